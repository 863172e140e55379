# wrong: asks whether the exponent is 0 with an if, which arrays refuse; score 5 of 6
import numpy as np


class DualNumber(DualNumber):
    def __truediv__(self, other):
        b = as_dual(other)
        prime = (self.prime * b.value - self.value * b.prime) / b.value**2
        return DualNumber(self.value / b.value, prime)

    def __rtruediv__(self, other):
        return as_dual(other) / self

    def __pow__(self, n):
        if isinstance(n, DualNumber):
            moved_base = self**n.value
            return DualNumber(moved_base.value, moved_base.prime + moved_base.value * np.log(self.value) * n.prime)
        with np.errstate(all="ignore"):
            slope = n * self.value ** (n - 1) if n else self.value * 0
        return DualNumber(self.value**n, slope * self.prime)

    def __rpow__(self, base):
        return as_dual(base) ** self
