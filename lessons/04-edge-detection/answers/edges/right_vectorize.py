# right: a helper for one pixel lifted by np.vectorize; score 4 of 4
def _is_edge(a, b, nguong):
    return (a ** 2 + b ** 2) ** 0.5 > nguong

def edges(image, threshold):
    x = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    y = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    return np.vectorize(_is_edge, otypes=[bool])(x, y, threshold)
