"""What check cells call: comparison, messages for students, scores, derivations.

A check cell reads::

    card = check.Scorecard(points=2)
    with card.idea("the slope of a line is rise over run"):
        check.calls("slope", slope, [((0, 0), (2, 4))], right=[2.0])
    card.score()

It is silent (nbgrader gives 0 points for any text on stderr), it never raises,
and its last line is a score that shows its reasons.
"""

from deltax.check.calls import calls
from deltax.check.compare import close, equal, raises, within_factor
from deltax.check.descents import DESCENTS
from deltax.check.failure import CheckFailed
from deltax.check.manners import either, elementwise, new_list, silent
from deltax.check.scorecard import Score, Scorecard
from deltax.check.table import Column, Table
from deltax.check.variety import numbers

__all__ = [
    "DESCENTS",
    "CheckFailed",
    "Column",
    "Score",
    "Scorecard",
    "Table",
    "calls",
    "close",
    "either",
    "elementwise",
    "equal",
    "new_list",
    "numbers",
    "raises",
    "silent",
    "within_factor",
]
