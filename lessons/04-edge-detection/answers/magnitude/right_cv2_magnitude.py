# right: cv2.magnitude on two float arrays; score 3 of 3
def computeMagnitude(image):
    gx = np.array(computeXDerivative(image), dtype=np.float64)
    gy = np.array(computeYDerivative(image), dtype=np.float64)
    return cv2.magnitude(gx, gy).tolist()
