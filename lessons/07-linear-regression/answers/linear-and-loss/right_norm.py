# right: the length of the column of errors squared, in double brackets; score 4 of 4
def linear(const):
    def handle(x):
        return np.tensordot(const, x, axes=1)

    return handle


def mean_square_error(const):
    def handle(x):
        return np.array([[np.linalg.norm(x - const) ** 2 / len(const)]])

    return handle
