# wrong: sum for mean; score 2 of 4; slip sum-for-mean
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.sum((const - x) ** 2, keepdims=True)

    return handle
