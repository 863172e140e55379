# right: sums written with einsum; score 6 of 6
def network_slopes(u, v, w, t):
    """Return dE/dx, dE/dw and dE/dv of the network with two layers."""
    u, v, w, t = (np.array(part, dtype=float) for part in (u, v, w, t))
    x = v @ u
    y = w @ x
    dE_dy = 2 * (y - t)
    dE_dx = np.einsum("i,ij->j", dE_dy, w)
    dE_dw = np.einsum("i,j->ij", dE_dy, x)
    dE_dv = np.einsum("j,i->ji", dE_dx, u)
    return dE_dx, dE_dw, dE_dv
