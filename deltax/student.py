"""Call a student's code: silent, and what went wrong in words.

The code may be missing, print, warn, raise or return anything. Checks and
explorers both stand on this; neither may die of it.
"""

import contextlib
import io
import math
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from numbers import Real
from typing import Any

import numpy as np

NOT_ATTEMPTED = "still waits for your code"


class Unanswerable(BaseException):
    """An answer that cannot be judged, or never came.

    No Exception: a check that catches what a student's code raises must not take it for an answer.

    Parameters
    ----------
    words : str
        What is the matter.
    slip : str
        What the student did, as slips are called; empty where that is not known.
    """

    def __init__(self, words: str = "", *, slip: str = ""):
        super().__init__(words)
        self.slip = slip


@dataclass(frozen=True)
class Outcome:
    """What one call did.

    Attributes
    ----------
    value : object
        What it returned; None where it raised.
    error : BaseException or None
        What it raised.
    printed : str
        What it printed, the first part of it.
    """

    value: Any = None
    error: BaseException | None = None
    printed: str = ""


def call(function: Callable[..., Any], *arguments: Any) -> Outcome:
    """Call a student's function in silence. A keyboard interrupt, or a grader's time limit, passes through."""
    with silence() as printed:
        try:
            value = function(*arguments)
        except (Exception, SystemExit) as error:
            return Outcome(error=error, printed=printed.getvalue())
    return Outcome(value, printed=printed.getvalue())


def number(name: str, function: Callable[..., Any], *arguments: Any) -> tuple[float | None, str]:
    """Call a student's function for one number.

    Returns
    -------
    float or None
        The number; None where there is none to draw.
    str
        What is the matter, in words; empty where nothing is.
    """
    outcome = call(function, *arguments)
    if outcome.error is not None:
        return None, in_words(f"your {name}", outcome.error)
    value = outcome.value
    if value is None:
        return None, f"your {name} returned nothing: is a return missing?"
    if isinstance(value, np.ndarray) and value.ndim == 0:
        value = value.item()
    if isinstance(value, bool | np.bool_) or not isinstance(value, Real):
        return None, f"your {name} returned {shorten(repr(value), 40)}, expected a number"
    try:
        value = float(value)
    except (OverflowError, ValueError):
        return None, f"your {name} returned a number that is too large"
    if not math.isfinite(value):
        return None, f"your {name} returned {value}, which is not a finite number"
    return value, ""


def array(
    name: str, function: Callable[..., Any], *arguments: Any, shape: tuple[int, ...]
) -> tuple[np.ndarray | None, str]:
    """Call a student's function for an array, or lists in lists, of finite numbers; True counts as 1.

    Returns
    -------
    ndarray of float, or None
        The numbers; None where there are none to draw.
    str
        What is the matter, in words; empty where nothing is.
    """
    outcome = call(function, *arguments)
    if outcome.error is not None:
        return None, in_words(f"your {name}", outcome.error)
    if outcome.value is None:
        return None, f"your {name} returned nothing: is a return missing?"
    with silence():
        try:
            values = np.asarray(outcome.value)
        except Exception:  # rows of different lengths, or an object that refuses
            return None, f"your {name} returned rows of different lengths, or no numbers"
    trouble = _not_drawable(values, shape)
    return (None, f"your {name} returned {trouble}") if trouble else (values.astype(float), "")


def _not_drawable(values: np.ndarray, shape: tuple[int, ...]) -> str:
    if values.dtype.kind not in "biuf":
        return "something else than real numbers"
    if values.shape != shape:
        return f"{_size(values.shape)}, expected {_size(shape)}"
    return "" if np.isfinite(values).all() else "values that are not finite numbers"


def _size(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape)) + " numbers" if shape else "one number"


def listening(function: Callable[..., Any], heard: list[str]) -> Callable[..., Any]:
    """Return the function with NumPy's usual warnings on, and all its warnings noted in `heard` instead of shown."""

    def listen(*arguments: Any) -> Any:
        usual = np.errstate(divide="warn", over="warn", invalid="warn", under="ignore")
        with usual, warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                return function(*arguments)
            finally:
                heard.extend(str(warning.message) for warning in caught)

    return listen


def in_words(what: str, error: BaseException) -> str:
    """Say what `error` means for the one who wrote the code."""
    if isinstance(error, NotImplementedError):
        return f"{what} {NOT_ATTEMPTED}"
    if isinstance(error, RecursionError):
        return f"{what} calls itself without end, or deeper than Python allows"
    text = str(error).strip().splitlines()
    reason = f": {shorten(text[0], 160)}" if text else ""
    hint = " (a power is written **)" if isinstance(error, TypeError) and "for ^" in reason else ""
    return f"{what} raised {type(error).__name__}{reason}{hint}"


def shorten(text: str, length: int) -> str:
    """Cut `text` in the middle so that it has at most `length` characters."""
    if len(text) <= length:
        return text
    half = (length - 3) // 2
    return f"{text[:half]} … {text[-half:]}"


class _Tape(io.StringIO):
    """Keeps the first part of what is written: a function that prints forever must not fill memory.

    What a cell prints goes on to its own stream when it is a slider that is silenced:
    JupyterLab moves sliders in a thread beside the cell that runs.
    """

    LIMIT = 10_000

    def __init__(self, stream: Any):
        super().__init__()
        self._beside = None if threading.current_thread() is threading.main_thread() else getattr(stream, "write", None)

    def write(self, text: str) -> int:
        if self._beside is not None and threading.current_thread() is threading.main_thread():
            return self._beside(text)
        room = self.LIMIT - self.tell()
        if room > 0:
            super().write(text[:room])
        return len(text)


@contextlib.contextmanager
def _diverted(stream: Any, tape: _Tape) -> Iterator[None]:
    """Send to `tape` what is written to this very stream, where the stream allows it (a notebook's does)."""
    before = vars(stream).get("write") if hasattr(stream, "__dict__") else None
    try:
        stream.write = tape.write
    except AttributeError:
        yield
        return
    try:
        yield
    finally:
        if before is None:
            del stream.write
        else:
            stream.write = before


@contextlib.contextmanager
def silence() -> Iterator[io.StringIO]:
    """Swallow prints and warnings inside the block; yields what was printed on stdout.

    nbgrader turns any text on stderr, a NumPy warning included, into zero points.
    """
    tape, lost = _Tape(sys.stdout), _Tape(sys.stderr)
    with (
        # A logging handler, or ``from sys import stderr``, holds on to the stream itself.
        _diverted(sys.stdout, tape),
        _diverted(sys.stderr, lost),
        contextlib.redirect_stdout(tape),
        contextlib.redirect_stderr(lost),
        warnings.catch_warnings(),
        np.errstate(all="ignore"),
    ):
        warnings.simplefilter("ignore")
        yield tape
