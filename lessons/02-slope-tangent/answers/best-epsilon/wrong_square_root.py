# wrong: the square root of the computer's precision, a rule for other functions; score 1 of 2
import numpy as np

best_epsilon = np.sqrt(np.finfo(float).eps)
