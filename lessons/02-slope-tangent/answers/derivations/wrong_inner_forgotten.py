# wrong: the inner derivative forgotten; score 4 of 6; slip inner-derivative-forgotten
product = ["D(x * sin(x))", "D(x) * sin(x) + x * D(sin(x))", "sin(x) + x * cos(x)"]
quotient = ["D(sin(x) / x)", "(D(sin(x)) * x - sin(x) * D(x)) / x**2", "(x * cos(x) - sin(x)) / x**2"]
chain = ["D(sin(x**2))", "cos(x**2)"]
