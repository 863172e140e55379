# wrong: the magnitude turned into whole numbers before it is compared; score 3.5 of 4; slip magnitude-whole
def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    return np.sqrt(gx ** 2 + gy ** 2).astype(int) > threshold
