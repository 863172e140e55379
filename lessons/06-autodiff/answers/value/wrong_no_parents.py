# wrong: forgets the parents; score 1 of 4
import math


class Value:
    def __init__(self, data, parents=()):
        self.data, self.parents, self.grad = data, list(parents), 0.0

    def __add__(self, other):
        return Value(self.data + as_value(other).data)

    def __mul__(self, other):
        return Value(self.data * as_value(other).data)

    def __pow__(self, n):
        return Value(self.data**n)

    def tanh(self):
        return Value(math.tanh(self.data))

    __radd__, __rmul__ = __add__, __mul__
