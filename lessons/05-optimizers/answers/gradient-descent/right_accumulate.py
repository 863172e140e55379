# right: itertools.accumulate; score 3 of 3
from itertools import accumulate

def gradient_descent(f, x, eta, num_iteration):
    step = lambda now, _: now - eta * central_difference(f, now, 1e-6)
    return list(accumulate([x] + [None] * num_iteration, step))
