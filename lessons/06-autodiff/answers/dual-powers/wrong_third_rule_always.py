# wrong: the third rule for every power; nan below 0; score 4.25 of 6
import numpy as np


class DualNumber(DualNumber):
    def __truediv__(self, other):
        b = as_dual(other)
        prime = (self.prime * b.value - self.value * b.prime) / b.value**2
        return DualNumber(self.value / b.value, prime)

    def __rtruediv__(self, other):
        return as_dual(other) / self

    def __pow__(self, other):
        other = as_dual(other)
        prime = np.exp(other.value * np.log(self.value)) * (
            other.prime * np.log(self.value) + other.value * self.prime * 1.0 / self.value
        )
        return DualNumber(self.value**other.value, prime)

    def __rpow__(self, base):
        return as_dual(base) ** self
