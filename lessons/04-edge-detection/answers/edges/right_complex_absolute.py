# right: a complex number per pixel; kernels by keyword; score 4 of 4
def edges(image, threshold):
    picture = image.astype(np.float64)
    z = cv2.Sobel(picture, ddepth=-1, dx=1, dy=0) + 1j * cv2.Sobel(picture, ddepth=-1, dx=0, dy=1)
    return np.abs(z) > threshold
