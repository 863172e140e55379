# right: lines put together from names and f-strings, appended one by one; score 4 of 4
bottom = "(1 + exp(-x))"
sigmoid_lines = [f"D(1 / {bottom})"]
sigmoid_lines.append(f"-D{bottom} / {bottom}**2")
sigmoid_lines.append(f"exp(-x) / {bottom}**2")
sigmoid_lines.append("sigmoid(x) * (1 - sigmoid(x))")

u, v = "(exp(x) - exp(-x))", "(exp(x) + exp(-x))"
tanh_lines = [f"D({u} / {v})"]
tanh_lines += [
    f"(D{u} * {v} - {u} * D{v}) / {v}**2",
    f"({v} * {v} - {u} * {u}) / {v}**2",
    f"1 - ({u} / {v})**2",
    "1 - tanh(x)**2",
]
