"""The student's end of the wire: do what the judge asks with the student's objects."""

import contextlib
import copy
import io
import operator
import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from types import ModuleType
from typing import Any

import numpy as np

from deltax.grading.student.clock import Clock, OutOfTime
from deltax.grading.student.given import GivenFunction, GivenIterator, is_given, operator_named
from deltax.grading.wire import WireError
from deltax.grading.wire.frames import Channel
from deltax.grading.wire.peer import Peer
from deltax.grading.wire.values import travels

_MAX_TEXT = 2000
_MAX_ITEMS = 1_000_000


class Server(Peer):
    """Answers one run of a check, in the student's frozen process or in a fork of it.

    Parameters
    ----------
    namespace : dict
        What the student's cells have defined.
    clock : Clock
        Stops calls whose time is over.
    """

    def __init__(self, channel: Channel, namespace: dict, clock: Clock):
        super().__init__(channel)
        self._namespace, self._clock = namespace, clock
        self._given: dict[int, Any] = {}
        self._deferred: dict[int, Any] = {}
        self._context: dict = {}  # of the call that is being answered

    def perform(self, operation: str, arguments: list, named: dict, context: dict) -> tuple[Any, dict]:
        tape, before, self._context = io.StringIO(), self._context, context
        try:
            with (
                self._clock.shield(False),
                self._clock.bounded(context.get("seconds")),
                _as_the_judge(context, tape) as heard,
            ):
                value = _OPERATIONS[operation](self, *arguments, **named)
        finally:
            self._context = before
        return value, _kept(tape, heard)

    def ask(self, operation: str, arguments: Sequence = (), named: dict | None = None, **context: Any) -> Any:
        """Ask the judge; the time may run out meanwhile, but not in the middle of a message."""
        if self.channel.closed:  # a function that a run before was given, and kept: this check needs a fork without it
            os._exit(1)
        with self._clock.shield():
            return super().ask(operation, arguments, named, **context)

    def prepare(self, reply: dict) -> None:
        """Do the operators of a function of the judge's, which come with its result: see `judge.deferred`."""
        read, numbers = self._decoder(()).value, count(reply.get("first", 0), -1)  # no buffers: numbers and handles
        steps = ((operator_named(name), [read(node) for node in nodes]) for name, *nodes in reply.get("ops", ()))
        self.carry_out(steps, lambda value: self._keep(next(numbers), value), reply)

    def carry_out(self, steps: Iterator, keep: Callable, context: dict | None = None) -> None:
        """Do operators, keep their results; the judge hears at once of what raises, gives no object or says something.

        Parameters
        ----------
        steps : iterator of (callable, list)
            Operators and operands, read when their turn comes: they may be results of steps before.
        context : dict, optional
            What the judge said of its state; as it was when the call came if not given.
        """
        with self._turn:  # prints and warnings are kept for all of the process
            while (said := self._operators(steps, keep, context or self._context)) is not None:
                self.ask("deferred", said)

    def _operators(self, steps: Iterator, keep: Callable, context: dict) -> list | None:
        """Do operators until one raises, gives no object or says something; return what the judge must know of it."""
        tape = io.StringIO()
        with self._clock.shield(False), _as_the_judge(context, tape) as heard:
            for operate, operands in steps:
                try:
                    value = operate(*operands)
                except BaseException as error:
                    return [self.told(error), None]
                keep(value)
                if tape.tell() or heard or travels(value) or is_given(value):
                    return [_kept(tape, heard), value]
        return None

    def _keep(self, number: int, value: Any) -> None:
        self._deferred[number] = value
        self._numbers.setdefault(id(value), number)

    def stand_in(self, number: int, info: dict) -> Any:
        if number not in self._given:
            if info.get("call"):
                self._given[number] = GivenFunction(self, number, str(info.get("name", "f")), info.get("formula"))
            else:
                self._given[number] = GivenIterator(self, number)
        return self._given[number]

    def describe(self, value: Any) -> list:
        if is_given(value):
            return ["y", value._number]
        kind = type(value)
        info = {"type": kind.__name__, "call": callable(value), "iter": isinstance(value, Iterator)}
        name = getattr(value, "__name__", None) if callable(value) else None
        if isinstance(name, str):
            info["name"] = name[:60]
        return ["h", self.handle(value), info]

    def told(self, error: BaseException) -> dict:
        if isinstance(error, OutOfTime):
            return {"e": "OutOfTime", "time": True}
        message = error.name if isinstance(error, _NoSuchName) else _text_of(error)
        return {"e": "NameError" if isinstance(error, _NoSuchName) else type(error).__name__, "m": message[:_MAX_TEXT]}

    def heard(self, reply: dict) -> Exception:
        import builtins  # late: a student may have replaced names, not modules

        kind = getattr(builtins, str(reply["e"]), RuntimeError)
        is_plain = isinstance(kind, type) and issubclass(kind, Exception)
        return (kind if is_plain else RuntimeError)("the function that was given raised this")

    def _own(self, number: Any) -> Any:
        return self._deferred[number] if type(number) is int and number in self._deferred else super()._own(number)

    def forget(self) -> None:
        """Let go of what was handed out and given: the process may serve other runs."""
        for kept in (self.objects, self._numbers, self._given, self._deferred):
            kept.clear()

    def by_name(self, name: str) -> Any:
        """Return what the student's notebook calls `name`."""
        if name not in self._namespace:
            raise _NoSuchName(f"name {name!r} is not defined", name=name)
        return self._namespace[name]

    def items(self, value: Any) -> list:
        """Return all items of an object at once; its length must agree."""
        items = []
        for item in value:
            items.append(item)
            if len(items) > _MAX_ITEMS:
                raise WireError("more items than the wire takes")
        if hasattr(value, "__len__") and len(value) != len(items):
            raise TypeError("len() of the object is not the number of its items")
        return items


class _NoSuchName(NameError):
    pass


def _kept(tape: io.StringIO, heard: list) -> dict[str, Any]:
    """Return what a reply tells of prints and warnings."""
    reply: dict[str, Any] = {}
    if tape.tell():
        reply["out"] = tape.getvalue()[:_MAX_TEXT]
    if heard:
        reply["warn"] = [[item.category.__name__, str(item.message)[:_MAX_TEXT]] for item in heard[:20]]
    return reply


def _text_of(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:
        return ""


@contextlib.contextmanager
def _as_the_judge(context: dict, tape: io.StringIO) -> Iterator[list]:
    """Keep prints and warnings, and take over NumPy's error state."""
    with (
        contextlib.redirect_stdout(tape),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(record=True) as heard,
        np.errstate(**context.get("np", {})),
    ):
        warnings.simplefilter("always")
        yield heard


def _call(server: Server, function: Any, *arguments: Any, **named: Any) -> Any:
    return function(*arguments, **named)


def _operator(server: Server, name: str, *operands: Any) -> Any:
    return operator_named(name)(*operands)


def _deepcopied(server: Server, value: Any) -> Any:
    return copy.deepcopy(value)


def _is_instance(server: Server, value: Any, kind: Any) -> bool:
    return isinstance(value, kind) if not isinstance(kind, ModuleType) else False


_OPERATIONS = {
    "name": Server.by_name,
    "items": Server.items,
    "call": _call,
    "attr": lambda server, value, name: getattr(value, name),
    "setattr": lambda server, value, name, new: setattr(value, name, new),
    "getitem": lambda server, value, key: value[key],
    "setitem": lambda server, value, key, new: operator.setitem(value, key, new),
    "next": lambda server, value: next(value),
    "operator": _operator,
    "float": lambda server, value: float(value),
    "int": lambda server, value: int(value),
    "str": lambda server, value: str(value),
    "repr": lambda server, value: repr(value),
    "deepcopy": _deepcopied,
    "isinstance": _is_instance,
}
