# right: puts each value in front of the list, marks by id; score 6 of 6
class Value(Value):
    def relu(self):  # slope 1 above 0, else 0
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        order, seen = [], set()

        def visit(v):
            if id(v) in seen:
                return
            seen.add(id(v))
            for pair in v.parents:
                visit(pair[0])
            order.insert(0, v)

        visit(self)
        self.grad = 1
        for v in order:
            for pair in v.parents:
                pair[0].grad = pair[0].grad + v.grad * pair[1]
