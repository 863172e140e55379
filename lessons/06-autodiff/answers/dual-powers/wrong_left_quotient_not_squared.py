# wrong: v not squared in 12 / x alone; score 4.25 of 6; slip quotient-not-squared
import numpy as np


class DualNumber(DualNumber):
    def __truediv__(self, other):
        b = as_dual(other)
        prime = (self.prime * b.value - self.value * b.prime) / b.value**2
        return DualNumber(self.value / b.value, prime)

    def __rtruediv__(self, other):
        return DualNumber(other / self.value, -other * self.prime / self.value)

    def __pow__(self, n):
        u = self.value
        if not isinstance(n, DualNumber):
            return DualNumber(u**n, n * u ** (n - 1) * self.prime if n != 0 else 0 * self.prime)
        power = u**n.value
        return DualNumber(power, power * (n.prime * np.log(u) + n.value * self.prime / u))

    def __rpow__(self, base):
        return as_dual(base) ** self
