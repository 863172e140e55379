# right: prints for debugging and returns; score 5 of 5
class DualNumber(DualNumber):
    def __pos__(self):  # +self
        return DualNumber(self.value, self.prime)

    def __radd__(self, other):  # other + self
        return self + other

    def __rmul__(self, other):  # other * self
        return self * other

    def __neg__(self):
        print("neg", self)
        return (-1.0) * self

    def __sub__(self, other):
        print("sub", self, other)
        return self + (-1.0) * as_dual(other)

    def __rsub__(self, other):
        print("rsub", other, self)
        return as_dual(other) + (-1.0) * self
