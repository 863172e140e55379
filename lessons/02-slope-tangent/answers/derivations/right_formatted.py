# right: lines put together with f-strings; score 6 of 6
s, c = "sin(x)", "cos(x)"
product = [
    "D(x * sin(x))",
    f"D(x) * {s} + x * D({s})",
    f"1 * {s} + x * {c}",
]
quotient = [
    "D(sin(x) / x)",
    f"(D({s}) * x - {s} * D(x)) / x**2",
    f"({c} * x - {s} * 1) / x**2",
]
inside = "x**2"
chain = [
    "D(sin(x**2))",
    f"cos({inside}) * D({inside})",
    f"cos({inside}) * 2 * x",
]
