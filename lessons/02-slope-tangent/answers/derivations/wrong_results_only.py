# wrong: the results alone, in one jump each; score 3 of 6
product = [
    "D(x * sin(x))",
    "sin(x) + x * cos(x)",
]
quotient = [
    "D(sin(x) / x)",
    "(cos(x) * x - sin(x)) / x**2",
]
chain = [
    "D(sin(x**2))",
    "2 * x * cos(x**2)",
]
