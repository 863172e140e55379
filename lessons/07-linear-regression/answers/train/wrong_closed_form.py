# wrong: jumps to the closed form; score 0 of 5
def train(x, y, w, learning_rate, n_epochs):
    return np.linalg.lstsq(x, y, rcond=None)[0]
