# wrong: not written yet; score 0 of 5
def auto_diff(f, x):
    raise NotImplementedError


def fsum(x):
    raise NotImplementedError
