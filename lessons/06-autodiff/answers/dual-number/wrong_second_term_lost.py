# wrong: product rule with only u'v; score 3 of 5; slip second-term-lost
def as_dual(x):
    return x if isinstance(x, DualNumber) else DualNumber(x, 0)


class DualNumber:
    __array_ufunc__ = None  # keep: lets a NumPy array stand on the left

    def __init__(self, value, prime):
        self.value, self.prime = value, prime

    def __repr__(self):
        return f"{self.value} + {self.prime}ε"

    def __add__(self, other):
        other = as_dual(other)
        return DualNumber(self.value + other.value, self.prime + other.prime)

    def __mul__(self, other):
        other = as_dual(other)
        return DualNumber(self.value * other.value, self.prime * other.value)
