# right: one run with dual numbers for each unknown; score 6 of 6
import numpy as np


def network_slopes(u, v, w, t):
    def slope(kind, place):
        weights = [
            [DualNumber(n, float(kind == "v" and place == (j, i))) for i, n in enumerate(r)] for j, r in enumerate(v)
        ]
        x = [sum(a * b for a, b in zip(row, u, strict=True)) for row in weights]
        x = [entry + DualNumber(0, float(kind == "x" and place == j)) for j, entry in enumerate(x)]
        second = [
            [DualNumber(n, float(kind == "w" and place == (i, j))) for j, n in enumerate(r)] for i, r in enumerate(w)
        ]
        y = [sum(a * b for a, b in zip(row, x, strict=True)) for row in second]
        return sum((out - goal) ** 2 for out, goal in zip(y, t, strict=True)).prime

    dx = [slope("x", j) for j in range(len(v))]
    dw = [[slope("w", (i, j)) for j in range(len(r))] for i, r in enumerate(w)]
    return dx, dw, [[slope("v", (j, i)) for i in range(len(r))] for j, r in enumerate(v)]
