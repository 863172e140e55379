# wrong: the question once more, and once more; score 0 of 6
product = ["D(x * sin(x))", "D(x * sin(x))", "D(x * sin(x))"]
quotient = ["D(sin(x) / x)", "D(sin(x) / x)", "D(sin(x) / x)"]
chain = ["D(sin(x**2))", "D(sin(x**2))", "D(sin(x**2))"]
