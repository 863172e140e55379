# wrong: ksize=5, a larger kernel with larger weights; score 0 of 4; slip larger-kernel
def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0, ksize=5)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1, ksize=5)
    return np.sqrt(gx ** 2 + gy ** 2) > threshold
