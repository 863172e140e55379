# wrong: an edge where |Gx| or |Gy| is above the threshold, instead of their length; score 2 of 4; slip either-side
def edges(image, threshold):
    gx = np.abs(cv2.Sobel(image, cv2.CV_64F, 1, 0))
    gy = np.abs(cv2.Sobel(image, cv2.CV_64F, 0, 1))
    return (gx > threshold) | (gy > threshold)
