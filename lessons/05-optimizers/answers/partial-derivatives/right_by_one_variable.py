# right: one-variable central differences with the other held; score 4 of 4
def gradient(f, x, y, e=1e-4):
    return [central_difference(lambda u: f(u, y), x, e), central_difference(lambda v: f(x, v), y, e)]

def df_w(W):
    return W * np.array([0.2, 4.0])
