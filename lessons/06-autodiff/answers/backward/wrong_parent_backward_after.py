# wrong: adds to the parent's grad, then calls parent.backward(); score 0 of 6; slip backward-restarts-after
class Value(Value):
    def relu(self):
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        self.grad = 1.0
        for parent, slope in self.parents:
            parent.grad += slope * self.grad
            parent.backward()
