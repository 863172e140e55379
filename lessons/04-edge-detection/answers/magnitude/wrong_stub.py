# wrong: not written yet; score 0 of 3
def computeMagnitude(image):
    # YOUR CODE HERE
    raise NotImplementedError
