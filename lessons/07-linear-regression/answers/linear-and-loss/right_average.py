# right: np.average with a new axis, row sums for the product; score 4 of 4
def linear(const):
    def handle(x):
        return (const * x.reshape(1, -1)).sum(axis=1, keepdims=True)

    return handle


def mean_square_error(const):
    def handle(x):
        return np.average(np.power(np.subtract(const, x), 2), axis=0)[:, np.newaxis]

    return handle
