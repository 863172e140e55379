# wrong: the derivative of the example x³, whatever f is; score 0 of 4; slip derivative-for-difference
def gradient(f, x, epsilon):
    return 3 * x**2
