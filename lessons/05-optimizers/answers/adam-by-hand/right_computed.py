# right: computed with functions of its own, all digits; score 6 of 6
def _fill(rate, kind):
    W, V, S, rows = [-5.0, -2.0], [0.0, 0.0], [0.0, 0.0], []
    for t in range(2):
        dW = [0.2 * W[0], 4 * W[1]]
        if kind == "rms":
            S = [0.9 * s + 0.1 * d * d for s, d in zip(S, dW)]
            W = [w - rate * d / (s**0.5 + 1e-6) for w, d, s in zip(W, dW, S)]
            rows.append({"dW": dW, "S": S, "W": W})
        else:
            V = [0.9 * v + 0.1 * d for v, d in zip(V, dW)]
            S = [0.999 * s + 0.001 * d * d for s, d in zip(S, dW)]
            Vc, Sc = [v / (1 - 0.9 ** (t + 1)) for v in V], [s / (1 - 0.999 ** (t + 1)) for s in S]
            W = [w - rate * v / (s + 1e-6) ** 0.5 for w, v, s in zip(W, Vc, Sc)]
            rows.append({"dW": dW, "V": V, "S": S, "V_corr": Vc, "S_corr": Sc, "W": W})
    return rows

rmsprop_table, adam_table = _fill(0.3, "rms"), _fill(0.2, "adam")
