# right: every formula written out; score 5 of 5
class DualNumber(DualNumber):
    def __neg__(self):
        return DualNumber(-self.value, -self.prime)

    def __pos__(self):
        return DualNumber(self.value, self.prime)

    def __radd__(self, other):
        return DualNumber(other + self.value, self.prime)

    def __rmul__(self, other):
        return DualNumber(other * self.value, other * self.prime)

    def __sub__(self, other):
        other = as_dual(other)
        return DualNumber(self.value - other.value, self.prime - other.prime)

    def __rsub__(self, other):
        return DualNumber(other - self.value, -self.prime)
