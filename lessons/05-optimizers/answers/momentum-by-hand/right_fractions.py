# right: exact fractions turned into decimals; score 4 of 4
from fractions import Fraction as F


def decimals(*numbers):
    return [float(number) for number in numbers]


gd_table = [
    {"dW": decimals(F(-1), F(-8)), "W": decimals(F(-23, 5), F(6, 5))},
    {"dW": decimals(F(-23, 25), F(24, 5)), "W": decimals(F(-529, 125), F(-18, 25))},
]
momentum_table = [
    {"dW": decimals(F(-1), F(-8)), "V": decimals(F(-1, 2), F(-4)), "W": decimals(F(-47, 10), F(2, 5))},
    {"dW": decimals(F(-47, 50), F(8, 5)), "V": decimals(F(-18, 25), F(-6, 5)), "W": decimals(F(-1067, 250), F(28, 25))},
]
