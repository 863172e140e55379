# wrong: not written yet; score 0 of 6
def computeXDerivative(image):
    # YOUR CODE HERE
    raise NotImplementedError


def computeYDerivative(image):
    # YOUR CODE HERE
    raise NotImplementedError
