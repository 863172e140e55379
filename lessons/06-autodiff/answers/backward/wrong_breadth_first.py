# wrong: breadth first, each value once, in the order it is met; score 3 of 6; slip not-in-order
class Value(Value):
    def relu(self):
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        self.grad = 1.0
        queue, seen = [self], {self}
        while queue:
            value = queue.pop(0)
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
                if parent not in seen:
                    seen.add(parent)
                    queue.append(parent)
