# wrong: math.fabs around the difference loses the sign; score 0 of 6; slip sign-dropped
def computeXDerivative(image):
    a = np.array(image, dtype=float)
    out = np.zeros(a.shape)
    out[1:-1, 1:-1] = np.fabs(a[1:-1, 2:] - a[1:-1, :-2])
    return out.tolist()

def computeYDerivative(image):
    a = np.array(image, dtype=float)
    out = np.zeros(a.shape)
    out[1:-1, 1:-1] = np.fabs(a[2:, 1:-1] - a[:-2, 1:-1])
    return out.tolist()
