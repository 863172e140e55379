# wrong: np.dot adds the entries of arrays together; score 4 of 5
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
        value = np.dot(self.value, other.value)
        prime = np.dot(self.prime, other.value) + np.dot(self.value, other.prime)
        return DualNumber(value, prime)
