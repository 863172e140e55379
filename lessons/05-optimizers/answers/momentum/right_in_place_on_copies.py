# right: in place, but on deep copies; score 5 of 5
from copy import deepcopy


def sgd(W, dW, lr):
    W = deepcopy(W)
    W -= lr * dW
    return W


def sgd_momentum(W, V, dW, lr, gamma=0.5):
    W, V = deepcopy(W), deepcopy(V)
    V *= gamma
    V += (1 - gamma) * dW
    W -= lr * V
    return W, V
