"""`deltax grade` against `nbgrader autograde`, on classes that are generated: the same gradebook, the same files.

``python -m tests.same_grades 1000`` takes a while; tests/test_batch.py holds the same on the sample class.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from deltax.course import Course
from tests.conftest import PROGRAMS
from tests.generated_class import hand_in
from tests.gradebooks import graded_files, of_course
from tests.helpers import COURSE, LESSONS

# Where an object lies differs from process to process, and how long something took from run to run.
_BY_CHANCE = re.compile(rb"0x[0-9a-f]{8,}|(?<='seconds, )[a-z0-9]+': [0-9.e-]+|(?<='times faster': )[0-9]+")


@dataclass(frozen=True)
class Compared:
    """What both ways gave for one class.

    Attributes
    ----------
    marks : int
        Scores compared, one a graded cell.
    differences : list of str
        What is not the same.
    """

    lesson: str
    students: int
    marks: int
    differences: list[str]


def a_course(root: Path, lesson: str) -> Course:
    """Lay out a course of one lesson, without submissions."""
    root.mkdir(parents=True)
    shutil.copy(COURSE.root / "nbgrader_config.py", root)
    for folder in ("lessons", "source", "release"):
        shutil.copytree(COURSE.root / folder / lesson, root / folder / lesson)
    return Course(root)


def run(course: Course, *line: str) -> None:
    """Run a module as a teacher would; exit code 1 says that somebody needs a human."""
    environment = os.environ | {"PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(COURSE.root)}
    with (course.root / "log").open("a") as log:
        done = subprocess.run(
            [sys.executable, "-m", *line], cwd=course.root, env=environment, check=False, stdout=log, stderr=log
        )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{line} ended with {done.returncode}: {(course.root / 'log').read_text()[-2000:]}")


def compare(lesson: str, students: int, seed: int) -> Compared:
    """Grade one class both ways."""
    with tempfile.TemporaryDirectory() as parent:
        theirs, ours = (a_course(Path(parent, name), lesson) for name in ("nbgrader", "deltax"))
        names = hand_in(theirs.root, lesson, students, seed)
        shutil.copytree(theirs.root / "submitted", ours.root / "submitted")
        run(theirs, "nbgrader", "generate_assignment", lesson, "--force")
        run(theirs, "nbgrader", "autograde", lesson)
        run(ours, "deltax", "grade", lesson, "--workers", "1")
        found, expected = of_course(ours), of_course(theirs)
        differences = [
            f"{table}: {row}"
            for table in expected
            for row in set(map(str, found[table])) ^ set(map(str, expected[table]))
        ]
        here, there = graded_files(ours), graded_files(theirs)
        differences += [
            f"file: {name}" for name in here.keys() | there.keys() if plain(here, name) != plain(there, name)
        ]
        if len({row[0] for row in expected["grades"]}) != len(names):
            differences.append("nbgrader did not grade everybody")
        return Compared(lesson, students, len(expected["grades"]), differences)


def plain(files: dict[str, tuple[bytes, int]], name: str) -> tuple[bytes, int] | None:
    """Return a file's bytes without what is by chance, and its permissions."""
    content, mode = files.get(name, (None, 0))
    return None if content is None else (_BY_CHANCE.sub(b"", content), mode)


def main() -> int:
    """Compare classes of all lessons, two at a time."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("submissions", type=int, help="in all")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--at-once", type=int, default=48, help="submissions a class")
    chosen = options.parse_args()
    began, done, marks, wrong = time.monotonic(), 0, 0, 0
    jobs = [
        (LESSONS[number % len(LESSONS)], min(chosen.at_once, chosen.submissions - first), chosen.seed + number)
        for number, first in enumerate(range(0, chosen.submissions, chosen.at_once))
    ]
    with ThreadPoolExecutor(2) as pool:
        for result in pool.map(lambda job: compare(*job), jobs):
            done, marks, wrong = done + result.students, marks + result.marks, wrong + len(result.differences)
            print(*(f"{result.lesson}: {line}" for line in result.differences), sep="\n", end="", flush=True)
            print(
                f"{done} submissions, {marks} marks, {wrong} differences, {time.monotonic() - began:.0f} s", flush=True
            )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
