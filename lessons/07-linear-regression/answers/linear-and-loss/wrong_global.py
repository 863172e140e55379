# wrong: the data kept in a global variable; score 3.5 of 4
def linear(const):
    global remembered
    remembered = const

    def handle(x):
        return remembered @ x

    return handle


def mean_square_error(const):
    def handle(x):
        return np.mean((const - x) ** 2, keepdims=True)

    return handle
