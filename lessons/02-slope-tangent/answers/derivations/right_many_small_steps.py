# right: more steps than asked, other order of terms; score 6 of 6
product = [
    "D(x * sin(x))",
    "x * D(sin(x)) + D(x) * sin(x)",
    "x * cos(x) + D(x) * sin(x)",
    "x * cos(x) + 1 * sin(x)",
]
quotient = [
    "D(sin(x) / x)",
    "(D(sin(x)) * x - sin(x) * D(x)) / (x * x)",
    "(cos(x) * x - sin(x) * D(x)) / x**2",
    "cos(x) / x - sin(x) / x**2",
]
chain = [
    "D(sin(x**2))",
    "cos(x**2) * D(x**2)",
    "cos(x**2) * (2 * x**(2 - 1))",
    "2 * x * cos(x**2)",
]
