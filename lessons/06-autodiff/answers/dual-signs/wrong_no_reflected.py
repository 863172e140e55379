# wrong: the reflected methods are left out; score 2.25 of 5
class DualNumber(DualNumber):
    def __neg__(self):
        return DualNumber(-self.value, -self.prime)

    def __pos__(self):
        return DualNumber(self.value, self.prime)

    def __sub__(self, other):
        return self + (-as_dual(other))
