# wrong: the numerator of the quotient rule swapped; score 3.5 of 6; slip quotient-order
import numpy as np


class DualNumber(DualNumber):
    def __truediv__(self, other):
        b = as_dual(other)
        prime = (self.value * b.prime - self.prime * b.value) / b.value**2
        return DualNumber(self.value / b.value, prime)

    def __rtruediv__(self, other):
        return as_dual(other) / self

    def __pow__(self, n):
        u = self.value
        if not isinstance(n, DualNumber):
            return DualNumber(u**n, n * u ** (n - 1) * self.prime if n != 0 else 0 * self.prime)
        power = u**n.value
        return DualNumber(power, power * (n.prime * np.log(u) + n.value * self.prime / u))

    def __rpow__(self, base):
        return as_dual(base) ** self
