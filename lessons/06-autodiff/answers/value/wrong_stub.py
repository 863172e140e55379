# wrong: not written yet; score 0 of 4
import math


class Value:
    def __init__(self, data, parents=()):
        self.data, self.parents, self.grad = data, list(parents), 0.0

    def __add__(self, other):
        raise NotImplementedError

    def __mul__(self, other):
        raise NotImplementedError

    def __pow__(self, other):
        raise NotImplementedError

    def tanh(self):
        raise NotImplementedError

    __radd__, __rmul__ = __add__, __mul__
