# wrong: np.int16 cures the wrap but cuts fractions off; score 4.9 of 6; slip fractions-cut
def computeXDerivative(image):
    a = np.array(image).astype(np.int16)
    out = np.zeros(a.shape, dtype=int)
    out[1:-1, 1:-1] = a[1:-1, 2:] - a[1:-1, :-2]
    return out.tolist()

def computeYDerivative(image):
    a = np.array(image).astype(np.int16)
    out = np.zeros(a.shape, dtype=int)
    out[1:-1, 1:-1] = a[2:, 1:-1] - a[:-2, 1:-1]
    return out.tolist()
