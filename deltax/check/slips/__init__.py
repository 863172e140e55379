"""Known slips: wrong rules that students really write, why they look right, where to read again.

A check cell names a slip and gives the results that it leads to; where a
student's results are exactly these, the message explains the slip. One module
a lesson; names are unique over the course.
"""

from deltax.check.slips import activations, autodiff, edges, limits, optimizers, regression, slope_tangent
from deltax.check.slips.slip import Slip

CATALOGUE: dict[str, Slip] = {
    slip.name: slip
    for room in (limits, optimizers, slope_tangent, activations, edges, autodiff, regression)
    for slip in room.SLIPS
}


def explain(name: str) -> str:
    """Return the slip in words, with the paragraph to read again.

    Raises
    ------
    KeyError
        If the catalogue has no such slip: a check cell may only use known names.
    """
    slip = CATALOGUE[name]
    return f"{slip.text} Read again: {slip.see}."


__all__ = ["CATALOGUE", "Slip", "explain"]
