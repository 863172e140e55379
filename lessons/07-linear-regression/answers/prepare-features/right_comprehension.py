# right: nested comprehensions and the statistics module; score 4 of 4
import statistics


def prepare_features(x):
    numbers = [float(v) for row in x for v in row]
    mean, deviation = statistics.fmean(numbers), statistics.pstdev(numbers)
    return np.array([[(float(v) - mean) / deviation for v in row] + [1.0] for row in x])
