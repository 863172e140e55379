# wrong: the numbers of the example; score 0 of 4
def mse_gradient(x, y, w):
    return np.array([[-96.0], [-40.0]])
