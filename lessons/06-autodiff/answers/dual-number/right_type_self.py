# right: builds the result with type(self), with a list of terms; score 5 of 5
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
        return type(self)(sum([self.value, other.value]), sum([self.prime, other.prime]))

    def __mul__(self, other):
        other = as_dual(other)
        a, b, c, d = self.value, self.prime, other.value, other.prime
        return type(self)(a * c, sum(p * q for p, q in [(b, c), (a, d)]))
