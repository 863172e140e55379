"""Operators in a function of the judge's that a student's code calls: done together when the function returns.

A polynomial of a student's object is a dozen operators. Each one on its way by
itself would cost two messages; its result is an object in the student's
process, of which the judge learns nothing but that it is there. An operator
that raises, prints, warns or gives anything else is told all the same, and ends
the function's call as it would have ended the function.

They do not wait in a function that could tell: one with a ``try`` or a ``with``
around its operators. A function that keeps what it made, in a list say, has
kept all of it before the first operator is done.
"""

import sys
from types import CodeType
from typing import TYPE_CHECKING, Any

import numpy as np

from deltax.grading.judge import proxy
from deltax.grading.wire.values import Encoder, travels_in_json

if TYPE_CHECKING:
    from deltax.grading.judge.link import Link

_MAX_WAITING = 10_000


class Deferred:
    """Operators that wait, and the objects that stand for their results.

    The numbers of these objects are given here and count down from -1; the
    student's end counts its own objects up from 0.

    Parameters
    ----------
    caller : code object
        Of the method that calls the judge's functions.
    """

    def __init__(self, link: "Link", caller: CodeType):
        self._link, self._caller = link, caller
        self._waiting: list[tuple[proxy.Proxy, str, tuple]] = []
        self._nodes: list[list] = []
        self._made = 0

    def operate(self, name: str, operands: tuple) -> proxy.Proxy | None:
        """Let an operator wait and return what stands for its result; None where it must be done at once."""
        objects = [operand for operand in operands if isinstance(operand, proxy.Proxy)]
        plain = sum(map(travels_in_json, operands))
        if len(objects) + plain < len(operands) or len(self._waiting) >= _MAX_WAITING or self._would_be_noticed():
            return None
        write = Encoder(self._link.describe).node
        self._nodes.append([name, *map(write, operands)])
        self._made += 1
        made = proxy.make(self._link, -self._made, objects[0]._deltax_info)
        self._link.name_proxy(-self._made, made)
        self._waiting.append((made, name, operands))
        return made

    def do_now(self) -> None:
        """Do all that wait, one after another, as if they had not waited."""
        waiting = self._waiting
        self.forget()
        for made, name, operands in waiting:
            number = self._link.operate_now(name, *operands)._deltax_number
            object.__setattr__(made, "_deltax_number", number)
            self._link.name_proxy(number, made)

    def forget(self) -> None:
        """Do none of those that wait."""
        self._waiting, self._nodes = [], []

    def take(self) -> dict[str, Any]:
        """Return what a reply carries to have all of them done before its value is read."""
        if not self._waiting:
            return {}
        reply = {"ops": self._nodes, "first": self._waiting[0][0]._deltax_number, "np": np.geterr()}
        self.forget()
        return reply

    def _would_be_noticed(self) -> bool:
        """Whether a function between the student's call and this operator may catch an error, or set something up."""
        frame = sys._getframe(2)
        while frame and frame.f_code is not self._caller:
            if frame.f_code.co_exceptiontable:
                return True
            frame = frame.f_back
        return False
