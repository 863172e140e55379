# right: hands on when all uses are counted; score 6 of 6
class Value(Value):
    def relu(self):
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        uses, found, waiting = {}, {self}, [self]
        while waiting:
            for parent, _ in waiting.pop().parents:
                uses[parent] = uses.get(parent, 0) + 1
                if parent not in found:
                    found.add(parent)
                    waiting.append(parent)
        self.grad = 1.0
        ready = [self]
        while ready:
            value = ready.pop()
            for parent, slope in value.parents:
                parent.grad += slope * value.grad
                uses[parent] -= 1
                if uses[parent] == 0:
                    ready.append(parent)
