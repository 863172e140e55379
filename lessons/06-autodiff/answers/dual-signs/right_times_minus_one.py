# right: signs as products; score 5 of 5
class DualNumber(DualNumber):
    def __neg__(self):
        return self * -1

    def __pos__(self):
        return self

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __sub__(self, other):
        return self + as_dual(other) * -1

    def __rsub__(self, other):
        return -self + other
