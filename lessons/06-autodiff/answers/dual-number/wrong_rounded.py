# wrong: rounds to whole numbers; score 0.5 of 5
def as_dual(x):
    return x if isinstance(x, DualNumber) else DualNumber(x, 0)


class DualNumber:
    __array_ufunc__ = None

    def __init__(self, value, prime):
        self.value, self.prime = value, prime

    def __repr__(self):
        return f"{self.value} + {self.prime}ε"

    def __add__(self, other):
        other = as_dual(other)
        return DualNumber(int(self.value + other.value), int(self.prime + other.prime))

    def __mul__(self, other):
        other = as_dual(other)
        return DualNumber(int(self.value * other.value), int(self.prime * other.value + self.value * other.prime))
