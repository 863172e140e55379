# right: a tiny step in the imaginary direction; score 4 of 4
def mse_gradient(x, y, w):
    h = 1e-20
    gradient = np.empty((len(w), 1))
    for j in range(len(w)):
        z = w.astype(complex)
        z[j, 0] += 1j * h
        gradient[j, 0] = np.mean((x @ z - y) ** 2).imag / h
    return gradient
