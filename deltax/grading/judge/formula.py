"""Functions of a check that are plain arithmetic travel as a list of operators, and are done where they are called.

Newton's method calls the function of a check a thousand times, and each call
would be a question from process to process. The student's code learns nothing
new: an object of its own, given to such a function, is told the same operators.
"""

import dis
import inspect
import math
from collections.abc import Callable
from functools import lru_cache
from types import CodeType, FunctionType
from typing import Any

from deltax.grading.judge.proxy import BINARY, UNARY
from deltax.grading.wire.values import travels_in_json

_MAX_STEPS = 200
_MAX_FUNCTIONS = 1000
_HARMLESS_FLAGS = inspect.CO_OPTIMIZED | inspect.CO_NEWLOCALS | inspect.CO_NESTED
# Instructions that look at no value, and at nothing but arguments and constants. What they do not hold is asked about.
_PLAIN = {
    *("LOAD_FAST", "LOAD_FAST_BORROW", "LOAD_FAST_LOAD_FAST", "LOAD_FAST_BORROW_LOAD_FAST_BORROW", "STORE_FAST"),
    *("LOAD_CONST", "LOAD_SMALL_INT", "RETURN_CONST", "RETURN_VALUE", "RESUME", "NOP", "CACHE", "COPY", "SWAP"),
    *("BINARY_OP", "UNARY_NEGATIVE", "UNARY_POSITIVE", "UNARY_INVERT"),
}


def formula(function: Callable[..., Any]) -> dict[str, Any] | None:
    """Return a function's operators, if it is plain arithmetic of its arguments, else None.

    Returns
    -------
    dict
        ``count``, the number of arguments; ``steps``, each the name of an operator and its operands; ``result``. A
        number stands for itself, ``[k]`` for argument `k` or, from ``count`` on, for the result of step `k - count`.

    Examples
    --------
    >>> formula(lambda x: 2 * x + 1)
    {'count': 1, 'steps': [['mul', 2, [0]], ['add', [1], 1]], 'result': [2]}
    >>> formula(lambda x: 2 * x if x > 0 else 0)
    """
    if type(function) is not FunctionType or function.__closure__ or function.__defaults__ or function.__kwdefaults__:
        return None
    return _read(function.__code__)


@lru_cache(maxsize=_MAX_FUNCTIONS)
def _read(code: CodeType) -> dict[str, Any] | None:
    is_plain = not code.co_flags & ~_HARMLESS_FLAGS and not code.co_kwonlyargcount
    if not is_plain or not all(step.opname in _PLAIN for step in dis.get_instructions(code)):
        return None
    reader = _Reader(code.co_argcount)
    try:
        result = reader.written(FunctionType(code, {})(*map(_Place, [reader] * reader.count, range(reader.count))))
    except Exception:  # an error of its own, or a constant of another kind: the judge meets it when it is asked
        return None
    return {"count": reader.count, "steps": reader.steps, "result": result} if len(reader.steps) <= _MAX_STEPS else None


class _Reader:
    """Notes what a function does with its arguments."""

    def __init__(self, count: int):
        self.count = count
        self.steps: list[list] = []

    def note(self, name: str, *operands: Any) -> "_Place":
        """Add a step; return what stands for its result."""
        self.steps.append([name, *map(self.written, operands)])
        return _Place(self, self.count + len(self.steps) - 1)

    def written(self, operand: Any) -> Any:
        """Return how an operand, or a result, is written."""
        if isinstance(operand, _Place):
            return [operand.number]
        if travels_in_json(operand) and math.isfinite(operand):
            return operand
        raise TypeError


class _Place:
    """Stands for an argument or a result while a function is read."""

    __slots__ = ("number", "reader")

    def __init__(self, reader: _Reader, number: int):
        self.reader, self.number = reader, number


for _name in BINARY:
    setattr(_Place, f"__{_name}__", lambda self, other, name=_name: self.reader.note(name, self, other))
    setattr(_Place, f"__r{_name}__", lambda self, other, name=_name: self.reader.note(name, other, self))
for _name in UNARY:
    setattr(_Place, f"__{_name}__", lambda self, name=_name: self.reader.note(name, self))
