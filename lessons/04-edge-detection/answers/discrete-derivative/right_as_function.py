# right: reads the sequence as a function, as in lesson 02; score 2 of 2
def discrete_derivative(values, i):
    def f(x):
        return values[int(x)]

    epsilon = 2
    return (f(i + epsilon / 2) - f(i - epsilon / 2)) / epsilon
