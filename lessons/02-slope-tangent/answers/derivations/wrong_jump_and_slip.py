# wrong: jumps to the result of the product, and multiplies derivatives in the quotient; score 3.5 of 6; slip quotient-of-derivatives
product = ["D(x * sin(x))", "sin(x) + x * cos(x)"]
quotient = ["D(sin(x) / x)", "D(sin(x)) / D(x)", "cos(x)"]
chain = ["D(sin(x**2))", "cos(x**2) * D(x**2)", "cos(x**2) * 2 * x"]
