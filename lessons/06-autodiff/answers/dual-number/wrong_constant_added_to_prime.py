# wrong: a plain number is added to the prime as well; score 3.5 of 5; slip constant-in-prime
def as_dual(x):
    return x if isinstance(x, DualNumber) else DualNumber(x, 0)


class DualNumber:
    __array_ufunc__ = None  # keep: lets a NumPy array stand on the left

    def __init__(self, value, prime):
        self.value, self.prime = value, prime

    def __repr__(self):
        return f"{self.value} + {self.prime}ε"

    def __add__(self, other):
        if isinstance(other, DualNumber):
            return DualNumber(self.value + other.value, self.prime + other.prime)
        return DualNumber(self.value + other, self.prime + other)

    def __mul__(self, other):
        if isinstance(other, DualNumber):
            return DualNumber(self.value * other.value, self.prime * other.value + self.value * other.prime)
        return DualNumber(self.value * other, self.prime * other)
