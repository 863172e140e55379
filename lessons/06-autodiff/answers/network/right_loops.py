# right: loops over lists; score 6 of 6
def network_slopes(u, v, w, t):
    x = [sum(v[j][i] * u[i] for i in range(len(u))) for j in range(len(v))]
    y = [sum(w[i][j] * x[j] for j in range(len(x))) for i in range(len(w))]
    d = [2 * (y[i] - t[i]) for i in range(len(y))]
    dE_dx = [sum(d[i] * w[i][j] for i in range(len(y))) for j in range(len(x))]
    dE_dw = [[d[i] * x[j] for j in range(len(x))] for i in range(len(y))]
    dE_dv = [[dE_dx[j] * u[i] for i in range(len(u))] for j in range(len(x))]
    return dE_dx, dE_dw, dE_dv
