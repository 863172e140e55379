# right: a NumPy scalar in float32; score 2 of 2
import numpy as np

best_epsilon = np.float32(0.2)
