"""Operators in a function of the judge's that a student's code calls: told together when the function returns.

A polynomial of a student's object is a dozen operators. Each one on its way by
itself would cost two messages; its result is an object in the student's
process, of which the judge learns nothing but that it is there. An operator
that raises, prints, warns or gives anything else is told all the same, and ends
the function's call as it would have ended the function.
"""

from typing import TYPE_CHECKING, Any

import numpy as np

from deltax.grading.judge import proxy
from deltax.grading.wire.values import Encoder

if TYPE_CHECKING:
    from deltax.grading.judge.link import Link

_MAX_WAITING = 1000
_NUMBERS = (int, float)


class Deferred:
    """Operators that wait, and the objects that stand for their results.

    Their numbers are negative and given here: the other end names its own objects from 0 on.
    """

    def __init__(self, link: "Link"):
        self._link = link
        self._waiting: list[tuple[proxy.Proxy, str, tuple]] = []
        self._nodes: list[list] = []
        self._made = 0

    def operate(self, name: str, operands: tuple) -> proxy.Proxy | None:
        """Let an operator wait and return what stands for its result; None where it must be done at once."""
        objects = [operand for operand in operands if isinstance(operand, proxy.Proxy)]
        numbers = sum(type(operand) in _NUMBERS for operand in operands)
        if len(objects) + numbers < len(operands) or len(self._waiting) >= _MAX_WAITING:
            return None
        write = Encoder(self._link.describe).node
        self._nodes.append([name, *map(write, operands)])
        self._made += 1
        made = proxy.make(self._link, -self._made, objects[0]._deltax_info)
        self._link.stands_for(-self._made, made)
        self._waiting.append((made, name, operands))
        return made

    def do_now(self) -> None:
        """Do all that wait, one after another, as if they had not waited."""
        waiting, self._waiting, self._nodes = self._waiting, [], []
        for made, name, operands in waiting:
            number = self._link.operate_now(name, *operands)._deltax_number
            object.__setattr__(made, "_deltax_number", number)
            self._link.stands_for(number, made)

    def take(self, seconds: float) -> dict[str, Any]:
        """Return what a reply carries to have all of them done before its value is read."""
        if not self._waiting:
            return {}
        nodes, first = self._nodes, self._waiting[0][0]._deltax_number
        self._waiting, self._nodes = [], []
        return {"ops": nodes, "first": first, "np": np.geterr(), "seconds": seconds}
