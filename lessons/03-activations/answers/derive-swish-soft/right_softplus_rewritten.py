# right: softplus as x + ln(1 + e^-x) first; lines joined with names; score 6 of 6
s = "sigmoid(x)"
swish_lines = ["D(x * sigmoid(x))", f"D(x)*{s} + x*D({s})", f"{s} + x*{s}*(1-{s})"]
softplus_lines = ["D(log(1 + exp(x)))"]
softplus_lines.append("D(x + log(1 + exp(-x)))")
softplus_lines.append("D(x) + D(1 + exp(-x)) / (1 + exp(-x))")
softplus_lines.append("1 - exp(-x) / (1 + exp(-x))")
softplus_lines.append("sigmoid(x)")
b = "(abs(x) + 1)"
softsign_lines = ["D(x / (abs(x) + 1))", f"(D(x)*{b} - x*D{b}) / {b}**2", f"({b} - x*(x/abs(x))) / {b}**2", f"1/{b}**2"]
