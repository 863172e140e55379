# wrong: the predictions are overwritten; score 3.3 of 4
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        x -= const
        x **= 2
        return np.mean(x, keepdims=True)

    return handle
