"""The curves in the gallery of activation functions: open at jumps, and a student's as far as it goes."""

from collections.abc import Callable

import numpy as np

from deltax.explore import asking

Rule = Callable[..., object]
WINDOW = (-5.0, 5.0)
XS = np.sort([*np.linspace(*WINDOW, 121), -1e-9, 1e-9])  # close to 0 on both sides, for the ends of a jump
_ZERO = int(np.flatnonzero(XS == 0)[0])
_FEW = 3  # places where a student's function may fail and its curve is still drawn


def open_at_a_jump(values: np.ndarray) -> np.ndarray:
    """Return the values of a curve at `XS`, without the one at 0 where a line through it would be a wall."""
    values = np.array(values, dtype=float)
    if abs(values[_ZERO + 1] - values[_ZERO - 1]) > 1e-6:
        values[_ZERO] = np.nan
    return values


def numbers_of(name: str, function: Rule, data: list[float], more: tuple) -> tuple[np.ndarray | None, str]:
    """Call a student's function of a list; return its numbers, or None and what is the matter."""
    values, trouble = asking.array(name, function, data, *more, shape=(len(data),))
    if "returned one number" in trouble:
        trouble = f"your {name} returned one number, expected a list"
    elif "returned 1 numbers" in trouble:
        trouble = f"your {name} returned 1 number for {len(data)}: is return inside the loop?"
    return values, trouble


def curve_of(name: str, function: Rule, more: tuple) -> tuple[np.ndarray | None, str]:
    """Return a student's values at `XS`; where the list fails, without the few places that fail, and say which."""
    values, trouble = numbers_of(name, function, XS.tolist(), more)
    if values is not None or not (" raised " in trouble or "not finite" in trouble):
        return values, trouble
    values, failed, left = np.full(XS.shape, np.nan), [], [(0, XS.size)]
    while left:
        start, stop = left.pop()
        part, why = numbers_of(name, function, XS[start:stop].tolist(), more)
        if part is not None:
            values[start:stop] = part
        elif stop - start > 1:
            middle = (start + stop) // 2
            left += [(start, middle), (middle, stop)]
        else:
            failed.append(f"{why} at x = {XS[start]:g}")
        if len(failed) > _FEW:
            return None, trouble
    return (values, failed[0]) if failed else (None, trouble)
