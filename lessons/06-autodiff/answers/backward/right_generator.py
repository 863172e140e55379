# right: a generator yields parents before children; score 6 of 6
from collections import deque


class Value(Value):
    def relu(self):  # slope 1 above 0, else 0
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def _before(self, seen):
        if self in seen:
            return
        seen.add(self)
        for parent, _ in self.parents:
            yield from parent._before(seen)
        yield self

    def backward(self):
        order = deque(self._before(set()))
        order.reverse()
        print("order:", [v.data for v in order])
        self.grad = 1.0
        for v in order:
            for parent, slope in v.parents:
                parent.grad += slope * v.grad
