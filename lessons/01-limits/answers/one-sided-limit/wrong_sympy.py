# wrong: SymPy needs a formula, and functions with math or if do not give one; score 0 of 5
import sympy


def one_sided_limit(f, a, side):
    x = sympy.Symbol("x")
    return float(sympy.limit(f(x), x, a, "-" if side == "left" else "+"))
