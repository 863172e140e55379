# wrong: divides by n - 1; score 2 of 4; slip one-less-than-n
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.sum((x - const) ** 2, keepdims=True) / (len(x) - 1)

    return handle
