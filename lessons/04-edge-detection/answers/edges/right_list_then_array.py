# right: rows of Python bools, turned into an array of bool at the end; score 4 of 4
def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0).tolist()
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1).tolist()
    mask = []
    for row_x, row_y in zip(gx, gy):
        mask.append([math.sqrt(a * a + b * b) > threshold for a, b in zip(row_x, row_y)])
    return np.array(mask, dtype=bool)
