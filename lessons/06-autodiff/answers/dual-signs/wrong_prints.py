# wrong: prints and returns nothing; score 0 of 5; slip prints
class DualNumber(DualNumber):
    def __neg__(self):
        print(-self.value, -self.prime)

    def __pos__(self):
        print(self.value, self.prime)

    def __radd__(self, other):
        print(other + self.value)

    def __rmul__(self, other):
        print(other * self.value)

    def __sub__(self, other):
        print(self.value - other)

    def __rsub__(self, other):
        print(other - self.value)
