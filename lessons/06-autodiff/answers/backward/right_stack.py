# right: a stack of its own instead of recursion; score 6 of 6
class Value(Value):
    def relu(self):  # slope 1 above 0, else 0
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        order, seen = [], set()
        stack = [(self, False)]
        while stack:
            v, done = stack.pop()
            if done:
                order.append(v)
                continue
            if v in seen:
                continue
            seen.add(v)
            stack.append((v, True))
            for parent, _ in v.parents:
                stack.append((parent, False))
        self.grad = 1.0
        while order:
            v = order.pop()
            for parent, slope in v.parents:
                parent.grad += slope * v.grad
