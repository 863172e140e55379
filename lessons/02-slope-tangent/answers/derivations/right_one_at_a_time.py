# right: carries out one small derivative a line; score 6 of 6
product = [
    "D(x * sin(x))",
    "D(x) * sin(x) + x * D(sin(x))",
    "1 * sin(x) + x * D(sin(x))",
    "1 * sin(x) + x * cos(x)",
    "sin(x) + x*cos(x)",
]
quotient = [
    "D(sin(x) / x)",
    "(D(sin(x)) * x - sin(x) * D(x)) / x**2",
    "(cos(x) * x - sin(x) * D(x)) / x**2",
    "(cos(x) * x - sin(x) * 1) / x**2",
    "cos(x) / x - sin(x) / x**2",
]
chain = [
    "D(sin(x**2))",
    "cos(x**2) * D(x**2)",
    "cos(x**2) * 2 * x**1",
    "2 * x * cos(x**2)",
]
