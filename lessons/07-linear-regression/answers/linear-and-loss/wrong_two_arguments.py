# wrong: the loss takes both arrays at once; score 2 of 4
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const, x=None):
    return np.mean((x - const) ** 2, keepdims=True)
