# wrong: rounded to two digits; score 2 of 4
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.round(np.mean((const - x) ** 2, keepdims=True), 2)

    return handle
