"""The grader's handle on one student's process. What comes back from it is data of unknown honesty."""

import contextlib
import json
import socket
import time
from collections.abc import Mapping

from deltax.errors import GradingError
from deltax.grading.limits import Limits
from deltax.grading.sandbox import Helper
from deltax.grading.wire import WireError
from deltax.grading.wire.frames import Channel

_ANSWER_SECONDS = 30


class StudentProcess:
    """Forked from the warm process; runs cells, and freezes forks of itself.

    Parameters
    ----------
    files : mapping of name to bytes
        Laid into the working folder before the first cell.
    processor : int or None
        Where it stays; None for anywhere.
    """

    def __init__(self, zygote: Helper, limits: Limits, files: Mapping[str, bytes], processor: int | None = None):
        self._zygote, self._limits = zygote, limits
        self._frozen: list[socket.socket] = []
        ours, theirs = socket.socketpair()
        self._channel = Channel(ours)
        try:
            with theirs:
                order = json.dumps({"limits": limits.as_dict(), "processor": processor}).encode()
                socket.send_fds(zygote.socket, [order], [theirs.fileno()])
            self._pid = zygote.line()["pid"]
            if not self._pid:
                raise GradingError(
                    "the kernel refuses the namespaces of the sandbox\n"
                    '  Fix: see docs/security.md, "What the machine must offer"'
                )
        except (GradingError, OSError):
            self._channel.close()
            raise
        self._ask({"files": list(files)}, list(files.values()), _ANSWER_SECONDS)

    def run(self, source: str) -> tuple[list[dict], bool]:
        """Run one cell; return its outputs, and whether it came to its end in time.

        Raises
        ------
        Gone
            If the process ended, or did not answer in time.
        WireError
            If what it answered are no outputs.
        """
        reply = self._ask({"cell": source}, [], self._limits.wall_seconds_per_cell)
        outputs = reply.get("outputs")
        if not isinstance(outputs, list) or not all(_is_output(output) for output in outputs):
            raise WireError("what the process says are no outputs of a cell")
        return outputs[: self._limits.outputs_per_cell], reply.get("in time") is True

    def freeze(self, *, here: bool = False) -> tuple[socket.socket, int]:
        """Freeze a fork at this point; return the socket where it waits, and how many threads the process has.

        With `here` the process itself stops and waits.
        """
        ours, theirs = socket.socketpair()
        self._frozen.append(ours)
        self._channel.deadline = time.monotonic() + _ANSWER_SECONDS
        with theirs:
            self._channel.send({"freeze": "here" if here else "fork"})
            self._channel.send_descriptor(theirs.fileno())
        if here:
            return ours, 1
        reply, _ = self._channel.receive()
        threads = reply.get("threads")
        if type(threads) is not int:
            raise WireError("the process does not say how many threads it has")
        return ours, threads

    def close(self) -> None:
        """Kill the process, and all that it started."""
        for connection in self._frozen:
            connection.close()
        self._channel.close()
        with contextlib.suppress(OSError):  # the warm process itself has ended, and all with it
            self._zygote.socket.sendall(json.dumps({"kill": self._pid}).encode())
            self._zygote.line()

    def _ask(self, order: dict, buffers: list[bytes], seconds: float) -> dict:
        self._channel.deadline = time.monotonic() + seconds
        self._channel.send(order, buffers)
        reply, _ = self._channel.receive()
        return reply


def _is_output(output: object) -> bool:
    """Whether this has the form of an nbformat output, with text where text belongs."""
    if not isinstance(output, dict):
        return False
    kind = output.get("output_type")
    if not isinstance(output.get("data", {}), dict):
        return False
    if kind == "stream":
        return output.get("name") in ("stdout", "stderr") and isinstance(output.get("text"), str)
    if kind == "error":
        lines = output.get("traceback")
        words = (output.get("ename"), output.get("evalue"), *(lines if isinstance(lines, list) else (None,)))
        return all(isinstance(word, str) for word in words)
    return kind in ("display_data", "execute_result") and "data" in output
