# wrong: not written yet; score 0 of 5
def computeGradientUsingConv(image, kernel):
    # YOUR CODE HERE
    raise NotImplementedError
