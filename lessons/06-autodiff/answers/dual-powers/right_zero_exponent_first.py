# right: the exponent 0 is asked for first; score 6 of 6
import numpy as np


class DualNumber(DualNumber):
    def __truediv__(self, other):
        b = as_dual(other)
        prime = (self.prime * b.value - self.value * b.prime) / b.value**2
        return DualNumber(self.value / b.value, prime)

    def __rtruediv__(self, other):
        return as_dual(other) / self

    def __pow__(self, other):
        if isinstance(other, DualNumber):
            first = other.value * self.value ** (other.value - 1) * self.prime
            second = np.log(self.value) * self.value**other.value * other.prime
            return DualNumber(self.value**other.value, first + second)
        if other == 0:
            return DualNumber(self.value**0, self.prime * 0)
        return DualNumber(self.value**other, other * self.value ** (other - 1) * self.prime)

    def __rpow__(self, base):
        return as_dual(base) ** self
