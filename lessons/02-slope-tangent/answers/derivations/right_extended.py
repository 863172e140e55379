# right: the question stays, += brings the lines; score 6 of 6
product = [
    "D(x * sin(x))",
]
product += ["sin(x) * D(x) + D(sin(x)) * x"]
product += ["sin(x) + cos(x) * x"]
quotient = ["D(sin(x) / x)"]
quotient += ["(D(sin(x)) * x - sin(x) * D(x)) / (x * x)", "(cos(x)*x - sin(x)) / (x * x)"]
chain = ["D(sin(x**2))"]
chain += ["cos(x**2) * D(x**2)", "2*x*cos(x**2)"]
print(len(product), len(quotient), len(chain))
