"""The warm process that students' processes are forked from. It imports, waits and forks; it runs no student's code.

Orders come on the socket that the grader hands over at the start; each names
its limits and brings the socket of the new process.
"""

import contextlib
import importlib
import json
import os
import random
import shutil
import signal
import socket
import sys
import tempfile
import threading
from pathlib import Path

WARM = ("numpy", "matplotlib.pyplot", "cv2", "deltax.check", "deltax.explore")  # a lesson may want more
FOLDER = "/student"


def main(descriptor: int, uid: int, cache: str) -> None:
    """Drop to an unprivileged user, warm up, then fork on every order.

    Parameters
    ----------
    descriptor : int
        The open socket to the grader.
    uid : int
        The user to become; 0 where the grader is no root, or no sandbox is asked for.
    cache : str
        The folder with matplotlib's list of fonts, which takes seconds to make; may be empty.
    """
    orders = socket.socket(fileno=descriptor)
    if uid:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    sandboxed = "--sandboxed" in sys.argv
    _prepare_environment(cache)
    from deltax.grading.sandbox import stop_telling
    from deltax.grading.student import isolation

    shell = _warm_shell()
    filtered = isolation.can_filter_calls()  # loads libseccomp; in a student's process there is no /proc for it
    isolation.be_no_debuggers_target()
    orders.sendall(json.dumps({"ready": True, "filtered": filtered}).encode() + b"\n")
    stop_telling()
    _obey(orders, shell, sandboxed)


def _obey(orders: socket.socket, shell, sandboxed: bool) -> None:
    """Import, fork, kill, until the grader closes; then all that were born here end."""
    from deltax.grading.processor import move_to

    born: set[int] = set()
    everywhere = os.sched_getaffinity(0)
    while True:
        word, descriptors, _, _ = socket.recv_fds(orders, 65536, 1)
        if not word:
            break
        order = json.loads(word)
        if "import" in order:
            _import(order["import"])
            orders.sendall(json.dumps({"threads": threading.active_count()}).encode() + b"\n")
            continue
        if "kill" in order:
            _kill(born, order["kill"])
            orders.sendall(b'{"killed": true}\n')  # the grader goes on meanwhile
            _bury(born, order["kill"])  # before the next one is born: memory and number of processes are counted
            continue
        try:
            move_to(order["processor"], everywhere)
            pid = _bear(order["limits"], descriptors[0], shell, sandboxed, orders)
            if pid:
                born.add(pid)
        except OSError:  # no more processes may be made just now
            pid = 0
        os.close(descriptors[0])
        orders.sendall(json.dumps({"pid": pid}).encode() + b"\n")
    for pid in tuple(born):
        _kill(born, pid)
        _bury(born, pid)


def _import(names: list[str]) -> None:
    """Import what a lesson imports; a name that is no module, or not to be had, is the notebook's own business."""
    from deltax.grading.pages import make_forks_cheap

    before = len(sys.modules)
    for name in names:
        with contextlib.suppress(Exception, SystemExit):
            importlib.import_module(name)
    if len(sys.modules) > before:
        make_forks_cheap()


def _kill(born: set[int], pid: int) -> None:
    """Kill a student's first process, and with it all others of the same namespace, which takes them a moment."""
    if pid in born:
        os.kill(pid, signal.SIGKILL)


def _bury(born: set[int], pid: int) -> None:
    """Wait until one that was killed is gone."""
    if pid in born:
        os.waitpid(pid, 0)
        born.remove(pid)
    with contextlib.suppress(ChildProcessError):  # who ended without being killed
        while gone := os.waitpid(-1, os.WNOHANG)[0]:
            born.discard(gone)


def _bear(limits: dict, descriptor: int, shell, sandboxed: bool, orders: socket.socket) -> int:
    """Fork the first process of a submission; return its pid.

    It needs a process between: only a child of the one that left the machine
    is the first in the new namespace.
    """
    if not sandboxed:
        pid = os.fork()
        if pid == 0:
            orders.close()
            os.setpgid(0, 0)
            _live(limits, descriptor, shell, tempfile.mkdtemp(prefix="deltax-"), sandboxed=False)
        return pid
    reading, writing = os.pipe()
    between = os.fork()
    if between == 0:
        _between(limits, descriptor, shell, orders, writing)
    os.close(writing)
    os.waitpid(between, 0)
    with os.fdopen(reading) as pipe:
        pid = pipe.read()
    return int(pid) if pid.isdigit() else 0


def _between(limits: dict, descriptor: int, shell, orders: socket.socket, writing: int) -> None:
    from deltax.grading.student import isolation

    try:
        orders.close()
        isolation.leave_the_machine(FOLDER, limits["folder_bytes"])
        first = os.fork()
        if first == 0:
            os.close(writing)
            _reap_for(limits, descriptor, shell)
        os.write(writing, str(first).encode())
    finally:
        os._exit(0)


def _reap_for(limits: dict, descriptor: int, shell) -> None:
    """Be the first process of the namespace: start the one that runs the cells, and outlive all others."""
    try:
        os.setsid()
        if os.fork() == 0:
            _live(limits, descriptor, shell, FOLDER, sandboxed=True)
        os.close(descriptor)
        with contextlib.suppress(ChildProcessError):
            while True:
                os.wait()
    finally:
        os._exit(0)


def _live(limits: dict, descriptor: int, shell, folder: str, *, sandboxed: bool) -> None:
    """Run the student's cells until the grader closes. Never returns."""
    import numpy as np

    from deltax.grading.student import isolation
    from deltax.grading.student.agent import Agent
    from deltax.grading.wire.frames import Channel

    try:
        os.chdir(folder)
        sys.path.insert(0, "")
        isolation.accept_bounds(limits)
        if sandboxed:
            isolation.give_up_powers()
        shell.outputs.bound(limits)
        random.seed(0)
        np.random.seed(0)  # the same submission draws the same numbers again, whatever was imported before
        Agent(Channel(socket.socket(fileno=descriptor)), shell, folder, limits).work()
    finally:
        if not sandboxed:
            shutil.rmtree(folder, ignore_errors=True)
        os._exit(0)


def _prepare_environment(cache: str) -> None:
    """A clean environment, a warm list of fonts, no threads: threads and forks do not mix."""
    home = tempfile.mkdtemp(prefix="deltax-home-")
    for file in Path(cache).glob("fontlist-*.json") if cache else ():
        Path(home, "matplotlib").mkdir(exist_ok=True)
        shutil.copy(file, Path(home, "matplotlib"))
    from deltax.explore import unseen

    keep = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    os.environ.clear()
    os.environ.update(
        keep,
        HOME=home,
        LANG="C.UTF-8",
        MPLCONFIGDIR=str(Path(home, "matplotlib")),
        MPLBACKEND="module://matplotlib_inline.backend_inline",
        NBGRADER_EXECUTION="autograde",
        **unseen.ENVIRONMENT,
        **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"),
    )


def _warm_shell():
    """Import what lessons import; return a shell that has run nothing yet."""
    for name in WARM:
        importlib.import_module(name)
    import cv2

    from deltax.grading.limits import Limits
    from deltax.grading.pages import make_forks_cheap
    from deltax.grading.student.shell import Outputs, Shell

    cv2.setNumThreads(1)
    shell = Shell(Outputs(Limits().as_dict()))
    shell.run("pass")
    _draw_once()
    make_forks_cheap()
    return shell


def _draw_once() -> None:
    """Draw a picture with a formula: fonts are found, and the grammar of formulas is made, once for all forks."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(layout="constrained")
    axes = figure.add_subplot(title="$x_1^2$ and **words**", xlabel="$x$")
    axes.plot([0, 1], [0, 1], label="$y$")
    axes.legend()
    FigureCanvasAgg(figure).draw()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
