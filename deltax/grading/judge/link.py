"""The judge's end of the wire: proxies for the student's objects, handles for the judge's functions."""

import copy
import socket
import sys
import time
import warnings
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import numpy as np

from deltax.grading.judge import proxy
from deltax.grading.judge.deferred import Deferred
from deltax.grading.judge.errors import JudgeFault, of_student
from deltax.grading.judge.formula import formula
from deltax.grading.limits import Limits
from deltax.grading.wire import Gone, Refused, WireError
from deltax.grading.wire.frames import FORK, HERE, TOO_LATE, Channel
from deltax.grading.wire.peer import Peer
from deltax.student import Unanswerable

MAX_RESTARTS = 3
WALL_CALLS_PER_CHECK = 3  # a check may take so many times what one call may, by the clock
_MAX_TEXT = 2000
_MAX_READS = 100
_SECONDS_AFTER_TIME = 1.0  # for each further call of a check whose time is used up
_PRINTS = "printed its result and returned nothing: use return instead of print"
_WARNINGS = {kind.__name__: kind for kind in (UserWarning, RuntimeWarning, DeprecationWarning, FutureWarning)}


class Link(Peer):
    """Asks a student's frozen process, or forks of it; opens another fork where one died.

    Parameters
    ----------
    snapshot : socket.socket
        Where the frozen process waits for orders.
    carry : bool
        Whether changes that the student's code makes to its arguments come back.
    here : bool
        Whether the frozen process answers itself, which saves a fork; where it dies there is no other.

    Attributes
    ----------
    has_died : bool
        Whether a process that answered has ended before the check did.
    """

    def __init__(self, snapshot: socket.socket, limits: Limits, *, carry: bool = True, here: bool = False):
        self._snapshot, self._limits, self._carry = snapshot, limits, carry
        self._order = HERE if here else FORK
        self.generation = 0
        self.changed_arguments = False
        self.copying = self._printed = False
        self._deferred = Deferred(self, Link._performed.__code__)
        self.limits_hit: list[str] = []
        self._proxies: dict[int, proxy.Proxy] = {}
        self._reads: dict[tuple, Any] = {}
        self._sticky: BaseException | None = None
        self._out_of_time = self._told_late = False
        self._latest = time.monotonic() + WALL_CALLS_PER_CHECK * limits.wall_seconds_per_call
        super().__init__(self._fork())

    @property
    def has_died(self) -> bool:
        return self.channel.closed or self.generation > 0

    def close(self) -> None:
        """End the process that answers."""
        self.channel.close()

    def fetch(self, name: str) -> Any:
        """Return what the student's notebook calls `name`.

        Raises
        ------
        NameError
            If it defines nothing of that name.
        """
        found = self.do("name", name)
        if isinstance(found, proxy.Proxy):
            object.__setattr__(found, "_deltax_name", name)
        return found

    def do(self, operation: str, *arguments: Any, named: dict | None = None) -> Any:
        """Ask for something that may change the student's objects."""
        self._reads.clear()
        if self._nesting:
            self._deferred.do_now()
            return self._guarded(operation, arguments, named)
        self._told_late = False
        self._renew(arguments)
        self.still_there()
        try:
            return self._guarded(operation, arguments, named)
        finally:
            self.channel.deadline = None
            if self._sticky is not None:
                error, self._sticky = self._sticky, None
                raise error

    def read(self, operation: str, target: proxy.Proxy, *arguments: Any) -> Any:
        """Ask for something that changes nothing; the same question has the same answer until the next `do`."""
        self._deferred.do_now()
        key = (operation, target._deltax_number, *map(id, arguments))
        if key not in self._reads:
            kept = self._reads
            answer = self.do(operation, target, *arguments)
            self._reads = kept | {key: answer} if len(kept) < _MAX_READS else {key: answer}
        return self._reads[key]

    def data(self, operation: str, target: proxy.Proxy, kind: type) -> Any:
        """Ask for data of exactly one type."""
        answer = self.do(operation, target)
        if type(answer) is not kind:
            raise Refused(f"{operation}() of an object of your own gave no {kind.__name__}")
        return answer

    def operate(self, name: str, *operands: Any) -> proxy.Proxy:
        """Do an operator in the student's process; its result is an object again, never data."""
        if self._nesting:
            self._reads.clear()
            made = self._deferred.operate(name, operands)
            if made is not None:
                return made
        return self.operate_now(name, *operands)

    def operate_now(self, name: str, *operands: Any) -> proxy.Proxy:
        """Do an operator and wait until it is done."""
        return self._object(self.do("operator", name, *operands))

    def _object(self, result: Any) -> proxy.Proxy:
        if result is None and self._printed:  # said as of a function that prints: see `deltax.check.calls`
            raise Refused(f"an operator of your own class {_PRINTS}", slip="prints")
        if result is None:
            raise Refused("an operator of your own class returned nothing: is a return missing?")
        if not isinstance(result, proxy.Proxy):
            raise Refused(f"an operator of your own class gave {type(result).__name__}, not an object of the class")
        return result

    # What the wire asks of this end.

    def still_there(self) -> None:
        """Move the deadline on: on a busy machine a thousand questions back and forth take long without any delay."""
        patience = 3 * _SECONDS_AFTER_TIME if self._out_of_time else self._limits.wall_seconds_per_call
        self.channel.deadline = min(time.monotonic() + patience, self._latest)

    def perform(self, operation: str, arguments: list, named: dict, context: dict) -> tuple[Any, dict]:
        if operation == "deferred":
            return self._hear_of_deferred(*arguments), {}
        try:
            value = self._performed(operation, arguments, named)
            return value, self._deferred.take()
        except (Exception, Unanswerable):
            self._deferred.do_now()  # what it did before comes first; if that fails, nothing came after it
            raise
        finally:
            self._deferred.forget()

    def _performed(self, operation: str, arguments: list, named: dict) -> Any:
        if operation == "call" and callable(arguments[0]) and not isinstance(arguments[0], proxy.Proxy):
            return arguments[0](*arguments[1:], **named)
        if operation == "iter":
            return iter(arguments[0])
        if operation == "next" and isinstance(arguments[0], Iterator):
            return list(islice(arguments[0], 1))
        raise WireError("a student's process may call, iterate and tell of operators, nothing else")

    def _hear_of_deferred(self, reply: Any, value: Any) -> None:
        """Take note of an operator that did not just give an object, as if it had not waited."""
        if type(reply) is not dict:
            raise WireError("a message about an operator is not well formed")
        self.notice(reply)
        if "e" in reply:
            raise self.heard(reply)
        self._object(value)

    def stand_in(self, number: int, info: dict) -> proxy.Proxy:
        if number not in self._proxies:
            self._proxies[number] = proxy.make(self, number, info)
        return self._proxies[number]

    def name_proxy(self, number: int, stand_in: proxy.Proxy) -> None:
        """Let a proxy stand in for the student's object of a number from now on."""
        self._proxies[number] = stand_in

    def describe(self, value: Any) -> list:
        if isinstance(value, proxy.Proxy):
            if value._deltax_link is not self or value._deltax_generation != self.generation:
                raise Gone("the process that made this object has ended")
            return ["y", value._deltax_number]
        if isinstance(value, Iterator):
            return ["h", self.handle(value), {"iter": True}]
        if callable(value):
            name = getattr(value, "__name__", "f")
            info = {"call": True, "name": name if isinstance(name, str) else "f"}
            if id(value) not in self._numbers:  # the other end keeps it
                info["formula"] = formula(value)
            return ["h", self.handle(value), info]
        raise JudgeFault(f"a check gives the student an object that cannot travel: {type(value).__name__}")

    def told(self, error: BaseException) -> dict:
        # The message may hold the answer: only the type crosses.
        if isinstance(error, Exception) and not isinstance(error, (AssertionError, WireError)):
            return {"e": type(error).__name__, "m": ""}
        self._sticky = self._sticky or (Refused(str(error)) if isinstance(error, WireError) else error)
        return {"e": "RuntimeError", "m": ""}

    def heard(self, reply: dict) -> BaseException:
        name, message = reply["e"], reply.get("m", "")
        if type(name) is not str or type(message) is not str:
            raise WireError("an error is not well formed")
        if reply.get("time") is True:
            if not self._told_late:  # by an operator in the same call
                self._note_limit(f"stopped after {self._seconds_for_a_call():g} s of processor time in one call")
            self._out_of_time = self._told_late = True
            return Refused(f"your code runs too long: it was stopped after {self._limits.seconds_per_call:g} s")
        return of_student(name, message[:_MAX_TEXT])

    def notice(self, reply: dict) -> None:
        told = reply["out"] if type(reply.get("out")) is str else ""
        self._printed = bool(told.strip())  # of the call that ends: what it called in between had replies of its own
        sys.stdout.write(told[:_MAX_TEXT])
        for entry in reply.get("warn", [])[:20] if type(reply.get("warn")) is list else []:
            if type(entry) is list and len(entry) == 2 and all(type(text) is str for text in entry):
                warnings.warn(entry[1][:_MAX_TEXT], _WARNINGS.get(entry[0], UserWarning), stacklevel=2)

    def refill(self, decoder, changed: Any, sent: Sequence) -> None:
        self.changed_arguments |= bool(changed)
        super().refill(decoder, changed, sent)

    def _await_reply(self, sent: Sequence) -> Any:
        return super()._await_reply(sent if self._carry else self._copies(sent))

    def _copies(self, sent: Sequence) -> list:
        """Return copies into which the student's changes go; what the containers share, their copies share too."""
        self.copying = True  # a student's object is no part of that: it stays one
        try:
            # A random generator is meant to go on: it stays the judge's own.
            own = {id(one): one for one in sent if isinstance(one, np.random.Generator)}
            return copy.deepcopy(list(sent), own)
        except TypeError:  # a generator cannot be copied
            return [copy.copy(container) for container in sent]
        finally:
            self.copying = False

    # Processes that die.

    def _guarded(self, operation: str, arguments: Sequence, named: dict | None) -> Any:
        try:
            return self.ask(operation, arguments, named, np=np.geterr(), seconds=self._seconds_for_a_call())
        except WireError as problem:
            self.close()
            raise Refused(f"the answer cannot be taken: {problem}") from None
        except Gone as problem:
            self._note_limit(str(problem))
            self._out_of_time |= str(problem) == TOO_LATE
            self.close()
            raise

    def _seconds_for_a_call(self) -> float:
        return _SECONDS_AFTER_TIME if self._out_of_time else self._limits.seconds_per_call

    def _renew(self, arguments: Sequence) -> None:
        """Open another fork where the last one ended; functions are fetched again by their names."""
        if not self.channel.closed:
            return
        if self.generation >= (MAX_RESTARTS if self._order == FORK else 0):
            raise Gone("the process ended several times; this check was not tried again")
        self.generation += 1
        self.objects, self._numbers, self._proxies = [], {}, {}
        self.channel = self._fork()
        for argument in arguments:
            if isinstance(argument, proxy.Proxy) and argument._deltax_name:
                again = self.fetch(argument._deltax_name)
                object.__setattr__(argument, "_deltax_number", again._deltax_number)
                object.__setattr__(argument, "_deltax_generation", self.generation)

    def _fork(self) -> Channel:
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                self._snapshot.settimeout(self._limits.wall_seconds_per_call)
                socket.send_fds(self._snapshot, [self._order], [theirs.fileno()])
            except OSError:
                ours.close()
                raise Gone("the process ended: out of memory, or a crash") from None
        return Channel(ours, reads_ahead=True)

    def _note_limit(self, words: str) -> None:
        if words not in self.limits_hit:
            self.limits_hit.append(words)


def is_students_fault(error: BaseException) -> bool:
    """Whether a check that ended with this error ended because of the student's answer."""
    return isinstance(error, (Exception, Unanswerable, SystemExit))
