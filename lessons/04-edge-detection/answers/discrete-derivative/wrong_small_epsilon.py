# wrong: divides by a small epsilon, as in lesson 02; score 0 of 2
def discrete_derivative(values, i):
    epsilon = 1e-6
    return (values[i + 1] - values[i - 1]) / (2 * epsilon)
