# right: asks isinstance in each method, as the slides do; score 5 of 5
def as_dual(x):
    return x if isinstance(x, DualNumber) else DualNumber(x, 0)


class DualNumber:
    __array_ufunc__ = None

    def __init__(self, value, prime):
        self.value, self.prime = value, prime

    def __repr__(self):
        return f"{self.value} + {self.prime}ε"

    def __add__(self, other):
        if not isinstance(other, DualNumber):
            other = DualNumber(other, 0)
        value = self.value + other.value
        prime = self.prime + other.prime
        return DualNumber(value, prime)

    def __mul__(self, other):
        if not isinstance(other, DualNumber):
            other = DualNumber(other, 0)
        value = self.value * other.value
        prime = self.value * other.prime + self.prime * other.value
        return DualNumber(value, prime)
