# right: the class rewritten as a dataclass with floats for whole numbers; score 5 of 5
from dataclasses import dataclass


def as_dual(x):
    return x if isinstance(x, DualNumber) else DualNumber(x, 0)


@dataclass
class DualNumber:
    __array_ufunc__ = None  # keep: lets a NumPy array stand on the left
    value: object
    prime: object

    def __repr__(self):
        return f"{self.value} + {self.prime}ε"

    def __add__(self, other):
        o = as_dual(other)
        return DualNumber(1.0 * self.value + o.value, 1.0 * self.prime + o.prime)

    def __mul__(self, other):
        o = as_dual(other)
        return DualNumber(1.0 * self.value * o.value, 1.0 * self.prime * o.value + 1.0 * self.value * o.prime)
