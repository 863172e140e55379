"""The judge's process: warm, small, without the gradebook; a fork of it judges one submission.

Orders come on the socket that the grader hands over at the start: JSON of the
checks, with the sockets of the student's snapshots. One ruling a check goes back.
"""

import os
import resource
import signal
import socket
import sys
import time
import warnings
from dataclasses import asdict

from deltax.grading.judge.errors import JudgeFault
from deltax.grading.judge.runner import Ruling, judge
from deltax.grading.limits import Limits
from deltax.grading.pages import make_forks_cheap
from deltax.grading.processor import stay_on
from deltax.grading.sandbox import stop_telling
from deltax.grading.wire import Gone
from deltax.grading.wire.frames import Channel

MAX_SNAPSHOTS = 200
_MEMORY_BYTES = 3 * 2**30
_SECONDS_OF_ITS_OWN = 10  # of processor time for one check, beside what the answer may take


def main(descriptor: int) -> None:
    """Wait for orders; fork for each."""
    orders = socket.socket(fileno=descriptor)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # forks are reaped by the system
    _warm_up()
    orders.sendall(b'{"ready": true}\n')
    stop_telling()
    while True:
        word, descriptors, _, _ = socket.recv_fds(orders, 16, 1)
        if not word:
            return
        if os.fork() == 0:
            orders.close()
            _one_submission(Channel(socket.socket(fileno=descriptors[0])), socket.socket(fileno=os.dup(descriptors[0])))
            os._exit(0)
        os.close(descriptors[0])


def _warm_up() -> None:
    """Import what check cells import, once."""
    import cv2  # noqa: F401

    import deltax.check.derivation
    import deltax.check.table  # noqa: F401
    from deltax.check.expression import parse
    from deltax.check.sameness import same_value

    same_value(parse("D(x**2 * sin(x) / (abs(x) + 1))"), parse("2"))  # SymPy imports more at its first derivative
    warnings.simplefilter("ignore")
    make_forks_cheap()


def _one_submission(channel: Channel, connection: socket.socket) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    job, _ = channel.receive()
    limits = Limits(**job["limits"])
    if job["processor"] is not None:
        stay_on({job["processor"]})
    snapshots = _received(connection, job["snapshots"])
    for check in job["checks"]:
        _bound_time(limits)
        try:
            ruling = judge(check, snapshots[check["snapshot"]], limits, job["seed"], here=job["here"])
        except (MemoryError, RecursionError) as problem:
            ruling = Ruling(problem=f"the answer is too large for the judge: {type(problem).__name__}")
        except (Exception, JudgeFault) as fault:
            ruling = Ruling(fault=f"{type(fault).__name__}: {fault}")
        channel.send({"check": check["grade_id"], "ruling": asdict(ruling)})
        if ruling.lost and job["here"]:
            return  # the grader makes new processes for the rest


def _bound_time(limits: Limits) -> None:
    """Let the system end this process where an answer keeps one check busy; nothing in Python stops a loop in C."""
    seconds = int(time.process_time() + limits.wall_seconds_per_call) + _SECONDS_OF_ITS_OWN
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))


def _received(connection: socket.socket, count: int) -> list[socket.socket]:
    """Take over the snapshots' sockets."""
    taken: list[socket.socket] = []
    while len(taken) < count:
        word, descriptors, _, _ = socket.recv_fds(connection, 1, MAX_SNAPSHOTS)
        if not word:
            raise Gone("the grader ended")
        taken += [socket.socket(fileno=descriptor) for descriptor in descriptors]
    return taken


if __name__ == "__main__":
    main(int(sys.argv[1]))
