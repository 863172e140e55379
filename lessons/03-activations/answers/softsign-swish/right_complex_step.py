# right: the slope of swish by a step in the imaginary direction; softsign by pieces; score 4 of 4
import cmath

def softsign(data):
    return [x / (x + 1) if x > 0 else x / (1 - x) for x in data]

def softsign_derivative(data):
    return [1 / (x + 1) ** 2 if x > 0 else 1 / (1 - x) ** 2 for x in data]

def swish(data):
    return [(x / (1 + cmath.exp(-x))).real for x in data]

def swish_derivative(data):
    slopes = []
    for x in data:
        z = complex(x, 1e-25)
        slopes.append((z / (1 + cmath.exp(-z))).imag / 1e-25)
    return slopes
