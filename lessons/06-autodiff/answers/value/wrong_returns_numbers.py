# wrong: gives plain numbers instead of new values; score 0 of 4
class Value:
    def __init__(self, data, parents=()):
        self.data, self.parents, self.grad = data, list(parents), 0.0

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        return self.data * as_value(other).data

    def __pow__(self, n):
        return self.data**n

    def tanh(self):
        return math.tanh(self.data)

    __radd__, __rmul__ = __add__, __mul__
