# right: both sides against the value, with a NumPy bool; score 3 of 3
import numpy as np


def is_continuous(f, a):
    try:
        near = np.array([f(a - 1e-6), f(a), f(a + 1e-6)])
    except Exception:
        return False
    return np.ptp(near) < 0.05
