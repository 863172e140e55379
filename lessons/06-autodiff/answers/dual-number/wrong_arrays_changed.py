# wrong: works in place, so that the arrays of the left operand change; score 2.5 of 5
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
        value, prime = self.value, self.prime
        value += other.value
        prime += other.prime
        return DualNumber(value, prime)

    def __mul__(self, other):
        other = as_dual(other)
        prime = self.prime * other.value + self.value * other.prime
        value = self.value
        value *= other.value
        return DualNumber(value, prime)
