# wrong: counts the pixels from 1, so everything is one place to the left; score 0 of 2; slip counted-from-one
def discrete_derivative(values, i):
    return (values[i] - values[i - 2]) / 2
