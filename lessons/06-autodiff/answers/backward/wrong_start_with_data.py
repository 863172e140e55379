# wrong: the grad of z starts with its data; score 0 of 6
class Value(Value):
    def relu(self):  # slope 1 above 0, else 0
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if v in seen:
                return
            seen.add(v)
            for parent, _ in v.parents:
                visit(parent)
            order.append(v)

        visit(self)
        self.grad = self.data
        for v in reversed(order):
            for parent, slope in v.parents:
                parent.grad += slope * v.grad
