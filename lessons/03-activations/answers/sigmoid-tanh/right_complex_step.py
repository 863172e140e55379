# right: slopes by a step in the imaginary direction, exact to rounding; score 4 of 4
import cmath

h = 1e-30

def sigmoid(data):
    return [(1 / (1 + cmath.exp(-x))).real for x in data]

def sigmoid_derivative(data):
    return [(1 / (1 + cmath.exp(-(x + 1j * h)))).imag / h for x in data]

def tanh(data):
    return [cmath.tanh(x).real for x in data]

def tanh_derivative(data):
    return [cmath.tanh(x + 1j * h).imag / h for x in data]
