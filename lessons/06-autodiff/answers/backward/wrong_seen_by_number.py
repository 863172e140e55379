# wrong: marks the data, so two values with one number are taken for one; score 2 of 6; slip seen-by-number
class Value(Value):
    def relu(self):  # slope 1 above 0, else 0
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if v.data in seen:
                return
            seen.add(v.data)
            for parent, _ in v.parents:
                visit(parent)
            order.append(v)

        visit(self)
        self.grad = 1.0
        for v in reversed(order):
            for parent, slope in v.parents:
                parent.grad += slope * v.grad
