# wrong: the inside is replaced by its derivative in the chain; score 4.5 of 6; slip inner-derivative-inside
product = [
    "D(x * sin(x))",
    "D(x) * sin(x) + x * D(sin(x))",
    "sin(x) + x * cos(x)",
]
quotient = [
    "D(sin(x) / x)",
    "(D(sin(x)) * x - sin(x) * D(x)) / x**2",
    "(cos(x) * x - sin(x)) / x**2",
]
chain = [
    "D(sin(x**2))",
    "cos(D(x**2))",
    "cos(2 * x)",
]
