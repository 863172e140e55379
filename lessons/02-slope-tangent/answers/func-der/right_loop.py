# right: the power rule in a loop over the terms; score 2 of 2
def func_der(x):
    result = 0
    for coefficient, power in [(3, 3), (-5, 2)]:
        result += coefficient * power * x ** (power - 1)
    return result
