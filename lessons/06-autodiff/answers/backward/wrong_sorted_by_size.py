# wrong: sorts by data instead of by who uses whom; score 2 of 6
class Value(Value):
    def relu(self):  # slope 1 above 0, else 0
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if v in seen:
                return
            seen.add(v)
            order.append(v)
            for parent, _ in v.parents:
                visit(parent)

        visit(self)
        order.sort(key=lambda v: v.data, reverse=True)
        self.grad = 1.0
        for v in order:
            for parent, slope in v.parents:
                parent.grad += slope * v.grad
