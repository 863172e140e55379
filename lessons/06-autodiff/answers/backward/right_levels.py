# right: sorts by the longest way to a leaf; score 6 of 6
class Value(Value):
    def relu(self):  # slope 1 above 0, else 0
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        level = {}

        def height(v):
            if v not in level:
                level[v] = 1 + max((height(parent) for parent, _ in v.parents), default=0)
            return level[v]

        height(self)
        self.grad = 1.0
        for v in sorted(level, key=level.get, reverse=True):
            for parent, slope in v.parents:
                parent.grad += slope * v.grad
