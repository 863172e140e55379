# right: copies itself and gives the copy new parts; score 5 of 5
import copy

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
        new = copy.copy(self)
        new.value = new.value + other.value
        new.prime = new.prime + other.prime
        return new

    def __mul__(self, other):
        other = as_dual(other)
        new = copy.copy(self)
        new.prime = new.value * other.prime + new.prime * other.value
        new.value = new.value * other.value
        return new
