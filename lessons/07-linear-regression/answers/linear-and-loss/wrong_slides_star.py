# wrong: const * x as the slides print; score 2 of 4; slip elementwise-product
def linear(const):
    def handle(x):
        return const * x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.mean((const - x) ** 2, keepdims=True)

    return handle
