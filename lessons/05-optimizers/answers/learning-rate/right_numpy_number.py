# right: a NumPy number; score 2 of 2
learning_rate = np.float64(0.57)
