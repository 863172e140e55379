# wrong: the errors themselves; score 2 of 4; slip errors-not-squared
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.mean(const - x, keepdims=True)

    return handle
