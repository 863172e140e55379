# wrong: a parent that stands twice in the pairs is served once; score 3 of 6
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
        self.grad = 1.0
        for v in reversed(order):
            for parent, slope in dict(v.parents).items():
                parent.grad += slope * v.grad
