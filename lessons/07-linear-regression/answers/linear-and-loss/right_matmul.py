# right: np.matmul, and a sum divided by the count; score 4 of 4
def linear(const):
    return lambda x: np.matmul(const, x)


def mean_square_error(const):
    def handle(x):
        error = x - const
        return np.array([[np.sum(error * error) / len(error)]])

    return handle
