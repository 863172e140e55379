# wrong: the data transposed; score 2 of 4; slip data-transposed
def linear(const):
    def handle(x):
        return const.T @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.mean((const - x) ** 2, keepdims=True)

    return handle
