"""Start a process of the grader's, shut in by bubblewrap: no network, no files but the read-only environment."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import deltax
from deltax.errors import GradingError
from deltax.grading.cgroup import ControlGroup

GRADING_UID = 20001  # runs students' code where the grader itself is root
_INSTALL = {
    "apt-get": "sudo apt install bubblewrap",
    "dnf": "sudo dnf install bubblewrap",
    "pacman": "sudo pacman -S bubblewrap",
    "zypper": "sudo zypper install bubblewrap",
    "apk": "sudo apk add bubblewrap",
}
READY_SECONDS = 120  # for all that start together
_WHEN_TOLD = ("/bin/sh", "-c", 'read -r go && exec "$@"', "sh")
# nbgrader's own place for what students hand in lies in a folder of programs.
_COVERED = ("/usr/local/share/nbgrader",)
_SPLIT_OFF = ("--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-pid")


class Helper:
    """A process that a module of this package runs, with a socket to it.

    Parameters
    ----------
    module : str
        Run as ``python -m module <descriptor> <arguments>``.
    sandboxed : bool
        False only where a person has asked for it.
    privileges : bool
        Whether the process may change its user, which it does first of all; only where the grader is root.
    shown : dict of str to str
        Further folders that it may read: place inside to place outside.
    bounds : dict of str to int
        ``memory_bytes`` and ``processes`` of the process and its children together, where the machine can hold them.

    Attributes
    ----------
    told : dict
        What the process said when it was ready.
    """

    def __init__(
        self,
        module: str,
        *arguments: str,
        sandboxed: bool,
        privileges: bool = False,
        shown: dict[str, str] | None = None,
        bounds: dict[str, int] | None = None,
    ):
        self._module = module.rpartition(".")[2]
        ours, theirs = socket.socketpair()
        line = [sys.executable, "-I", "-X", "utf8", "-m", module, str(theirs.fileno()), *arguments]
        if sandboxed:
            line = [*_walls(shown or {}, privileges=privileges), "--", *line]
        with theirs:
            self._process = subprocess.Popen(
                [*_WHEN_TOLD, *line],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env=_environment(),
                cwd="/",
                start_new_session=True,
            )
        self.socket = ours
        self._group = ControlGroup.around(self._process.pid, **bounds) if bounds else None
        with self._process.stdin as told:  # only now: what it starts earlier would be outside the group
            told.write(b"go\n")
        self.told: dict = {}

    @property
    def bounded(self) -> bool:
        """Whether the process and its children are bounded together."""
        return self._group is not None

    @property
    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def close(self) -> None:
        """End the process."""
        self.socket.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stderr.close()
        if self._group:
            self._group.close()

    def line(self) -> dict:
        """Read one line of JSON, which the process itself wrote, never a student's code.

        Raises
        ------
        GradingError
            If the process ended.
        """
        text = b""
        while not text.endswith(b"\n"):
            part = self.socket.recv(4096)
            if not part:
                raise GradingError(f"the process {self._module} ended\n  Fix: run the command again")
            text += part
        return json.loads(text)

    def await_ready(self, deadline: float) -> None:
        """Wait until the process has imported what it needs.

        Parameters
        ----------
        deadline : float
            Of `time.monotonic`.

        Raises
        ------
        GradingError
            If the sandbox is asked for and cannot be had.
        """
        self.socket.settimeout(max(deadline - time.monotonic(), 0.1))
        try:
            self.told = self.line()
        except (OSError, GradingError):
            self._process.kill()
            reason = self._process.stderr.read().decode("utf-8", "replace").strip().splitlines()
            self.close()
            raise GradingError(
                f"the process {self._module} did not start: {reason[-1] if reason else 'no reason given'}\n"
                '  Fix: see docs/security.md, "What the machine must offer"; unprotected: deltax grade --no-sandbox'
            ) from None
        self.socket.settimeout(None)


def stop_telling() -> None:
    """In the process, once it is ready: nobody reads its standard error any more, and a full pipe would stop it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def missing() -> str:
    """Return why there is no sandbox on this machine, with the cure; nothing where there is one."""
    if sys.platform != "linux":
        return "students' code is shut in with bubblewrap, which is for Linux: grade in a Linux container or machine"
    if shutil.which("bwrap"):
        return ""
    cure = next((line for tool, line in _INSTALL.items() if shutil.which(tool)), "install the package bubblewrap")
    return f"bubblewrap is missing, which shuts students' code in: {cure}"


def _walls(shown: dict[str, str], *, privileges: bool) -> list[str]:
    """Return bubblewrap's command line."""
    line = [shutil.which("bwrap") or "bwrap", *_SPLIT_OFF, "--die-with-parent"]
    line += ["--proc", "/proc", "--dev", "/dev", "--perms", "1777", "--tmpfs", "/tmp", "--dir", "/student"]
    line += read_only_environment()
    for inside, outside in shown.items():
        line += ["--ro-bind-try", outside, inside]
    line += ["--remount-ro", "/"]
    if os.getuid() == 0 and privileges:
        line += ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
    return line


def read_only_environment() -> list[str]:
    """Return bubblewrap's options that show the system's programs, Python and this package, read only."""
    line = ["--perms", "0755", "--dir", "/etc"]  # bubblewrap's own are open to root alone
    for folder in _system_folders():
        line += ["--symlink", os.readlink(folder), folder] if os.path.islink(folder) else ["--ro-bind", folder, folder]
    for folder in _COVERED:
        if os.path.isdir(folder):
            line += ["--perms", "0755", "--tmpfs", folder, "--remount-ro", folder]
    for folder in _python_folders():
        parents = [str(parent) for parent in reversed(Path(folder).parents[:-1])]
        for parent in parents if not folder.startswith("/tmp/") else parents[1:]:
            line += ["--perms", "0755", "--dir", parent]
        line += ["--ro-bind", os.path.realpath(folder), folder]
    return line


def _system_folders() -> list[str]:
    wanted = (
        "/usr",
        "/bin",
        "/sbin",
        "/lib",
        "/lib32",
        "/lib64",
        "/etc/ld.so.cache",
        "/etc/alternatives",
        "/etc/fonts",
    )
    return [folder for folder in wanted if os.path.lexists(folder)]


def _python_folders() -> list[str]:
    """Return where the interpreter, the environment and this package lie; not what else lies beside them."""
    folders = [sys.base_prefix, sys.prefix, os.path.dirname(sys.executable), os.path.dirname(deltax.__file__)]
    folders = {form for folder in folders for form in (os.path.abspath(folder), os.path.realpath(folder))}
    found: list[str] = []
    for folder in sorted(folders, key=len):
        if not any(folder == other or folder.startswith(other + os.sep) for other in (*found, "/usr")):
            found.append(folder)
    return found


def _environment() -> dict[str, str]:
    keep = {name: os.environ[name] for name in ("PATH", "LANG", "TZ") if name in os.environ}
    return keep | dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
