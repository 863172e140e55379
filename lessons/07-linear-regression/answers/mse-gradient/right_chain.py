# right: two Jacobians multiplied, as on the slides; score 4 of 4
def mse_gradient(x, y, w):
    by_prediction = 2 / len(y) * (linear(x)(w) - y).T
    by_weights = x
    return (by_prediction @ by_weights).T
