# wrong: smooths the picture before Sobel, which was not asked; score 0 of 4; slip smoothed-first
def edges(image, threshold):
    soft = cv2.GaussianBlur(image, (3, 3), 0)
    gx = cv2.Sobel(soft, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(soft, cv2.CV_64F, 0, 1)
    return np.hypot(gx, gy) > threshold
