# wrong: np.diff-like slices of the picture as it comes, so uint8 wraps; floats are right; score 4.4 of 6; slip uint8-wrap
def computeXDerivative(image):
    a = np.array(image)
    out = np.zeros(a.shape)
    out[1:-1, 1:-1] = a[1:-1, 2:] - a[1:-1, :-2]
    return out

def computeYDerivative(image):
    a = np.array(image)
    out = np.zeros(a.shape)
    out[1:-1, 1:-1] = a[2:, 1:-1] - a[:-2, 1:-1]
    return out
