# right: np.where with 1 and 0, then astype(bool); score 4 of 4
def edges(image, threshold):
    sobelx = cv2.Sobel(src=image, ddepth=cv2.CV_64F, dx=1, dy=0)
    sobely = cv2.Sobel(src=image, ddepth=cv2.CV_64F, dx=0, dy=1)
    G = np.power(np.power(sobelx, 2) + np.power(sobely, 2), 0.5)
    return np.where(G > threshold, 1, 0).astype(bool)
