# right: plain numbers have a branch of their own; score 5 of 5
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
        else:
            return DualNumber(self.value - other, self.prime)

    def __rsub__(self, other):
        return DualNumber(other - self.value, -self.prime)
