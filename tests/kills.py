"""Kill -9 at random moments: the coordinator, a worker, whatever runs for a student. Nothing is lost or doubled.

``python -m tests.kills 60`` kills sixty times; tests/test_batch.py does it a few times.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psutil

from deltax.course import Course
from tests.generated_class import hand_in
from tests.gradebooks import graded_files, of_course
from tests.helpers import COURSE
from tests.same_grades import a_course, plain, run

LESSON = "01-limits"
COORDINATOR, WORKER, STUDENT = "coordinator", "worker", "student's process"
_MOST = {COORDINATOR: 1, WORKER: 2, STUDENT: 4}  # in one run: a third dead worker would rightly need a human


def state(course: Course) -> dict[str, object]:
    """Return what a course holds: all rows, all files."""
    files = graded_files(course)
    return of_course(course) | {"files": {name: plain(files, name) for name in files}}


def disturbed(course: Course, kind: str, draw: random.Random, latest: float = 3.5) -> list[str]:
    """Grade a class anew and kill processes of one kind meanwhile, the first within `latest` seconds; return which."""
    line = [sys.executable, "-m", "deltax", "grade", LESSON, "--workers", "2", "--force"]
    with (course.root / "log").open("a") as log:
        grading = subprocess.Popen(line, cwd=course.root, env=_environment(), stdout=log, stderr=log)
    killed: list[str] = []
    time.sleep(draw.uniform(0.5, latest))
    while grading.poll() is None:
        victims = list(_victims(grading.pid, kind))
        if victims and len(killed) < _MOST[kind]:
            victim = draw.choice(victims)
            killed += _kill(victim)
        time.sleep(draw.uniform(0.02, 0.5))
    return killed


def _victims(coordinator: int, kind: str) -> Iterator[psutil.Process]:
    try:
        top = psutil.Process(coordinator)
        workers = [child for child in top.children() if child.cmdline() == top.cmdline()]
        if kind == COORDINATOR:
            yield top
        elif kind == WORKER:
            yield from workers
        else:
            yield from (below for worker in workers for below in worker.children(recursive=True))
    except psutil.Error:
        return


def _kill(victim: psutil.Process) -> list[str]:
    try:
        words = " ".join(victim.cmdline()[-3:])[:60]
        victim.send_signal(signal.SIGKILL)
    except psutil.Error:  # it ended meanwhile
        return []
    return [words]


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(COURSE.root)}


def faults(course: Course, expected: dict[str, object], *, whole: bool) -> list[str]:
    """Return in what a course differs from one that was graded undisturbed; half-done classes may lack rows."""
    found, wrong = state(course), []
    for table in ("grades", "comments", "submissions"):
        rows, right = Counter(found[table]), Counter(expected[table])
        wrong += [f"doubled or wrong in {table}: {row}" for row in rows - right]
        wrong += [f"lost from {table}: {row}" for row in right - rows] if whole else []
    wrong += [f"file: {name}" for name, there in found["files"].items() if expected["files"].get(name) != there]
    wrong += [f"no file: {name}" for name in expected["files"].keys() - found["files"].keys()] if whole else []
    return wrong


def main() -> int:
    """Kill, look, and at the end grade once more in peace."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("kills", type=int)
    options.add_argument("--students", type=int, default=6)
    options.add_argument("--seed", type=int, default=int(time.time()))
    chosen = options.parse_args()
    draw, counts, wrong = random.Random(chosen.seed), Counter(), []
    with tempfile.TemporaryDirectory() as parent:
        course = a_course(Path(parent, "course"), LESSON)
        hand_in(course.root, LESSON, chosen.students)
        run(course, "deltax", "grade", LESSON, "--workers", "2")
        expected = state(course)
        while sum(counts.values()) < chosen.kills:
            kind = min((COORDINATOR, WORKER, STUDENT), key=lambda one: counts[one])
            killed = disturbed(course, kind, draw, latest=8.0)
            counts[kind] += len(killed)
            new = faults(course, expected, whole=kind != COORDINATOR)
            wrong += [f"seed {chosen.seed}, after {kind} ({', '.join(killed)}): {line}" for line in new]
            print(dict(counts), *new, sep="\n  ", flush=True)
        run(course, "deltax", "grade", LESSON, "--workers", "2")
        wrong += faults(course, expected, whole=True)
    print(f"{sum(counts.values())} kills, {len(wrong)} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
