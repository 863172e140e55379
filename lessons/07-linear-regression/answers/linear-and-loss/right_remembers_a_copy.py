# right: remembers a copy, prints on the side, reshapes the mean; score 4 of 4
def linear(const):
    matrix = np.array(const, dtype=float)

    def handle(weights):
        predictions = matrix.dot(weights)
        print("predictions", predictions.shape)
        return predictions

    return handle


def mean_square_error(const):
    truth = np.array(const, dtype=float)

    def handle(predictions):
        errors = predictions - truth
        return np.array(np.square(errors).sum() / errors.size).reshape(1, 1)

    return handle
