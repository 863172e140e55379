# wrong: a factor 1/2; score 2 of 4; slip mse-halved
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return 0.5 * np.mean((const - x) ** 2, keepdims=True)

    return handle
