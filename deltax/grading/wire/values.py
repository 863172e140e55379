"""Values as JSON and raw buffers, and back: a closed set of types, everything else as a handle.

Plain scalars travel as they are, everything else as ``[tag, ...]``:

====== =========================================================================
l d s  list, dict, set: numbered, so that aliases and cycles survive
lf     list of floats only, packed into a buffer; numbered too
a ao   array (dtype, shape, buffer), array of objects; numbered too
t f    tuple, frozenset
n g    NumPy scalar; NumPy random generator (its state; numbered)
i x    large int in base 16; float that is not finite
c b R  complex, bytes, range
D T E  slice, Fraction, Ellipsis
r      a container of this message, seen before
o      a container that you sent in the call that this message answers
h y    my handle; your handle
====== =========================================================================
"""

import array
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import numpy as np

from deltax.grading.wire.errors import WireError

MAX_DEPTH = 60
MAX_NODES = 1_000_000
MAX_INT_BITS = 2**18

_SMALL = 2**53  # ints up to here stay JSON numbers
_DTYPE_KINDS = "biufcUS"
_PACK_FROM = 8


@dataclass
class Parcel:
    """What one message carries besides its JSON.

    Attributes
    ----------
    buffers : list of bytes-like
        Raw bytes of arrays and texts.
    containers : list
        Its mutable containers, in the order in which they stand in the message.
    """

    buffers: list = field(default_factory=list)
    containers: list = field(default_factory=list)


class Encoder:
    """Turn values into JSON nodes; containers seen before become references.

    Parameters
    ----------
    handle : callable
        Returns the node of an object that cannot travel; raises what the sender wants raised.
    theirs : sequence
        Containers that came in the call which this message answers.
    """

    def __init__(self, handle: Callable[[Any], list], theirs: Sequence = ()):
        self.parcel = Parcel()
        self._handle = handle
        self._theirs = {id(container): index for index, container in enumerate(theirs)}
        self._mine: dict[int, int] = {}
        self._nodes = 0

    def node(self, value: Any, depth: int = 0) -> Any:
        """Return the JSON node of one value.

        Raises
        ------
        WireError
            If the value is too large or too deep for the wire.
        """
        self._nodes += 1
        if depth > MAX_DEPTH or self._nodes > MAX_NODES:
            raise WireError("a value is too large, or nested too deeply")
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind in (int, float, str):
            return _scalar(value)
        known = self._known(value)
        if known is not None:
            return known
        write = _WRITERS.get(_travels_as(value))
        return self._handle(value) if write is None else write(self, value, depth + 1)

    def content(self, container: Any) -> Any:
        """Return the node of what a container holds now, even where the other end knows the container."""
        return _WRITERS[_travels_as(container)](self, container, 1)

    def _known(self, value: Any) -> list | None:
        if id(value) in self._theirs:
            return ["o", self._theirs[id(value)]]
        if id(value) in self._mine:
            return ["r", self._mine[id(value)]]
        return None

    def _number(self, container: Any) -> None:
        self._mine[id(container)] = len(self.parcel.containers)
        self.parcel.containers.append(container)

    def _buffer(self, data: bytes) -> int:
        self.parcel.buffers.append(data)
        return len(self.parcel.buffers) - 1

    def _list(self, value: list, depth: int) -> list:
        self._number(value)
        if len(value) >= _PACK_FROM and set(map(type, value)) == {float}:
            return ["lf", self._buffer(array.array("d", value).tobytes())]
        return ["l", [self.node(item, depth) for item in value]]

    def _dict(self, value: dict, depth: int) -> list:
        self._number(value)
        return ["d", [[self.node(key, depth), self.node(item, depth)] for key, item in dict.items(value)]]

    def _set(self, value: set, depth: int) -> list:
        self._number(value)
        return ["s", [self.node(item, depth) for item in set.__iter__(value)]]

    def _frozenset(self, value: frozenset, depth: int) -> list:
        return ["f", [self.node(item, depth) for item in frozenset.__iter__(value)]]

    def _tuple(self, value: tuple, depth: int) -> list:
        return ["t", [self.node(item, depth) for item in tuple.__iter__(value)]]

    def _array(self, value: np.ndarray, depth: int) -> list:
        value_as_array = np.asarray(value)
        if value_as_array.dtype.kind == "O":
            self._number(value)
            items = [self.node(item, depth) for item in value_as_array.ravel()]
            return ["ao", list(value_as_array.shape), items]
        if value_as_array.dtype.kind not in _DTYPE_KINDS or value_as_array.dtype.itemsize > 2**16:
            return self._handle(value)
        self._number(value)
        kind = value_as_array.dtype.newbyteorder("=")
        data = np.ascontiguousarray(value_as_array, dtype=kind).tobytes()
        return ["a", kind.str, list(value_as_array.shape), self._buffer(data)]

    def _numpy_scalar(self, value: np.generic, depth: int) -> list:
        if value.dtype.kind not in _DTYPE_KINDS:
            return self._handle(value)
        native = value.astype(value.dtype.newbyteorder("="))
        return ["n", native.dtype.str, self._buffer(native.tobytes())]

    def _generator(self, value: np.random.Generator, depth: int) -> list:
        state = value.bit_generator.state
        if state["bit_generator"] != "PCG64":
            return self._handle(value)
        self._number(value)
        numbers = (state["state"]["state"], state["state"]["inc"], state["has_uint32"], state["uinteger"])
        return ["g", [hex(number) for number in numbers]]


def _scalar(value: int | float | str) -> Any:
    if type(value) is str:
        return value
    if type(value) is float:
        return value if math.isfinite(value) else ["x", repr(value)]
    if value.bit_length() > MAX_INT_BITS:
        raise WireError("a whole number is too large")
    return value if -_SMALL <= value <= _SMALL else ["i", hex(value)]


def _travels_as(value: Any) -> type:
    """Return the type that a value travels as: its own, or the plain type below a harmless subclass.

    An object of a class that a notebook defines does not travel, whatever it
    inherits from; a named tuple, which holds nothing but its items, does.
    """
    kind = type(value)
    if kind in _WRITERS:
        return kind
    if issubclass(kind, np.generic):
        return np.generic
    if issubclass(kind, tuple) and hasattr(kind, "_fields") and kind.__iter__ is tuple.__iter__:
        return tuple
    if getattr(kind, "__module__", None) in ("collections", "numpy"):
        for base in (dict, np.ndarray):
            if issubclass(kind, base) and kind is not np.ma.MaskedArray:
                return base
    return kind


def travels_in_json(value: Any) -> bool:
    """Whether a value is a number that a message holds as it is, without a buffer and within any bound."""
    return type(value) is float or (type(value) is int and -_SMALL <= value <= _SMALL)


def travels(value: Any) -> bool:
    """Whether a value goes over the wire itself; anything else is named by a handle, and so are a few odd arrays."""
    return type(value) in (*_PLAIN, int, float, str) or _travels_as(value) in _WRITERS


_PLAIN = (type(None), bool)
_WRITERS: dict[type, Callable[[Encoder, Any, int], list]] = {
    list: Encoder._list,
    dict: Encoder._dict,
    set: Encoder._set,
    frozenset: Encoder._frozenset,
    tuple: Encoder._tuple,
    np.ndarray: Encoder._array,
    np.generic: Encoder._numpy_scalar,
    np.random.Generator: Encoder._generator,
    complex: lambda encoder, value, depth: ["c", encoder.node(value.real), encoder.node(value.imag)],
    bytes: lambda encoder, value, depth: ["b", encoder._buffer(value)],
    bytearray: lambda encoder, value, depth: ["b", encoder._buffer(bytes(value))],
    range: lambda encoder, value, depth: ["R", *map(encoder.node, (value.start, value.stop, value.step))],
    slice: lambda encoder, value, depth: [
        "D",
        *(encoder.node(part, depth) for part in (value.start, value.stop, value.step)),
    ],
    Fraction: lambda encoder, value, depth: ["T", encoder.node(value.numerator), encoder.node(value.denominator)],
    type(Ellipsis): lambda encoder, value, depth: ["E"],
}
