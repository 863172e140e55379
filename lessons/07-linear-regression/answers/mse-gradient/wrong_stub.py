# wrong: not attempted; score 0 of 4
def mse_gradient(x, y, w):
    raise NotImplementedError
