# wrong: c - x computed as x - c; score 3.25 of 5; slip reflected-order
class DualNumber(DualNumber):
    def __neg__(self):
        return DualNumber(-self.value, -self.prime)

    def __pos__(self):
        return DualNumber(self.value, self.prime)

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __sub__(self, other):
        return self + (-as_dual(other))

    def __rsub__(self, other):
        return self - other
