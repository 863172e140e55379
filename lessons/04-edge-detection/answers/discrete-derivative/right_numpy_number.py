# right: a NumPy number from a dot product, with a print on the side; score 2 of 2
def discrete_derivative(values, i):
    window = np.array(values[i - 1:i + 2], dtype=float)
    print(window)
    return np.dot(window, [-0.5, 0.0, 0.5])
