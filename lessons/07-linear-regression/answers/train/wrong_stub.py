# wrong: not attempted; score 0 of 5
def train(x, y, w, learning_rate, n_epochs):
    raise NotImplementedError
