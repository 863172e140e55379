"""One end of the wire: ask the other end, and answer what it asks meanwhile."""

import threading
from collections.abc import Sequence
from typing import Any

from deltax.grading.wire.errors import Gone, WireError
from deltax.grading.wire.frames import Channel
from deltax.grading.wire.reading import Decoder
from deltax.grading.wire.values import Encoder

MAX_NESTING = 60
MAX_REQUESTS = 500_000


class Peer:
    """Requests and replies, strictly nested: while one end waits for a reply, it answers requests.

    Subclasses say what may be asked of them (`perform`), what a handle stands
    for (`stand_in`), and which objects get one (`describe`).
    """

    def __init__(self, channel: Channel):
        self.channel = channel
        self.objects: list[Any] = []
        self._numbers: dict[int, int] = {}
        self._turn = threading.RLock()
        self._nesting = 0
        self._requests = 0

    def perform(self, operation: str, arguments: list, named: dict, context: dict) -> tuple[Any, dict]:
        """Do what the other end asked; return the value and further keys of the reply."""
        raise NotImplementedError

    def stand_in(self, number: int, info: dict) -> Any:
        """Return the local stand-in of an object at the other end."""
        raise NotImplementedError

    def describe(self, value: Any) -> list:
        """Return the node of an object that cannot travel by value."""
        raise NotImplementedError

    def told(self, error: BaseException) -> dict:
        """Return how an error crosses the wire."""
        raise NotImplementedError

    def heard(self, reply: dict) -> Exception:
        """Return the local exception of an error at the other end."""
        raise NotImplementedError

    def handle(self, value: Any) -> int:
        """Return the number under which the other end may name an object of this end."""
        if id(value) not in self._numbers:
            self._numbers[id(value)] = len(self.objects)
            self.objects.append(value)
        return self._numbers[id(value)]

    def ask(self, operation: str, arguments: Sequence = (), named: dict | None = None, **context: Any) -> Any:
        """Ask the other end, and wait for its reply."""
        with self._turn:
            self._nesting += 1
            if self._nesting > MAX_NESTING:
                self._nesting -= 1
                raise WireError("the two sides call each other too deeply")
            try:
                encoder = Encoder(self.describe)
                message = context | {"q": operation, "a": [encoder.node(argument) for argument in arguments]}
                if named:
                    message["w"] = {str(name): encoder.node(value) for name, value in named.items()}
                self.channel.send(message, encoder.parcel.buffers)
                return self._await_reply(encoder.parcel.containers)
            finally:
                self._nesting -= 1

    def serve(self) -> None:
        """Answer requests until the other end closes."""
        while True:
            try:
                message, buffers = self.channel.receive()
            except Gone:
                return
            self._answer(message, buffers)

    def refill(self, decoder: Decoder, changed: Any, sent: Sequence) -> None:
        """Carry back what the call changed in its arguments."""
        if type(changed) is not list:
            raise WireError("a reply holds no proper list of changes")
        for entry in changed:
            if type(entry) is not list or len(entry) != 2 or type(entry[0]) is not int or not 0 <= entry[0] < len(sent):
                raise WireError("a reply changes a container that was not sent")
            decoder.refill(sent[entry[0]], entry[1])

    def prepare(self, reply: dict) -> None:
        """Do what a reply wants done before its value is read."""

    def notice(self, reply: dict) -> None:
        """Take note of what a reply carries besides its value."""

    def still_there(self) -> None:
        """Take note that the other end is alive."""

    def _await_reply(self, sent: Sequence) -> Any:
        while True:
            message, buffers = self.channel.receive()
            self.still_there()
            if "q" in message:
                self._answer(message, buffers)
                continue
            self.prepare(message)
            self.notice(message)
            if "e" in message:
                decoder = self._decoder(buffers, sent)
                self.refill(decoder, message.get("rs", []), sent)
                raise self.heard(message)
            if "v" not in message:
                raise WireError("a reply holds no value")
            decoder = self._decoder(buffers, sent)
            value = decoder.value(message["v"])
            self.refill(decoder, message.get("rs", []), sent)
            return value

    def _decoder(self, buffers: Sequence, sent: Sequence = ()) -> Decoder:
        return Decoder(buffers, self.stand_in, self._own, sent)

    def _own(self, number: Any) -> Any:
        if type(number) is not int or not 0 <= number < len(self.objects):
            raise WireError("a message names an object that was never handed out")
        return self.objects[number]

    def _answer(self, message: dict, buffers: Sequence) -> None:
        self._requests += 1
        if self._requests > MAX_REQUESTS:
            raise Gone(f"more than {MAX_REQUESTS} calls back and forth")
        decoder = self._decoder(buffers)
        operation, nodes, named = message["q"], message.get("a", []), message.get("w", {})
        if type(operation) is not str or type(nodes) is not list or type(named) is not dict:
            raise WireError("a request is not well formed")
        arguments = [decoder.value(node) for node in nodes]
        keywords = {name: decoder.value(node) for name, node in named.items()}
        before = [snapshot(container) for container in decoder.containers]
        encoder = Encoder(self.describe, decoder.containers)
        try:
            value, reply = self.perform(operation, arguments, keywords, message)
            reply["v"] = encoder.node(value)
        except BaseException as error:
            encoder = Encoder(self.describe, decoder.containers)
            reply = self.told(error)
        changed = [
            [index, encoder.content(container)]
            for index, (container, old) in enumerate(zip(decoder.containers, before, strict=True))
            if not unchanged(container, old)
        ]
        if changed:
            reply["rs"] = changed
        self.channel.send(reply, encoder.parcel.buffers)


def snapshot(container: Any) -> Any:
    """Return what a container holds now, cheaply: its items, not copies of them."""
    if hasattr(container, "bit_generator"):
        return container.bit_generator.state
    if hasattr(container, "tobytes"):
        return list(container.ravel()) if container.dtype.kind == "O" else container.tobytes()
    return list(container.items()) if isinstance(container, dict) else list(container)


def unchanged(container: Any, before: Any) -> bool:
    """Whether a container holds the very items that it held before."""
    now = snapshot(container)
    if not isinstance(now, list):
        return now == before
    if isinstance(container, dict):
        now, before = [part for pair in now for part in pair], [part for pair in before for part in pair]
    return len(now) == len(before) and all(map(_same, now, before))


def _same(one: Any, other: Any) -> bool:
    return one is other
