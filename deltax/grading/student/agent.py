"""A student's process: runs the cells one by one, and freezes a fork of itself where a check stands."""

import os
import random
import resource
import signal
import socket
import threading
import time
from pathlib import Path

import numpy as np

from deltax.grading.student.clock import Clock, OutOfTime
from deltax.grading.student.serving import Server
from deltax.grading.student.shell import Shell
from deltax.grading.wire import Gone
from deltax.grading.wire.frames import HERE, Channel


class Agent:
    """Does what the grader orders, until the grader closes.

    Parameters
    ----------
    channel : Channel
        Where orders come from.
    folder : str
        The working folder of the cells.
    """

    def __init__(self, channel: Channel, shell: Shell, folder: str, limits: dict):
        self._channel, self._shell, self._folder, self._limits = channel, shell, folder, limits
        self._clock = Clock()

    def work(self) -> None:
        """Take orders: files, cells, freeze."""
        self._clock.start()
        while True:
            try:
                order, buffers = self._channel.receive()
            except Gone:
                return
            if "files" in order:
                self._lay_down(order["files"], buffers)
                self._channel.send({"done": True})
            elif "cell" in order:
                outputs, in_time = self._run(order["cell"])
                self._channel.send({"outputs": outputs, "in time": in_time})
            elif "freeze" in order:
                self._freeze(here=order["freeze"] == "here")

    def _lay_down(self, names: list[str], buffers: list) -> None:
        for name, content in zip(names, buffers, strict=True):
            path = Path(self._folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        os.chdir(self._folder)

    def _run(self, source: str) -> tuple[list[dict], bool]:
        """Return the cell's outputs, and whether it came to its end in time."""
        signal.setitimer(signal.ITIMER_PROF, self._limits["seconds_per_cell"])
        try:
            outputs = self._shell.run(source)
        except OutOfTime:
            outputs = self._shell.outputs.items
        in_time = signal.setitimer(signal.ITIMER_PROF, 0)[0] > 0
        return outputs, in_time

    def _freeze(self, *, here: bool) -> None:
        descriptor = self._channel.receive_descriptor()
        threads = threading.active_count()
        if here or os.fork() == 0:
            if not here:
                self._channel.close()
            self._wait(socket.socket(fileno=descriptor), fork=not here)
            os._exit(0)
        os.close(descriptor)
        self._channel.send({"threads": threads})

    def _wait(self, orders: socket.socket, *, fork: bool) -> None:
        """Stay as it is; serve every run of a check, as the order says: from a fork, or (where threads live) from here.

        Random numbers begin in each run where they stood here.
        """
        random_numbers = random.getstate(), np.random.get_state()
        while True:
            word, descriptors, _, _ = socket.recv_fds(orders, 4, 1)
            if not word:
                return
            if word == HERE or not fork:
                random.setstate(random_numbers[0])
                np.random.set_state(random_numbers[1])
                if fork:
                    self._bound_time(for_good=False)
                self._serve(descriptors[0])
                continue
            signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # forks are reaped by the system
            if os.fork() == 0:
                orders.close()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                self._bound_time(for_good=True)
                self._serve(descriptors[0])
                os._exit(0)
            os.close(descriptors[0])

    def _bound_time(self, *, for_good: bool) -> None:
        """Let the system end this process where nothing else stops a call; never above the bound that it has."""
        seconds = int(time.process_time() + self._limits["wall_factor"] * self._limits["seconds_per_call"]) + 10
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        seconds = seconds if most == resource.RLIM_INFINITY else min(seconds, most)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds if for_good else most))

    def _serve(self, descriptor: int) -> None:
        channel = Channel(socket.socket(fileno=descriptor), reads_ahead=True)
        server = Server(channel, self._shell.namespace, self._clock)
        try:
            server.serve()
        finally:
            channel.close()
            server.forget()
