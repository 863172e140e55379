# right: tanh from exponentials, reflected methods written out; score 4 of 4
import math


class Value:
    def __init__(self, data, parents=()):
        self.data, self.parents, self.grad = data, list(parents), 0.0

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    def __pow__(self, n):
        return Value(self.data**n, [(self, n * self.data ** (n - 1))])

    def tanh(self):
        e = math.exp(2 * self.data)
        return Value((e - 1) / (e + 1), [(self, 4 * e / (e + 1) ** 2)])

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other
