# wrong: np.gradient alone, which divides by 2 and fills the frame; score 0 of 3
def computeMagnitude(image):
    gy, gx = np.gradient(np.array(image, dtype=float))
    return np.sqrt(gx ** 2 + gy ** 2).tolist()
