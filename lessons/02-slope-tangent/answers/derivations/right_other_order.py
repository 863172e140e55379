# right: the factors in another order, forms of their own; score 6 of 6
product = [
    "D(x * sin(x))",
    "x * D(sin(x)) + sin(x) * D(x)",
    "x * cos(x) + sin(x)",
]
quotient = [
    "D(sin(x) / x)",
    "(x * D(sin(x)) - sin(x) * D(x)) / x**2",
    "(x * cos(x) - sin(x)) / x**2",
]
chain = [
    "D(sin(x**2))",
    "D(x**2) * cos(x**2)",
    "2 * x * cos(x**2)",
]
