# wrong: only the first list is done; score 2 of 6
product = [
    "D(x * sin(x))",
    "D(x) * sin(x) + x * D(sin(x))",
    "sin(x) + x * cos(x)",
]
quotient = [
    "D(sin(x) / x)",
]
chain = [
    "D(sin(x**2))",
]
