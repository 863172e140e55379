# wrong: each value with its own prime; score 2.5 of 5; slip product-rule-mixed
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
        return DualNumber(self.value + other.value, self.prime + other.prime)

    def __mul__(self, other):
        other = as_dual(other)
        return DualNumber(self.value * other.value, self.value * self.prime + other.value * other.prime)
