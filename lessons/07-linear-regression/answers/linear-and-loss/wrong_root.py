# wrong: the root of the mean; score 2 of 4; slip root-taken
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.sqrt(np.mean((const - x) ** 2, keepdims=True))

    return handle
