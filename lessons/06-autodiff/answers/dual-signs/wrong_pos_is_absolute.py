# wrong: +x as the absolute value, -x as its negative; score 0.75 of 5
class DualNumber(DualNumber):
    def __neg__(self):
        return DualNumber(-abs(self.value), -abs(self.prime))

    def __pos__(self):
        return DualNumber(abs(self.value), abs(self.prime))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __sub__(self, other):
        return self + (-as_dual(other))

    def __rsub__(self, other):
        return as_dual(other) - self
