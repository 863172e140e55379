"""Frames on a socket: a header, a JSON text, raw buffers; nothing larger than agreed."""

import json
import socket
import struct
import time
from collections.abc import Callable, Sequence
from typing import Any

from deltax.grading.wire.errors import Gone, WireError

MAX_JSON_BYTES = 16 * 2**20
MAX_BUFFER_BYTES = 256 * 2**20
MAX_BUFFERS = 100_000

_AHEAD_BYTES = 2**16
_encoded = json.JSONEncoder(separators=(",", ":")).encode
_decoded = json.JSONDecoder().decode
_HEADER = struct.Struct("!II")  # bytes of JSON, number of buffers; then each buffer's length, 8 bytes each
FORK, HERE = b"fork", b"here"  # orders to a frozen process: answer from a fork, or itself
TOO_LATE = "no answer in time"
ENDED = "the process ended: out of memory, or a crash"


class Channel:
    """Send and receive frames on a connected stream socket.

    Parameters
    ----------
    connection : socket.socket
        A stream socket; the channel owns it from now on.
    reads_ahead : bool
        Whether a read may take what follows a frame too, which is quicker. Not where open files are handed over
        between frames: they would be lost.
    """

    def __init__(self, connection: socket.socket, *, reads_ahead: bool = False):
        self._socket = connection
        self._ahead = _AHEAD_BYTES if reads_ahead else 0
        self._read = bytearray()
        self._timeout = connection.gettimeout()
        self.deadline: float | None = None  # time.monotonic() after which the other end counts as gone

    @property
    def closed(self) -> bool:
        """Whether this end was closed."""
        return self._socket.fileno() < 0

    def close(self) -> None:
        """Close the socket."""
        self._socket.close()

    def send(self, message: dict, buffers: Sequence[bytes] = ()) -> None:
        """Send one frame.

        Raises
        ------
        WireError
            If the message is larger than the wire takes.
        Gone
            If nobody listens any more, or not before the deadline.
        """
        text = _encoded(message).encode("ascii")
        _within_bounds(len(text), [len(buffer) for buffer in buffers])
        lengths = struct.pack(f"!{len(buffers)}Q", *map(len, buffers)) if buffers else b""
        self._within_deadline(self._socket.sendall, _HEADER.pack(len(text), len(buffers)) + lengths + text)
        for buffer in buffers:
            self._within_deadline(self._socket.sendall, buffer)

    def receive(self) -> tuple[dict, list[bytearray]]:
        """Wait for one frame.

        Raises
        ------
        WireError
            If the frame is too large, no JSON, or no JSON object.
        Gone
            If the other end closed, or sent no frame before the deadline.
        """
        json_bytes, count = _HEADER.unpack(self._exactly(_HEADER.size))
        _within_bounds(json_bytes, [0] * min(count, MAX_BUFFERS + 1))
        lengths = struct.unpack(f"!{count}Q", self._exactly(8 * count)) if count else ()
        _within_bounds(json_bytes, lengths)
        text = self._exactly(json_bytes)
        return _parsed(text), [self._exactly(length) for length in lengths]

    def send_descriptor(self, descriptor: int) -> None:
        """Hand an open file to the other process."""
        self._within_deadline(socket.send_fds, self._socket, [b"f"], [descriptor])

    def receive_descriptor(self) -> int:
        """Take an open file from the other process."""
        word, descriptors, _, _ = self._within_deadline(socket.recv_fds, self._socket, 1, 1)
        if not word or not descriptors:
            raise Gone(ENDED)
        return descriptors[0]

    def _exactly(self, length: int) -> bytearray:
        while (missing := length - len(self._read)) > 0:
            part = self._within_deadline(self._socket.recv, max(min(missing, 2**20), self._ahead))
            if not part:
                raise Gone(ENDED)
            self._read += part
        whole, self._read = self._read, self._read[length:]
        del whole[length:]
        return whole

    def _within_deadline(self, operation: Callable[..., Any], *arguments: Any) -> Any:
        left = None if self.deadline is None else self.deadline - time.monotonic()
        if left is not None and left <= 0:
            raise Gone(TOO_LATE)
        try:
            if left is not None or self._timeout is not None:
                self._socket.settimeout(left)
                self._timeout = left
            return operation(*arguments)
        except TimeoutError:
            raise Gone(TOO_LATE) from None
        except OSError:
            raise Gone(ENDED) from None


def _within_bounds(json_bytes: int, lengths: Sequence[int]) -> None:
    if json_bytes > MAX_JSON_BYTES or len(lengths) > MAX_BUFFERS or sum(lengths) > MAX_BUFFER_BYTES:
        raise WireError("a message is larger than the wire takes")


def _parsed(text: bytearray) -> dict:
    try:
        message = _decoded(text.decode("ascii"))
    except (ValueError, RecursionError) as problem:
        raise WireError(f"a message is no JSON: {type(problem).__name__}") from None
    if not isinstance(message, dict):
        raise WireError("a message is no JSON object")
    return message
