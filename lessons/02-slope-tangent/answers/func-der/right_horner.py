# right: coefficients and a loop; score 2 of 2
def func_der(x):
    result = 0.0
    for coefficient in (9, -10, 0):
        result = result * x + coefficient
    return result
