# wrong: takes -cos for the derivative of sin, all three times; score 1.5 of 6; slip sine-sign
product = [
    "D(x * sin(x))",
    "D(x) * sin(x) + x * D(sin(x))",
    "sin(x) - x * cos(x)",
]
quotient = [
    "D(sin(x) / x)",
    "(D(sin(x)) * x - sin(x) * D(x)) / x**2",
    "(-cos(x) * x - sin(x)) / x**2",
]
chain = [
    "D(sin(x**2))",
    "-cos(x**2) * D(x**2)",
    "-cos(x**2) * 2 * x",
]
