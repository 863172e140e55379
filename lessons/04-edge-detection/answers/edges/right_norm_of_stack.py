# right: the norm over a stack of both derivatives; score 4 of 4
def edges(image, threshold):
    both = np.stack([cv2.Sobel(image, cv2.CV_64F, 1, 0), cv2.Sobel(image, cv2.CV_64F, 0, 1)])
    return np.linalg.norm(both, axis=0) > threshold
