# wrong: takes the distance, always positive; score 0.75 of 5
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
        return DualNumber(abs(self.value - other.value), abs(self.prime - other.prime))

    def __rsub__(self, other):
        return self - other
