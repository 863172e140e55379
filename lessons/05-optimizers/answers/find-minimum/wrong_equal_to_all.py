# wrong: an object that says it equals everything; score 0 of 3
class Yes:
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0

    def __rsub__(self, other):
        return 0

    def __abs__(self):
        return 0


def find_minimum(f, x, num_iteration, step):
    return Yes()
