# right: central differences of the functions of exercise 1; score 4 of 4
def mse_gradient(x, y, w):
    loss = lambda v: mean_square_error(y)(linear(x)(v))[0, 0]
    rows = []
    for j in range(w.shape[0]):
        step = np.zeros(w.shape)
        step[j, 0] = 0.0005
        rows.append([(loss(w + step) - loss(w - step)) / 0.001])
    return np.array(rows)
