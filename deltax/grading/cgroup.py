"""Bound a process and all its children together, where the machine lets us: control groups, version 1 or 2.

Limits of a single process (`setrlimit`) hold everywhere; those of the whole
tree need a group that this user may make. Containers and plain user sessions
often may not: then there is none, and grading goes on with the others.
"""

import contextlib
import os
from pathlib import Path
from typing import Self

_ROOT = Path("/sys/fs/cgroup")


class ControlGroup:
    """A group made for one process and its children; removed on `close`."""

    def __init__(self, folders: list[Path]):
        self._folders = folders

    @classmethod
    def around(cls, pid: int, *, memory_bytes: int, processes: int) -> Self | None:
        """Put a process into a new group with these bounds.

        Returns
        ------
        ControlGroup or None
            None where this user may not make groups.
        """
        name = f"deltax-{os.getpid()}-{pid}"
        made: list[Path] = []
        try:
            for parent, bounds in _places(memory_bytes, processes).items():
                _remove_left_behind(parent)
                folder = parent / name
                folder.mkdir()
                made.append(folder)
                for file, value in bounds.items():
                    (folder / file).write_text(str(value), encoding="ascii")
                (folder / "cgroup.procs").write_text(str(pid), encoding="ascii")
        except OSError:
            cls(made).close()
            return None
        return cls(made) if made else None

    def close(self) -> None:
        """Remove the group, whose processes have ended."""
        for folder in self._folders:
            with contextlib.suppress(OSError):
                folder.rmdir()


def _remove_left_behind(parent: Path) -> None:
    """Remove the groups of graders that were killed; one with a process in it stays."""
    for folder in parent.glob("deltax-*-*"):
        if not Path("/proc", folder.name.split("-")[1]).exists():
            ControlGroup([folder]).close()


def _places(memory_bytes: int, processes: int) -> dict[Path, dict[str, int]]:
    """Return where groups may be made, and which files of each hold the bounds."""
    memory, count = {"memory.max": memory_bytes, "memory.swap.max": 0}, {"pids.max": processes}
    old = {"memory": {"memory.limit_in_bytes": memory_bytes}, "pids": count}
    found: dict[Path, dict[str, int]] = {}
    for line in _own_groups():
        _, controllers, path = line.split(":", 2)
        if not controllers and (_ROOT / "cgroup.controllers").is_file():
            return {_ROOT / path.lstrip("/"): memory | count}
        for controller in controllers.split(","):
            folder = _ROOT / controller / path.lstrip("/")
            if controller in old and folder.is_dir():
                found[folder] = old[controller]
    return found


def _own_groups() -> list[str]:
    try:
        return Path("/proc/self/cgroup").read_text(encoding="ascii").splitlines()
    except OSError:
        return []
