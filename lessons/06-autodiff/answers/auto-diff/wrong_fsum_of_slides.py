# wrong: fsum of the slides, which does not add the primes; score 3 of 5; slip primes-not-added
import numpy as np


def auto_diff(f, x):
    x = np.array(x, dtype=float)
    return f(DualNumber(x, np.ones(x.shape))).prime


def fsum(x):
    return DualNumber(np.sum(x.value), x.prime)
