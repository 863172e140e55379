# wrong: a plain number has no value, so x - c fails; score 1.5 of 5
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
        return DualNumber(self.value - other.value, self.prime - other.prime)

    def __rsub__(self, other):
        return DualNumber(other.value - self.value, other.prime - self.prime)
