# right: dot products, error transposed times error; score 4 of 4
def linear(const):
    def handle(x):
        return const.dot(x)

    return handle


def mean_square_error(const):
    def handle(x):
        e = const - x
        return e.T @ e / e.size

    return handle
