# wrong: not written yet; score 0 of 6
class Value(Value):
    def relu(self):
        raise NotImplementedError

    def backward(self):
        raise NotImplementedError
