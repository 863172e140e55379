# wrong: absolute errors; score 2 of 4; slip absolute-for-square
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.mean(np.abs(const - x), keepdims=True)

    return handle
