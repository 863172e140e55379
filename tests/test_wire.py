"""The wire between judge and student: what goes in comes out, and no bytes do more than that."""

import copy
import json
import os
import random
import socket
import struct
import threading
import time
from collections import OrderedDict, namedtuple
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as stnp

from deltax.grading.wire import Gone, WireError
from deltax.grading.wire.frames import MAX_BUFFER_BYTES, Channel
from deltax.grading.wire.reading import Decoder
from deltax.grading.wire.values import MAX_DEPTH, Encoder

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**200), 2**200)
    | st.floats()
    | st.complex_numbers()
    | st.text()
    | st.binary()
    | st.fractions()
    | st.builds(range, st.integers(-9, 9), st.integers(-9, 9), st.integers(1, 3))
)
ARRAYS = stnp.arrays(
    st.sampled_from(["?", "u1", "i4", "i8", "f4", "f8", "c16", "U3", "S2"]), stnp.array_shapes(min_dims=0, max_side=4)
)
HASHABLE = st.integers() | st.text() | st.booleans() | st.tuples(st.integers(), st.text())
VALUES = st.recursive(
    SCALARS | ARRAYS,
    lambda inner: (
        st.lists(inner, max_size=12)
        | st.tuples(inner, inner)
        | st.dictionaries(HASHABLE, inner, max_size=4)
        | st.sets(HASHABLE, max_size=4)
        | st.frozensets(HASHABLE, max_size=4)
    ),
    max_leaves=25,
)


def _no_handle(value):
    raise LookupError(f"{type(value).__name__} does not travel")


def _encoded(value):
    encoder = Encoder(_no_handle)
    node = encoder.node(value)
    return json.loads(json.dumps(node)), [bytes(buffer) for buffer in encoder.parcel.buffers]


def _decoded(node, buffers):
    return Decoder(buffers, _no_handle, _no_handle).value(node)


def _there_and_back(value):
    return _decoded(*_encoded(value))


def _alike(one, other):
    """Whether two values are the same in type and content; NaN is NaN here."""
    if isinstance(one, list | tuple):
        same = len(one) == len(other) and all(map(_alike, one, other))
    elif isinstance(one, dict):
        same = list(one) == list(other) and all(_alike(one[key], other[key]) for key in one)
    elif isinstance(one, np.ndarray | np.generic):
        same = one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
    elif isinstance(one, complex):
        same = _alike(one.real, other.real) and _alike(one.imag, other.imag)
    elif isinstance(one, float):
        same = repr(one) == repr(other)
    else:
        same = one == other
    return type(one) is type(other) and same


@settings(max_examples=150, deadline=None)
@given(VALUES)
def test_what_goes_in_comes_out(value):
    """Every value of the closed set keeps type, content, dtype and shape."""
    assert _alike(_there_and_back(value), value)


@pytest.mark.parametrize(
    ("value", "arrives"),
    [
        (namedtuple("Point", "x y")(1, 2), (1, 2)),
        (OrderedDict(a=1), {"a": 1}),
        (np.zeros((1, 2)).view(np.matrix), np.zeros((1, 2))),
        (bytearray(b"ab"), b"ab"),
        (slice(1, None, 2), slice(1, None, 2)),
        (Ellipsis, Ellipsis),
        (Fraction(3, 4), Fraction(3, 4)),
        (np.float32(1.5), np.float32(1.5)),
        (2**300, 2**300),
        ("\ud800", "\ud800"),
    ],
    ids=str,
)
def test_harmless_relatives_arrive_as_the_plain_type(value, arrives):
    """A named tuple is its items; a half surrogate does not end the grading."""
    assert _alike(_there_and_back(value), arrives)


def test_aliases_and_cycles_survive():
    """A row that stands in a list twice is one row; a list may hold itself."""
    row = [0]
    twice = _there_and_back([row, row])
    ring = [1]
    ring.append(ring)
    round_trip = _there_and_back(ring)

    assert twice[0] is twice[1]
    assert round_trip[1] is round_trip


def test_objects_of_own_classes_do_not_travel():
    """A float that is equal to everything must stay where it was made."""

    class Liar(float):
        def __eq__(self, other):
            return True

        __hash__ = float.__hash__

    for value in (Liar(1), [Liar(1)], {"a": object()}, np.ma.masked_array([1.0], [True])):
        with pytest.raises(LookupError):
            _encoded(value)


def test_a_random_generator_goes_on_where_it_stood():
    """It travels by its state, so both sides draw the same numbers."""
    generator = np.random.default_rng(5)
    generator.random(3)
    other = _there_and_back(generator)

    assert other.random(4).tolist() == generator.random(4).tolist()


def test_too_deep_and_too_large_are_refused_on_the_way_out():
    """The sender says so, before anything is sent."""
    deep: list = []
    for _ in range(MAX_DEPTH + 5):
        deep = [deep]
    for value in (deep, 1 << 2**19):
        with pytest.raises(WireError):
            _encoded(value)


HOSTILE_NODES = [
    ["l"],
    ["l", 5],
    ["zz", 1],
    [["l"], 1],
    {},
    ["r", 0],
    ["r", -1],
    ["o", 0],
    ["a", "O", [1], 0],
    ["a", "|V8", [1], 0],
    ["a", "<f8", [-1], 0],
    ["a", "<f8", [2**40, 2**40], 0],
    ["a", "<f8", [3], 0],
    ["a", "<f8", [1], 7],
    ["a", "<M8[s]", [1], 0],
    ["ao", [3], [1]],
    ["ao", [2**60], []],
    ["n", "<f8", 0],
    ["d", [[["l", []], 1]]],
    ["s", [["l", []]]],
    ["T", 1, 0],
    ["T", ["x", "nan"], 1],
    ["x", "1e5"],
    ["i", "0x" + "f" * 200_000],
    ["R", 1, 2, 0],
    ["g", ["0x1"]],
    ["g", ["-0x1", "0x1", "0x1", "0x1"]],
    ["h", "0", {}],
    ["h", 0, []],
    ["y", 0],
    ["b", None],
    ["c", "a", "b"],
    ["lf", 0],
]


@pytest.mark.parametrize("node", HOSTILE_NODES, ids=lambda node: str(node)[:40])
def test_a_node_that_no_encoder_writes_is_refused(node):
    """Nothing but a WireError: no other exception, no value."""
    with pytest.raises((WireError, LookupError)) as refused:
        _decoded(node, [b"abc"])

    assert type(refused.value) in (WireError, LookupError)


CORPUS = [
    [1, 2.5, None, "text", [True, [2**70]]],
    {"a": np.arange(6.0).reshape(2, 3), (1, 2): {3, 4}},
    (np.array(["ab", "c"]), np.array([None, [1]], dtype=object), np.float32(2), b"bytes"),
    [[1.0] * 9, Fraction(1, 3), 2j, range(3), slice(1), frozenset({1}), np.array([True, False])],
]


DAMAGE = [*HOSTILE_NODES, *range(-2, 9), "<f8", "", None, 1e308, [], ["l", []]]


@pytest.mark.parametrize("seed", range(8))
def test_damaged_messages_give_a_value_or_a_wire_error(seed):
    """Fuzzing: nodes replaced, buffers overwritten and cut; the decoder knows two outcomes only."""
    dice = random.Random(seed)
    refused = 0
    for _ in range(500):
        node, buffers = _encoded(dice.choice(CORPUS))
        for _ in range(dice.randint(1, 3)):
            parent, index = dice.choice(list(_places(node)))
            parent[index] = copy.deepcopy(
                dice.choice([*HOSTILE_NODES, *range(-2, 9), "<f8", "", None, 1e308, [], ["l", []]])
            )
        if buffers and dice.random() < 0.5:
            which = dice.randrange(len(buffers))
            buffers[which] = dice.randbytes(dice.randint(0, len(buffers[which])))
        try:
            repr(_decoded(node, buffers))
        except WireError:
            refused += 1
        except LookupError as problem:  # the handle that this test does not give
            if type(problem) is not LookupError:
                raise
            refused += 1

    assert 50 < refused < 500  # both outcomes are met


def _places(node):
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield node, index
            yield from _places(item)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_on_the_socket_are_a_frame_a_wire_error_or_an_end(data, reads_ahead):
    """Whatever the other end writes, the reader gets a frame, WireError or Gone; it does not hang."""
    one, other = socket.socketpair()
    other.sendall(data)
    other.close()
    channel = Channel(one, reads_ahead=reads_ahead)
    try:
        channel.receive()
    except (WireError, Gone):
        pass
    finally:
        channel.close()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(st.binary(max_size=200), max_size=3), max_size=6), st.integers(1, 500))
@example([[b"x" * 70_000], [b"y"], []], 10_000)
def test_frames_that_come_in_any_pieces_are_read_one_by_one(frames, piece):
    """Who reads ahead has the beginning of the next frame already: no byte may be lost or read twice."""
    one, other = socket.socketpair()
    reader = Channel(one, reads_ahead=True)
    reader.deadline = time.monotonic() + 30
    written = b"".join(_written({"number": number}, buffers) for number, buffers in enumerate(frames))
    sender = threading.Thread(target=lambda: [other.sendall(part) for part in _pieces(written, piece)], daemon=True)
    sender.start()

    read = [reader.receive() for _ in frames]

    sender.join()
    other.close()
    assert read == [({"number": number}, buffers) for number, buffers in enumerate(frames)]
    with pytest.raises(Gone):
        reader.receive()
    reader.close()


def _written(message, buffers):
    one, other = socket.socketpair()
    with one, other:
        Channel(one).send(message, buffers)
        return other.recv(2**20)


def _pieces(data, length):
    return [data[start : start + length] for start in range(0, len(data), length)]


def test_open_files_handed_over_between_frames_arrive():
    """Read ahead, their byte would be part of the next frame, and the file lost."""
    one, other = map(Channel, socket.socketpair())
    reading, writing = os.pipe()
    one.send({"freeze": "fork"})
    one.send_descriptor(writing)
    one.send({"cell": "1"})
    other.deadline = time.monotonic() + 30

    assert other.receive()[0] == {"freeze": "fork"}
    handed_over = other.receive_descriptor()
    os.write(handed_over, b"here")
    assert os.read(reading, 9) == b"here"
    assert other.receive()[0] == {"cell": "1"}
    for descriptor in (reading, writing, handed_over):
        os.close(descriptor)
    one.close()
    other.close()


def test_a_frame_may_not_claim_more_than_the_wire_takes():
    """A header that promises a terabyte is refused before a byte of it is stored."""
    one, other = socket.socketpair()
    other.sendall(struct.pack("!II", 2, 1) + struct.pack("!Q", MAX_BUFFER_BYTES + 1) + b"{}")
    channel = Channel(one)
    with pytest.raises(WireError, match="larger"):
        channel.receive()
    channel.close()
    other.close()


def test_a_silent_peer_is_gone_at_the_deadline():
    """The judge does not wait for ever, not even for one that drips bytes."""
    one, other = socket.socketpair()
    channel = Channel(one)
    stop = threading.Event()

    def drip():
        while not stop.wait(0.4):  # eight make an empty frame
            try:
                other.send(b"\0")
            except OSError:
                return

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    channel.deadline = time.monotonic() + 1
    with pytest.raises(Gone, match="time"):
        channel.receive()
    stop.set()
    thread.join()
    channel.close()
    other.close()
