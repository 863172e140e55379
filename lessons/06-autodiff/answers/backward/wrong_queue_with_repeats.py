# wrong: breadth first, a value again each time it is met; score 2 of 6; slip grad-sent-twice
class Value(Value):
    def relu(self):
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        self.grad = 1.0
        queue = [self]
        while queue:
            value = queue.pop(0)
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
                queue.append(parent)
