# right: einsum and a reshaped mean; score 4 of 4
def linear(const):
    return lambda x: np.einsum("ij,jk->ik", const, x)


def mean_square_error(const):
    return lambda x: np.mean((x - const) ** 2).reshape(1, 1)
