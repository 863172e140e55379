# wrong: the product of the derivatives; score 4.5 of 6; slip product-of-derivatives
product = ["D(x * sin(x))", "D(x) * D(sin(x))", "cos(x)"]
quotient = ["D(sin(x) / x)", "(D(sin(x)) * x - sin(x) * D(x)) / x**2", "(x * cos(x) - sin(x)) / x**2"]
chain = ["D(sin(x**2))", "cos(x**2) * D(x**2)", "cos(x**2) * 2 * x"]
