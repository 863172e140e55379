# wrong: Sobel's weights instead of the plain differences; score 0 of 3; slip sobel-for-plain
def computeMagnitude(image):
    a = np.array(image, dtype=float)
    gx, gy = cv2.Sobel(a, cv2.CV_64F, 1, 0), cv2.Sobel(a, cv2.CV_64F, 0, 1)
    g = np.hypot(gx, gy)
    g[0] = g[-1] = 0
    g[:, 0] = g[:, -1] = 0
    return g.tolist()
