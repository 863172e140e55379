# wrong: notes a value before its parents, then takes that order; score 3 of 6; slip not-in-order
class Value(Value):
    def relu(self):
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        order = []

        def visit(value):
            if value not in order:
                order.append(value)
                for parent, _ in value.parents:
                    visit(parent)

        visit(self)
        self.grad = 1.0
        for value in order:
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
