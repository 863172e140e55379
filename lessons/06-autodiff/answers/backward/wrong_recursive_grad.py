# wrong: hands on the whole grad at every visit; score 1 of 6; slip grad-sent-twice
class Value(Value):
    def relu(self):
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        if self.grad == 0.0:
            self.grad = 1.0
        for parent, slope in self.parents:
            parent.grad += slope * self.grad
            if parent.parents:
                parent.backward()
