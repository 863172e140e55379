# wrong: cv2.subtract stops at 0, so falls are lost; score 0 of 6; slip response-clipped
def computeXDerivative(image):
    a = np.array(image).astype(np.uint8)
    out = np.zeros(a.shape)
    if min(a.shape) > 2:
        out[1:-1, 1:-1] = cv2.subtract(a[1:-1, 2:].copy(), a[1:-1, :-2].copy())
    return out.tolist()

def computeYDerivative(image):
    a = np.array(image).astype(np.uint8)
    out = np.zeros(a.shape)
    if min(a.shape) > 2:
        out[1:-1, 1:-1] = cv2.subtract(a[2:, 1:-1].copy(), a[:-2, 1:-1].copy())
    return out.tolist()
