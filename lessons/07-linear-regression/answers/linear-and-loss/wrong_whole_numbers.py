# wrong: remembers the targets as whole numbers; score 2 of 4
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    targets = const.astype(int)

    def handle(x):
        return np.mean((x - targets) ** 2, keepdims=True)

    return handle
