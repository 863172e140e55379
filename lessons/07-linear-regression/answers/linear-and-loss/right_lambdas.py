# right: lambdas; the loss as errors transposed times errors; score 4 of 4
linear = lambda const: lambda x: np.matmul(const, x)
mean_square_error = lambda const: lambda x: (const - x).T @ (const - x) / const.shape[0]
