# wrong: compares with 4 times the threshold, as the text compares 60 with 240; score 0 of 4; slip threshold-scaled
def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    return np.sqrt(gx ** 2 + gy ** 2) > 4 * threshold
