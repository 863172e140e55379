# right: reflected sum and product are aliases; score 5 of 5
class DualNumber(DualNumber):
    __radd__ = DualNumber.__add__
    __rmul__ = DualNumber.__mul__

    def __neg__(self):
        return DualNumber(-self.value, -self.prime)

    def __pos__(self):
        return self * 1

    def __sub__(self, other):
        return -(-self + other)

    def __rsub__(self, other):
        return -(self - other)
