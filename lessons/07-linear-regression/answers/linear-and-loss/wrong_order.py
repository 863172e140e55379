# wrong: x @ const; score 2 of 4
def linear(const):
    def handle(x):
        return x @ const

    return handle


def mean_square_error(const):
    def handle(x):
        return np.mean((const - x) ** 2, keepdims=True)

    return handle
