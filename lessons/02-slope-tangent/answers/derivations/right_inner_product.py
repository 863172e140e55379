# right: x**2 as the product x*x, and the quotient split in two; score 6 of 6
product = ["D(x * sin(x))", "D(x)*sin(x) + x*D(sin(x))", "sin(x) + x*cos(x)"]
quotient = [
    "D(sin(x) / x)",
    "D(sin(x)) / x - sin(x) * D(x) / x**2",
    "cos(x) / x - sin(x) / x**2",
]
chain = [
    "D(sin(x**2))",
    "cos(x**2) * D(x * x)",
    "cos(x**2) * (D(x) * x + x * D(x))",
    "cos(x**2) * (x + x)",
]
