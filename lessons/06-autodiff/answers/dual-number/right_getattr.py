# right: reads value and prime with defaults; score 5 of 5
def as_dual(x):
    return x if isinstance(x, DualNumber) else DualNumber(x, 0)


class DualNumber:
    __array_ufunc__ = None

    def __init__(self, value, prime):
        self.value, self.prime = value, prime

    def __repr__(self):
        return f"{self.value} + {self.prime}ε"

    def __add__(self, other):
        value, prime = getattr(other, "value", other), getattr(other, "prime", 0)
        return DualNumber(self.value + value, self.prime + prime)

    def __mul__(self, other):
        value, prime = getattr(other, "value", other), getattr(other, "prime", 0)
        return DualNumber(self.value * value, self.prime * value + self.value * prime)
