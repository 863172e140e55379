# wrong: not written yet; score 0 of 6
def network_slopes(u, v, w, t):
    raise NotImplementedError
