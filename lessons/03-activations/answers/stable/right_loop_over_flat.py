# right: element by element; score 4 of 4
import math

import numpy as np


def stable_sigmoid(x):
    result = np.empty(x.shape)
    for place, value in np.ndenumerate(x):
        if value >= 0:
            result[place] = 1 / (1 + math.exp(-value))
        else:
            result[place] = math.exp(value) / (math.exp(value) + 1)
    return result


def stable_softplus(x):
    result = np.empty(x.shape)
    for place, value in np.ndenumerate(x):
        result[place] = max(value, 0) + math.log1p(math.exp(-abs(value)))
    return result
