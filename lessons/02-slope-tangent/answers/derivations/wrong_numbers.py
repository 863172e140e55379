# wrong: expressions without quotes, computed at one number; score 0 of 6
x = 0.7
product = ["D(x * sin(x))", math.sin(x) + x * math.cos(x)]
quotient = ["D(sin(x) / x)", (math.cos(x) * x - math.sin(x)) / x**2]
chain = ["D(sin(x**2))", math.cos(x**2) * 2 * x]
