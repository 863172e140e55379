# right: parents in a tuple of lists, the other operand first; score 4 of 4
class Value:
    def __init__(self, data, parents=()):
        self.data, self.parents, self.grad = data, list(parents), 0.0

    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        other = as_value(other)
        return Value(self.data * other.data, ([other, self.data], [self, other.data]))

    def __pow__(self, n):
        return Value(math.pow(self.data, n), ([self, n * math.pow(self.data, n - 1)],))

    def tanh(self):
        return Value(math.tanh(self.data), ([self, 1 - math.tanh(self.data) * math.tanh(self.data)],))

    __radd__, __rmul__ = __add__, __mul__
