"""A student's server behind bubblewrap's walls.

It sees the read-only environment, the student's own home, what was released
and a folder to hand in to. Other students' files and processes, the teacher's
course, the gradebook and the hub's own files are not there. By root's hub it
runs as a user id of its own, too.
"""

import os
import shutil
from pathlib import Path

from deltax.grading.sandbox import read_only_environment
from deploy.hub.folders import COURSE_ID, Folders

EXCHANGE = "/srv/exchange"
SETTINGS = Path(__file__).parent / "student"
_READ = ("/etc/hosts", "/etc/nsswitch.conf", "/etc/localtime", "/etc/ssl")


def around(student: str, folders: Folders) -> list[str]:
    """Return the command line in front of the student's server."""
    home = f"/home/{student}"
    line = [shutil.which("bwrap") or "bwrap", "--die-with-parent", "--unshare-pid", "--unshare-ipc", "--unshare-uts"]
    line += ["--proc", "/proc", "--dev", "/dev", "--perms", "1777", "--tmpfs", "/tmp"]
    # Before the environment, which may lie under a home of the same name: what is bound last covers the rest.
    line += ["--perms", "0755", "--dir", "/home", "--bind", str(folders.home(student)), home]
    line += read_only_environment()
    for path in _READ:
        line += ["--ro-bind-try", path, path]
    for name in ("passwd", "group"):
        line += ["--ro-bind", str(folders.names(student) / name), f"/etc/{name}"]
    line += ["--ro-bind", str(SETTINGS), "/etc/jupyter"]
    line += ["--perms", "0755", "--dir", "/srv", *_exchange_of(student, folders), "--remount-ro", "/", "--chdir", home]
    if os.getuid() != 0:
        return [*line, "--"]
    uid = folders.home(student).stat().st_uid
    line += ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
    return [*line, "--", "setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups", "--no-new-privs", "--"]


def _exchange_of(student: str, folders: Folders) -> list[str]:
    """Return the options that show nbgrader's exchange as one student may see it."""
    shared, course = folders.exchange / COURSE_ID, f"{EXCHANGE}/{COURSE_ID}"
    line = ["--perms", "0777", "--tmpfs", EXCHANGE, "--perms", "0755", "--dir", course]
    for name in ("outbound", "feedback"):
        line += ["--ro-bind", str(shared / name), f"{course}/{name}"]
    return [*line, "--bind", str(folders.handed_in / student), f"{course}/inbound"]
