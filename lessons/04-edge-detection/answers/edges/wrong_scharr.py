# wrong: cv2.Scharr, whose weights are 3, 10, 3; score 0 of 4; slip larger-weights
def edges(image, threshold):
    gx = cv2.Scharr(image, cv2.CV_64F, 1, 0)
    gy = cv2.Scharr(image, cv2.CV_64F, 0, 1)
    return np.sqrt(gx ** 2 + gy ** 2) > threshold
