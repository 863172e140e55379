# wrong: the border set to False, as in exercises 3 to 5; score 3.25 of 4; slip border-cleared
def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1)
    mask = np.sqrt(gx ** 2 + gy ** 2) > threshold
    mask[0] = mask[-1] = False
    mask[:, 0] = mask[:, -1] = False
    return mask
