# wrong: prints the loss; score 2 of 4; slip prints
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        print(np.mean((const - x) ** 2, keepdims=True))

    return handle
