# wrong: backward is right, but relu was rewritten with slope 1 below 0; score 4 of 6
class Value(Value):
    def relu(self):
        return Value(max(0.0, self.data), [(self, 0.0 if self.data > 0 else 1.0)])

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
            for parent, slope in v.parents:
                parent.grad += slope * v.grad
