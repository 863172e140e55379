# wrong: the constant is taken from the prime too; score 2.5 of 5; slip constant-in-prime
class DualNumber(DualNumber):
    def __pos__(self):  # +self
        return DualNumber(self.value, self.prime)

    def __radd__(self, other):  # other + self
        return self + other

    def __rmul__(self, other):  # other * self
        return self * other

    def __neg__(self):
        return DualNumber(-self.value, -self.prime)

    def __sub__(self, other):
        if isinstance(other, DualNumber):
            return DualNumber(self.value - other.value, self.prime - other.prime)
        return DualNumber(self.value - other, self.prime - other)

    def __rsub__(self, other):
        return DualNumber(other - self.value, other - self.prime)
