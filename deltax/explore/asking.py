"""Ask a student's function while a slider moves: what it says, in words, and with patience for a slow one.

The same calls as `deltax.student`, watched: a function that takes longer than `LONGEST_S`
in one step is not called at the next ones, until the reader asks for it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import perf_counter
from typing import Any

import numpy as np

from deltax import student
from deltax.explore.endless import Endless, Watch
from deltax.student import Outcome

LONGEST_S = 0.3  # of a student's function in one step of a slider
LONGEST_AT_START_S = 3.0  # where whole curves of it are drawn
ENDLESS_S, ENDLESS_WHERE_ASKED_S = 10.0, 60.0  # a call that takes longer is stopped
ASK = "Call my function here"

_now: ContextVar["Patience | None"] = ContextVar("patience", default=None)


class TooSlow(Exception):
    """The function was not called: it takes too long to follow a slider."""


class Patience:
    """How long each function of one explorer took in the step before; the slow ones wait.

    Attributes
    ----------
    slow : dict of str to float
        Seconds by name, of the functions that are not called at every step.
    """

    def __init__(self):
        self.slow: dict[str, float] = {}
        self._spent: dict[str, float] = {}
        self._waits = True
        self._watch = Watch(ENDLESS_S)

    @contextmanager
    def step(self, *, draws_curves: Callable[[], bool] = lambda: False, is_asked: bool = False) -> Iterator[None]:
        """Watch one step.

        Parameters
        ----------
        draws_curves : callable
            Asked at the end: whether whole curves were drawn, which happens seldom and may take longer.
        is_asked : bool
            Whether the reader asks for the call, however long it takes.
        """
        if _now.get() is self:  # an explorer's first step, inside its making
            yield
            return
        self._spent, self._waits = {}, not is_asked
        self._watch = Watch(ENDLESS_WHERE_ASKED_S if is_asked else ENDLESS_S)
        token = _now.set(self)
        try:
            with self._watch.watching():
                yield
        finally:
            _now.reset(token)
            longest = LONGEST_AT_START_S if draws_curves() else LONGEST_S
            for name, seconds in self._spent.items():
                if seconds > longest:
                    self.slow[name] = seconds
                elif is_asked:
                    self.slow.pop(name, None)

    @staticmethod
    def of_now() -> "Patience":
        """Return the one that watches now, or a new one."""
        return _now.get() or Patience()

    def call(self, name: str, function: Callable[..., Any], *arguments: Any) -> Outcome:
        """Call the function unless it is known as slow, or has used up its time in this step."""
        if self._waits and (name in self.slow or self._spent.get(name, 0.0) > LONGEST_AT_START_S):
            seconds = self.slow.get(name, self._spent.get(name, 0.0))
            return Outcome(error=TooSlow(f'takes {seconds:.1f} s here, too long for every step: "{ASK}" runs it once'))
        began = perf_counter()
        try:
            with self._watch.call():
                return student.call(function, *arguments)
        except Endless:
            seconds = f"{perf_counter() - began:.0f} s"
            return Outcome(error=TooSlow(f"was stopped after {seconds}: does a loop in it never end?"))
        finally:
            self._spent[name] = self._spent.get(name, 0.0) + perf_counter() - began


def call(name: str, function: Callable[..., Any], *arguments: Any) -> Outcome:
    """Call a student's function in silence, like `deltax.student.call`, if the reader need not wait too long."""
    patience = _now.get()
    return patience.call(name, function, *arguments) if patience else student.call(function, *arguments)


def number(name: str, function: Callable[..., Any], *arguments: Any) -> tuple[float | None, str]:
    """Ask for one number: it, or None and what is the matter, as `deltax.student.number` says it."""
    outcome = call(name, function, *arguments)
    if outcome.error is not None:
        return None, in_words(name, outcome.error)
    return _read(name, lambda: student.number(name, lambda: outcome.value))


def array(
    name: str, function: Callable[..., Any], *arguments: Any, shape: tuple[int, ...]
) -> tuple[np.ndarray | None, str]:
    """Ask for an array of finite numbers: it, or None and what is the matter, as `deltax.student.array` says it."""
    outcome = call(name, function, *arguments)
    if outcome.error is not None:
        return None, in_words(name, outcome.error)
    return _read(name, lambda: student.array(name, lambda: outcome.value, shape=shape))


def _read(name: str, read: Callable[[], tuple[Any, str]]) -> tuple[Any, str]:
    """Read what a function returned; an object of the student's may refuse even that."""
    try:
        return read()
    except Exception as problem:
        return None, f"your {name} returned something that cannot be read: {type(problem).__name__}"


def in_words(name: str, error: BaseException) -> str:
    """Say why there is no result of the student's function."""
    return f"your {name} {error}" if isinstance(error, TooSlow) else student.in_words(f"your {name}", error)
