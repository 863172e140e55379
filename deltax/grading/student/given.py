"""What the judge gives to a student's code: functions and iterators that ask it, and formulas, which need not."""

import math
import operator
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from deltax.grading.wire.values import travels, travels_in_json

if TYPE_CHECKING:
    from deltax.grading.student.serving import Server


class GivenFunction:
    """A function of the judge's, as the student's code sees it.

    Parameters
    ----------
    formula : dict, optional
        All that the function does, where it is plain arithmetic: see `deltax.grading.judge.formula`.
    """

    def __init__(self, peer: "Server", number: int, name: str, formula: dict | None = None):
        self._peer, self._number = peer, number
        self._formula = _Formula(**formula) if formula else None
        self.__name__ = self.__qualname__ = name

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        if self._formula and not named and len(arguments) == self._formula.count:
            if all(map(_is_number, arguments)):
                value = self._formula.of_numbers(arguments)
                if value is not None:
                    return value
            elif all(map(_is_object, arguments)):
                return self._formula.of_objects(arguments, self._peer.carry_out)
        return self._peer.ask("call", [self, *arguments], named)

    def __repr__(self) -> str:
        return f"<function {self.__name__}>"


class GivenIterator:
    """An iterator of the judge's, as the student's code sees it."""

    def __init__(self, peer: "Server", number: int):
        self._peer, self._number = peer, number

    def __iter__(self) -> "GivenIterator":
        return self

    def __next__(self) -> Any:
        found = self._peer.ask("next", [self])
        if not found:
            raise StopIteration
        return found[0]


class _Formula:
    """Operators, one after another."""

    def __init__(self, count: int, steps: Sequence[Sequence], result: Any):
        self.count, self._result = count, result
        self._steps = [(operator_named(name), operands) for name, *operands in steps]

    def of_numbers(self, arguments: Sequence) -> Any:
        """Return what numbers give; None where the judge must be asked: for what is no finite number, or an error."""
        values = list(arguments)
        try:
            with np.errstate(all="raise"):
                for operate, operands in self._steps:
                    values.append(operate(*[_at(values, operand) for operand in operands]))
        except (ArithmeticError, TypeError, ValueError):
            return None
        value = _at(values, self._result)
        return value if _is_number(value) else None

    def of_objects(self, arguments: Sequence, carry_out: Callable) -> Any:
        """Return what a student's objects give; the judge hears of whatever an operator says, as if it had asked."""
        values = list(arguments)
        steps = ((operate, [_at(values, operand) for operand in operands]) for operate, operands in self._steps)
        carry_out(steps, values.append)
        return _at(values, self._result)


def operator_named(name: str) -> Callable[..., Any]:
    """Return an operator as a function."""
    return getattr(operator, f"__{name}__")


def is_given(value: Any) -> bool:
    """Whether a value is the judge's."""
    return isinstance(value, GivenFunction | GivenIterator)


def _at(values: Sequence, operand: Any) -> Any:
    return values[operand[0]] if type(operand) is list else operand


def _is_number(value: Any) -> bool:
    """Whether a value is a number of which arithmetic is the same in every process, and within the wire's bounds."""
    return (travels_in_json(value) or type(value) is np.float64) and math.isfinite(value)


def _is_object(value: Any) -> bool:
    return not travels(value) and not is_given(value)
