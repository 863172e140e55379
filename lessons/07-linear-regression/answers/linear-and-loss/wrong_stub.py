# wrong: not attempted; score 0 of 4
def linear(const):
    def handle(x):
        # YOUR CODE HERE
        raise NotImplementedError

    return handle


def mean_square_error(const):
    def handle(x):
        # YOUR CODE HERE
        raise NotImplementedError

    return handle
