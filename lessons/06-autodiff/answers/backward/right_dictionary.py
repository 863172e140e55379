# right: slopes in a dictionary, written to grad at the end; relu by comparison; score 6 of 6
class Value(Value):
    def relu(self):
        return self * float(self.data > 0)

    def backward(self):
        order = []

        def visit(value):
            if not any(value is other for other in order):
                for parent, _ in value.parents:
                    visit(parent)
                order.append(value)

        visit(self)
        slopes = {id(value): 0.0 for value in order}
        slopes[id(self)] = 1.0
        while order:
            value = order.pop()
            value.grad = slopes[id(value)]
            for parent, slope in value.parents:
                slopes[id(parent)] += slope * value.grad
