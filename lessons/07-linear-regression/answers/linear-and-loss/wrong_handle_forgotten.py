# wrong: forgets to return handle; score 0 of 4
def linear(const):
    def handle(x):
        return const @ x


def mean_square_error(const):
    def handle(x):
        return np.mean((x - const) ** 2, keepdims=True)
