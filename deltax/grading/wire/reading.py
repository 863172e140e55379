"""JSON nodes back into values. Whatever the bytes say, the outcome is a value of the closed set, or a WireError."""

import array
import math
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from deltax.grading.wire.errors import WireError
from deltax.grading.wire.values import MAX_DEPTH, MAX_INT_BITS, MAX_NODES

_FAULTS = (ValueError, TypeError, KeyError, IndexError, OverflowError, ZeroDivisionError, AttributeError, MemoryError)
_KINDS = "biufcUS"
_MAX_ITEMS = 2**28
_MAX_EQUAL_HASHES = 1000
_NUMBERED = ("l", "lf", "d", "s", "a", "ao", "g")


class Decoder:
    """Turn the nodes of one message into values.

    Parameters
    ----------
    buffers : sequence of bytes-like
        The raw buffers of the message.
    theirs : callable
        Makes the local stand-in of the sender's handle: ``theirs(number, info)``.
    mine : callable
        Returns the object behind one's own handle: ``mine(number)``.
    sent : sequence
        The containers of the call that this message answers.
    """

    def __init__(
        self,
        buffers: Sequence,
        theirs: Callable[[int, dict], Any],
        mine: Callable[[int], Any],
        sent: Sequence = (),
    ):
        self.containers: list = []
        self._buffers, self._theirs, self._mine, self._sent = buffers, theirs, mine, sent
        self._nodes = 0
        self._sizes: dict[int, int] = {}  # of the finished containers, all that they lead to counted
        self._arrays_open = 0

    def value(self, node: Any) -> Any:
        """Return the value of a node.

        Raises
        ------
        WireError
            If the node is not one that an `Encoder` writes.
        """
        try:
            return self._value(node, 0)
        except (*_FAULTS, RecursionError) as problem:
            raise WireError(f"a message holds no proper value: {type(problem).__name__}") from None

    def refill(self, container: Any, node: Any) -> None:
        """Put the content that a node holds into a container, which stays the same object."""
        fresh = self.value(node)
        if isinstance(container, np.random.Generator) and isinstance(fresh, np.random.Generator):
            container.bit_generator.state = fresh.bit_generator.state
        elif isinstance(container, np.ndarray) and isinstance(fresh, np.ndarray):
            if container.shape != fresh.shape or container.dtype != fresh.dtype:
                raise WireError("an array came back with another shape or type")
            if container.flags.writeable:
                container[...] = fresh
        elif isinstance(container, list) and type(fresh) is list:
            container[:] = fresh
        elif isinstance(container, (dict, set)) and type(fresh) in (dict, set):
            if isinstance(container, dict) is not isinstance(fresh, dict):
                raise WireError("a container came back as another kind")
            container.clear()
            container.update(fresh)
        else:
            raise WireError("a container came back as another kind")

    def _value(self, node: Any, depth: int) -> Any:
        self._nodes += 1
        if depth > MAX_DEPTH or self._nodes > MAX_NODES:
            raise WireError("a value is too large, or nested too deeply")
        if node is None or type(node) in (bool, str):
            return node
        if type(node) is int:
            return _bounded(node)
        if type(node) is float:
            return node
        if type(node) is not list or not node or type(node[0]) is not str or node[0] not in _READERS:
            raise WireError("a message holds no proper value")
        number, before = len(self.containers), self._nodes
        value = _READERS[node[0]](self, node, depth + 1)
        if node[0] in _NUMBERED:
            self._sizes[number] = self._nodes - before
        return value

    def _items(self, nodes: Any, depth: int) -> list:
        if type(nodes) is not list:
            raise WireError("a message holds no proper value")
        return [self._value(node, depth) for node in nodes]

    def _new(self, container: Any) -> Any:
        self.containers.append(container)
        return container

    def _buffer(self, number: Any) -> bytes:
        if type(number) is not int or not 0 <= number < len(self._buffers):
            raise WireError("a message names a buffer that it does not hold")
        return self._buffers[number]

    def _list(self, node: list, depth: int) -> list:
        new = self._new([])
        new += self._items(node[1], depth)
        return new

    def _floats(self, node: list, depth: int) -> list:
        packed = array.array("d")
        packed.frombytes(bytes(self._buffer(node[1])))
        self._count(len(packed))
        return self._new(packed.tolist())

    def _dict(self, node: list, depth: int) -> dict:
        new = self._new({})
        pairs = [(self._value(key, depth), self._value(item, depth)) for key, item in node[1]]
        _spread([key for key, _ in pairs])
        new.update(pairs)
        return new

    def _set(self, node: list, depth: int) -> set:
        new = self._new(set())
        new.update(_spread(self._items(node[1], depth)))
        return new

    def _array(self, node: list, depth: int) -> np.ndarray:
        _, dtype, shape, number = node
        kind = _dtype(dtype)
        data = np.frombuffer(self._buffer(number), dtype=kind)
        if kind.kind == "b":  # bytes other than 0 and 1 would compare inconsistently
            data = data.view(np.uint8) != 0
        _require_text(data)
        return self._new(data.reshape(self._shape(shape)).copy())

    def _object_array(self, node: list, depth: int) -> np.ndarray:
        new = self._new(np.empty(self._shape(node[1]), dtype=object))
        self._arrays_open += 1
        items = self._items(node[2], depth)
        self._arrays_open -= 1
        if len(items) != new.size:
            raise WireError("an array does not hold as many items as its shape says")
        flat = new.reshape(-1)
        for index, item in enumerate(items):
            flat[index] = item
        return new

    def _numpy_scalar(self, node: list, depth: int) -> np.generic:
        kind = _dtype(node[1])
        data = np.frombuffer(self._buffer(node[2]), dtype=kind)
        if data.size != 1:
            raise WireError("a NumPy number is not one number")
        _require_text(data)
        return np.bool_(data.view(np.uint8)[0] != 0) if kind.kind == "b" else data[0]

    def _generator(self, node: list, depth: int) -> np.random.Generator:
        state, increment, has_half, half = (_hex(text) for text in node[1])
        generator = np.random.Generator(np.random.PCG64(0))
        generator.bit_generator.state = {
            "bit_generator": "PCG64",
            "state": {"state": state, "inc": increment},
            "has_uint32": has_half,
            "uinteger": half,
        }
        return self._new(generator)

    def _handle(self, node: list, depth: int) -> Any:
        _, number, info = node
        if type(number) is not int or type(info) is not dict or not all(type(key) is str for key in info):
            raise WireError("a message holds no proper handle")
        return self._theirs(number, info)

    def _shape(self, shape: Any) -> tuple[int, ...]:
        if type(shape) is not list or len(shape) > 32 or not all(type(size) is int and size >= 0 for size in shape):
            raise WireError("an array has no proper shape")
        if math.prod(shape) > _MAX_ITEMS:
            raise WireError("an array is too large")
        return tuple(shape)

    def _count(self, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > 10 * MAX_NODES:
            raise WireError("a value is too large, or nested too deeply")

    def _reference(self, node: list, depth: int) -> Any:
        found = _at(self.containers, node[1])
        if self._arrays_open and node[1] not in self._sizes:
            raise WireError("an array of objects holds itself")  # NumPy would look into it without end
        self._count(self._sizes.get(node[1], 0))
        return found

    def _theirs_again(self, node: list, depth: int) -> Any:
        return _at(self._sent, node[1])


def _at(containers: Sequence, number: Any) -> Any:
    if type(number) is not int or not 0 <= number < len(containers):
        raise WireError("a message names a container that is not there")
    return containers[number]


def _bounded(number: int) -> int:
    if number.bit_length() > MAX_INT_BITS:
        raise WireError("a whole number is too large")
    return number


def _hex(text: Any) -> int:
    if type(text) is not str or len(text) > MAX_INT_BITS // 4 + 3:
        raise WireError("a whole number is too large")
    return int(text, 16)


def _spread(keys: list) -> list:
    """Return the keys of a set or a dict; refuse what cannot be one, and many of one hash, which take for ever."""
    hashes = Counter(map(hash, keys))
    if max(hashes.values(), default=0) > _MAX_EQUAL_HASHES:
        raise WireError("a set or a dict is made to be slow")
    return keys


def _dtype(text: Any) -> np.dtype:
    if type(text) is not str or len(text) > 12 or text[1:2] not in tuple(_KINDS):
        raise WireError("an array is of a type that does not travel")
    kind = np.dtype(text)
    if kind.itemsize == 0 or kind.itemsize > 2**16 or kind.str != text or not kind.isnative:
        raise WireError("an array is of a type that does not travel")
    return kind


def _require_text(data: np.ndarray) -> None:
    """Refuse code points that do not exist: NumPy would raise later, at the first look."""
    if data.dtype.kind == "U" and data.size and data.view(np.uint32).max() > sys.maxunicode:
        raise WireError("a text holds no characters")


_READERS: dict[str, Callable[[Decoder, list, int], Any]] = {
    "l": Decoder._list,
    "lf": Decoder._floats,
    "d": Decoder._dict,
    "s": Decoder._set,
    "a": Decoder._array,
    "ao": Decoder._object_array,
    "t": lambda decoder, node, depth: tuple(decoder._items(node[1], depth)),
    "f": lambda decoder, node, depth: frozenset(_spread(decoder._items(node[1], depth))),
    "n": Decoder._numpy_scalar,
    "g": Decoder._generator,
    "i": lambda decoder, node, depth: _bounded(_hex(node[1])),
    "x": lambda decoder, node, depth: {"inf": math.inf, "-inf": -math.inf, "nan": math.nan}[node[1]],
    "c": lambda decoder, node, depth: complex(decoder._value(node[1], depth), decoder._value(node[2], depth)),
    "b": lambda decoder, node, depth: bytes(decoder._buffer(node[1])),
    "R": lambda decoder, node, depth: range(*decoder._items(node[1:], depth)),
    "D": lambda decoder, node, depth: slice(*decoder._items(node[1:4], depth)),
    "T": lambda decoder, node, depth: Fraction(*decoder._items(node[1:3], depth)),
    "E": lambda decoder, node, depth: Ellipsis,
    "r": Decoder._reference,
    "o": Decoder._theirs_again,
    "h": Decoder._handle,
    "y": lambda decoder, node, depth: decoder._mine(node[1]),
}
