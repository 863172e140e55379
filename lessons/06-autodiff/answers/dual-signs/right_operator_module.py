# right: with functions of the operator module and a loop over the parts; score 5 of 5
import operator

class DualNumber(DualNumber):
    def __pos__(self):  # +self
        return DualNumber(self.value, self.prime)

    def __radd__(self, other):  # other + self
        return self + other

    def __rmul__(self, other):  # other * self
        return self * other

    def __neg__(self):
        return DualNumber(*[operator.neg(part) for part in (self.value, self.prime)])

    def __sub__(self, other):
        other = as_dual(other)
        pairs = zip((self.value, self.prime), (other.value, other.prime))
        return DualNumber(*[operator.sub(a, b) for a, b in pairs])

    def __rsub__(self, other):
        return as_dual(other) - self
