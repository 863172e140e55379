# right: cv2.cartToPolar for the length, ksize written out, a print; score 4 of 4
def edges(image, threshold):
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0, ksize=3)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1, ksize=3)
    length, angle = cv2.cartToPolar(gx, gy)
    print("mean direction:", angle.mean())
    return np.greater(length, threshold)
