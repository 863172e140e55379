# right: NumPy arrays, made float first; score 6 of 6
def computeXDerivative(image):
    a = np.array(image, dtype=float)
    out = np.zeros(a.shape)
    out[1:-1, 1:-1] = a[1:-1, 2:] - a[1:-1, :-2]
    return out

def computeYDerivative(image):
    a = np.array(image, dtype=float)
    out = np.zeros(a.shape)
    out[1:-1, 1:-1] = a[2:, 1:-1] - a[:-2, 1:-1]
    return out
