# wrong: hands on in the order of a stack, before grads are complete; score 3 of 6; slip not-in-order
class Value(Value):
    def relu(self):  # slope 1 above 0, else 0
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        self.grad = 1.0
        stack, seen = [self], {self}
        while stack:
            v = stack.pop()
            for parent, slope in v.parents:
                parent.grad += slope * v.grad
                if parent not in seen:
                    seen.add(parent)
                    stack.append(parent)
