# wrong: c - x keeps the prime of x instead of turning its sign; score 3.25 of 5; slip prime-sign-lost
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
        other = as_dual(other)
        return DualNumber(self.value - other.value, self.prime - other.prime)

    def __rsub__(self, other):
        return DualNumber(other - self.value, self.prime)
