# right: makes an empty dual number and fills it in; score 5 of 5
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
        answer = DualNumber(None, None)
        answer.value = self.value + other.value
        answer.prime = self.prime + other.prime
        return answer

    def __mul__(self, other):
        other = as_dual(other)
        answer = DualNumber(None, None)
        answer.value = self.value * other.value
        answer.prime = self.prime * other.value + self.value * other.prime
        return answer
