# right: a NumPy float32; score 2 of 2
learning_rate = np.float32(0.588)
print("found:", learning_rate)
