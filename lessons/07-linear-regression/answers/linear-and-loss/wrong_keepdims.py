# wrong: a bare number; score 2 of 4; slip dimensions-lost
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.mean((const - x) ** 2)

    return handle
