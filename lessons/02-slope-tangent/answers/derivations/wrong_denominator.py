# wrong: the quotient's denominator is not squared; score 4.5 of 6; slip denominator-not-squared
product = [
    "D(x * sin(x))",
    "D(x) * sin(x) + x * D(sin(x))",
    "sin(x) + x * cos(x)",
]
quotient = [
    "D(sin(x) / x)",
    "(D(sin(x)) * x - sin(x) * D(x)) / x",
    "(cos(x) * x - sin(x)) / x",
]
chain = [
    "D(sin(x**2))",
    "cos(x**2) * D(x**2)",
    "cos(x**2) * 2 * x",
]
