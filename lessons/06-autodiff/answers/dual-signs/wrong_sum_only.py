# wrong: only the reflected sum is written; score 0 of 5
class DualNumber(DualNumber):
    def __neg__(self):
        raise NotImplementedError

    def __pos__(self):
        raise NotImplementedError

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        raise NotImplementedError

    def __sub__(self, other):
        raise NotImplementedError

    def __rsub__(self, other):
        raise NotImplementedError
