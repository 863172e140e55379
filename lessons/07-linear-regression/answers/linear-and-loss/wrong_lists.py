# wrong: linear gives lists of lists for an array; score 3.8 of 4
def linear(const):
    return lambda x: (const @ x).tolist()


def mean_square_error(const):
    return lambda x: np.mean((const - x) ** 2, keepdims=True)
