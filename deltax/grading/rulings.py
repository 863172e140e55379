"""Ask the judge for rulings: which checks one process of it may do, and what comes back."""

import socket
import time
from collections.abc import Container, Iterator, Mapping, Sequence

from deltax.grading import watch
from deltax.grading.bundle import Check
from deltax.grading.limits import Limits
from deltax.grading.outputs import readable
from deltax.grading.wire import Gone, WireError
from deltax.grading.wire.frames import Channel

_NO_RULING = {"score": 0.0, "rows": [], "text": "", "html": "", "problem": "", "limits": []}


def for_one_judge(waiting: Sequence[Check], threaded: Container[str]) -> Sequence[Check]:
    """Return the checks that one judge may rule on, in their order: all, where no process has threads.

    A check of a notebook with threads has a process of its own, made just for it.
    """
    calm = [check for check in waiting if check.grade_id not in threaded]
    if len(calm) == len(waiting):
        return waiting
    return [check for check in calm if check.hidden is waiting[0].hidden] or waiting[:1]


def rulings(
    judge: socket.socket,
    checks: Sequence[Check],
    snapshots: Mapping[str, socket.socket],
    limits: Limits,
    *,
    seed: int,
    processor: int | None,
    here: bool,
) -> Iterator[tuple[Check, dict, float]]:
    """Yield the rulings of one judge; where it dies, its last one says so, and the rest is left to the next.

    Parameters
    ----------
    judge : socket.socket
        Where the judge's warm process waits for orders.
    snapshots : mapping of grade_id to socket
        Where the frozen processes wait.
    here : bool
        Whether the frozen processes answer themselves, not forks of them.

    Yields
    ------
    Check, ruling, seconds by the clock
    """
    ours, theirs = socket.socketpair()
    channel = Channel(ours)
    try:
        with theirs:
            socket.send_fds(judge, [b"judge"], [theirs.fileno()])
        places = list(dict.fromkeys(snapshots.values()))
        orders = [_order(check, places.index(snapshots[check.grade_id])) for check in checks]
        job = {"snapshots": len(places), "limits": limits.as_dict(), "seed": seed, "processor": processor, "here": here}
        channel.send(job | {"checks": orders})
        for place in places:
            channel.send_descriptor(place.fileno())
        for check in checks:
            watch.next_step(limits)
            began = time.monotonic()
            channel.deadline = began + limits.wall_seconds_per_check
            try:
                reply, _ = channel.receive()
                ruling = readable(reply["ruling"])  # it may quote what the student's code said
            except (Gone, WireError) as problem:
                yield check, _NO_RULING | {"fault": f"the judge ended: {problem}"}, time.monotonic() - began
                return
            yield check, ruling, time.monotonic() - began
    finally:
        channel.close()


def _order(check: Check, place: int) -> dict:
    return {
        "grade_id": check.grade_id,
        "points": check.points,
        "program": check.program,
        "names": list(check.names),
        "in_place": check.in_place,
        "snapshot": place,
    }
