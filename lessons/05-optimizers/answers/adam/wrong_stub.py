# wrong: not written; score 0 of 5
def RMSprop(W, S, dW, lr, gamma=0.9, epsilon=1e-6):
    raise NotImplementedError


def adam(W, V, S, dW, lr, t, beta1=0.9, beta2=0.999, epsilon=1e-6):
    raise NotImplementedError
