# right: built by a loop; score 6 of 6
product = ["D(x * sin(x))"]
for line in ("D(x) * sin(x) + x * D(sin(x))", "sin(x) + x * cos(x)"):
    product.append(line)
quotient = ["D(sin(x) / x)"] + ["(D(sin(x)) * x - D(x) * sin(x)) / x**2", "(cos(x) * x - sin(x)) / x**2"]
chain = [*["D(sin(x**2))"], "cos(x**2) * D(x**2)", "cos(x**2) * (x + x)"]
