# right: statistics.fmean of a list; score 3 of 3
from statistics import fmean


def evaluate(x, y, w):
    predicted, truth = (x @ w).flatten().tolist(), y.flatten().tolist()
    return fmean([max(p, t) - min(p, t) for p, t in zip(predicted, truth)])
