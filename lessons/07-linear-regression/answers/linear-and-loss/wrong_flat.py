# wrong: flattens both results; score 0 of 4
def linear(const):
    def handle(x):
        return (const @ x).flatten()

    return handle


def mean_square_error(const):
    def handle(x):
        return np.mean((x - const) ** 2, keepdims=True).flatten()

    return handle
