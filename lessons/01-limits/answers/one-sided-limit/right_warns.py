# right: the value at 2e-5, with a warning where the walk has not settled; score 5 of 5
import warnings


def one_sided_limit(f, a, side):
    if side not in ("left", "right"):
        raise ValueError(side)
    sign = {"left": -1, "right": 1}[side]
    far, near = (f(a + sign * d) for d in (4e-5, 2e-5))
    if abs(far - near) > 1e-5:
        warnings.warn("still moving")
    return near
