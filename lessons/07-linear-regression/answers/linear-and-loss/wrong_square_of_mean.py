# wrong: the square of the mean error; score 2 of 4; slip mean-before-square
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.mean(x - const, keepdims=True) ** 2

    return handle
