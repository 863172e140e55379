"""Collecting from a folder a student.

In nbgrader's exchange all students hand in to one folder, and the name of a
submission says whose it is. Here each has a folder of their own, shown to them
as the exchange's `inbound`, so nobody can read what another handed in, or hand
in by another's name. DELTAX_HANDED_IN names the folder that holds them all.
"""

import os
import shutil
import stat
from pathlib import Path

from nbgrader.exchange.default import ExchangeCollect

_LAST_WRITTEN = "submission_secret.txt"  # a submission without it is still on its way


class CollectFromEach(ExchangeCollect):
    """nbgrader's collecting, after the folders of all students were brought together."""

    def init_src(self) -> None:
        """Bring together, then find the submissions; nbgrader calls this first of all."""
        inbound = Path(self.root) / self.coursedir.course_id / "inbound"
        for folder in sorted(Path(os.environ["DELTAX_HANDED_IN"]).iterdir()):
            for submission in sorted(folder.glob(f"{folder.name}+*")):
                if (submission / _LAST_WRITTEN).is_file() and not submission.is_symlink():
                    bring(submission, inbound / submission.name)
        super().init_src()


def bring(submission: Path, target: Path) -> None:
    """Move a submission, but leave links and special files behind, for they could name a file of the teacher's."""
    for folder, _, files, where in os.fwalk(submission):
        to = target / Path(folder).relative_to(submission)
        to.mkdir(parents=True, exist_ok=True)
        for name in files:
            try:
                descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=where)
            except OSError:
                continue  # a link
            with open(descriptor, "rb") as source:
                if stat.S_ISREG(os.fstat(descriptor).st_mode):
                    with (to / name).open("wb") as copy:
                        shutil.copyfileobj(source, copy)
    shutil.rmtree(submission)
