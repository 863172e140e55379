# wrong: no branch for a dual exponent, and 2 ** x left out; score 4.25 of 6
class DualNumber(DualNumber):
    def __truediv__(self, other):
        b = as_dual(other)
        prime = (self.prime * b.value - self.value * b.prime) / b.value**2
        return DualNumber(self.value / b.value, prime)

    def __rtruediv__(self, other):
        return as_dual(other) / self

    def __pow__(self, n):
        return DualNumber(self.value**n, n * self.value ** (n - 1) * self.prime if n != 0 else 0 * self.prime)

    def __rpow__(self, base):
        raise NotImplementedError
