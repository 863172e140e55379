# right: a fraction from the standard library; score 2 of 2
from fractions import Fraction
learning_rate = Fraction(10, 17)
