# wrong: pairs turned round, slope before parent; score 1 of 4
class Value:
    def __init__(self, data, parents=()):
        self.data, self.parents, self.grad = data, list(parents), 0.0

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, [(other.data, self), (self.data, other)])

    def __pow__(self, n):
        return Value(self.data**n, [(n * self.data ** (n - 1), self)])

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, [(1 - t * t, self)])

    __radd__, __rmul__ = __add__, __mul__
