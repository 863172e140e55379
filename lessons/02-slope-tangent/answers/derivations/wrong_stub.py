# wrong: not attempted; score 0 of 6
product = ["D(x * sin(x))"]
quotient = ["D(sin(x) / x)"]
chain = ["D(sin(x**2))"]
