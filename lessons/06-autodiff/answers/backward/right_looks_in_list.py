# right: no set, looks in the list whether a value was seen; score 6 of 6
class Value(Value):
    def relu(self):  # slope 1 above 0, else 0
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        order = []

        def visit(v):
            if v not in order:
                for parent, _ in v.parents:
                    visit(parent)
                order.append(v)

        visit(self)
        self.grad = 1.0
        for k in range(len(order) - 1, 0, -1):
            for parent, slope in order[k].parents:
                parent.grad += slope * order[k].grad
