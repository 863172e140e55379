# wrong: the loss is still the stub; score 2 of 4
def linear(const):
    def handle(x):
        return const @ x

    return handle


def mean_square_error(const):
    def handle(x):
        # YOUR CODE HERE
        raise NotImplementedError

    return handle
