# wrong: not written yet; score 0 of 5
def as_dual(x):
    raise NotImplementedError


class DualNumber:
    __array_ufunc__ = None

    def __init__(self, value, prime):
        self.value, self.prime = value, prime

    def __repr__(self):
        return f"{self.value} + {self.prime}ε"

    def __add__(self, other):
        raise NotImplementedError

    def __mul__(self, other):
        raise NotImplementedError
