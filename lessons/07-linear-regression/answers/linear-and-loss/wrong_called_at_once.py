# wrong: takes the product of const with itself and returns no function; score 2 of 4
def linear(const):
    return const @ const.T


def mean_square_error(const):
    def handle(x):
        return np.mean((const - x) ** 2, keepdims=True)

    return handle
