# wrong: not written; score 0 of 4
def gradient(f, x, y, e=1e-4):
    raise NotImplementedError


def df_w(W):
    raise NotImplementedError
