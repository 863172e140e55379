# wrong: math.sin and np.cos, where the text allows sin and cos; score 0 of 6
product = [
    "D(x * sin(x))",
    "D(x) * math.sin(x) + x * D(math.sin(x))",
    "math.sin(x) + x * math.cos(x)",
]
quotient = [
    "D(sin(x) / x)",
    "(D(np.sin(x)) * x - np.sin(x) * D(x)) / x**2",
    "(np.cos(x) * x - np.sin(x)) / x**2",
]
chain = [
    "D(sin(x**2))",
    "math.cos(x**2) * D(x**2)",
    "math.cos(x**2) * 2 * x",
]
