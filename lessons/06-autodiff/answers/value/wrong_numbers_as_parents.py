# wrong: parents are numbers, not values; score 3 of 4
import math


class Value:
    def __init__(self, data, parents=()):
        self.data, self.parents, self.grad = data, list(parents), 0.0

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, [(self.data, 1.0), (other.data, 1.0)])

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, [(self.data, other.data), (other.data, self.data)])

    def __pow__(self, n):
        return Value(self.data**n, [(self, n * self.data ** (n - 1))])

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [(self, 1 - t * t)])

    __radd__, __rmul__ = __add__, __mul__
