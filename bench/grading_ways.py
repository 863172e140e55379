"""The ways of grading that bench/grading.py compares: each a command in a course of its own."""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import nbformat

from tests.helpers import COURSE, cells

ROOT = COURSE.root
FEW, MANY = 1, 17  # submissions; the difference takes the start out of the figures
MANY_FOR_STOCK = 5
ROUNDS = 2  # in which the ways take turns; stock nbgrader, which takes longest, has one
STOCK = """
c = get_config()
from deltax.lessons.release import PREPROCESSORS
import nbgrader.apps.autogradeapp
import nbgrader.converters
from traitlets.config import Config

c.CourseDirectory.course_id = "deltax"
c.GenerateAssignment.preprocessors = PREPROCESSORS
nbgrader.apps.autogradeapp.Autograde = nbgrader.converters.Autograde
c.Autograde.autograde_preprocessors = nbgrader.converters.Autograde(config=Config()).autograde_preprocessors
c.Execute.timeout = 600
c.Execute.store_widget_state = False
"""
# Cells by IPython in a fork of a process that has imported everything: what no grader can do without.
BARE = """
import os, sys
from pathlib import Path
from deltax import explore
from deltax.explore.unseen import ENVIRONMENT
way, source, *notebooks = sys.argv[1:]
os.environ.update(NBGRADER_EXECUTION="autograde", MPLBACKEND="module://matplotlib_inline.backend_inline")
os.environ.update({} if way == "drawn" else ENVIRONMENT)
from deltax.grading.bundle import Bundle
from deltax.grading.judge.process import _warm_up
from deltax.grading.student.zygote import _import, _warm_shell
import nbformat
shell = _warm_shell()
for name in explore.__all__:
    getattr(explore, name)
_warm_up()
_import(Bundle.read(Path(source)).modules)
teachers = {cell.id: cell.source for cell in nbformat.read(source, 4).cells if cell.id.endswith(("-check", "-hidden"))}
for path in notebooks:
    cells = [teachers.get(c.get("id"), c.source) for c in nbformat.read(path, 4).cells if c.cell_type == "code"]
    if os.fork() == 0:
        for cell in cells:
            shell.run(cell)
        os._exit(0)
    os.wait()
"""
# The judge alone: no reading, no repair, no gradebook, no files.
JUDGE = """
import sys
import nbformat
from deltax.grading.bundle import Bundle
from deltax.grading.plugin.steps import cells_of
from deltax.grading.session import Grader
from pathlib import Path
source, *notebooks = sys.argv[1:]
bundle = Bundle.read(Path(source))
with Grader() as grader:
    for path in notebooks:
        record = grader.grade(bundle, cells_of(bundle, nbformat.read(path, 4))).record
        assert record.state == "graded", record.reason
"""


@dataclass(frozen=True)
class Spent:
    """What a command took.

    Attributes
    ----------
    processor_seconds : float
        Of all processes, those that were killed too, where this machine lets us count them.
    seconds : float
        By the clock.
    """

    processor_seconds: float
    seconds: float

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(self.processor_seconds + other.processor_seconds, self.seconds + other.seconds)

    def __sub__(self, other: "Spent") -> "Spent":
        return Spent(self.processor_seconds - other.processor_seconds, self.seconds - other.seconds)

    def each(self, count: int) -> "Spent":
        """Return this, divided by a number of submissions or rounds."""
        return Spent(self.processor_seconds / count, self.seconds / count)


def spent(line: list[str], folder: Path, group: Path | None = None) -> Spent:
    """Run a command; return what it and all its descendants took."""
    own = group is None
    group = _group() if own else group
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()

    used = _used(group)
    done = subprocess.run(
        _inside(group, line), cwd=folder, env=environment(), check=False, capture_output=True, text=True
    )
    seconds = time.monotonic() - began
    if done.returncode:
        raise RuntimeError(f"{line[:6]} ended with {done.returncode}: {done.stderr[-2000:]}")
    if group:
        time.sleep(0.5)
        result = Spent(_used(group) - used, seconds)
        if own:
            group.rmdir()
        return result
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Spent(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, seconds)


def environment() -> dict[str, str]:
    """Return the variables of a user's shell in which this environment is switched on."""
    return os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}


def _inside(group: Path | None, line: list[str]) -> list[str]:
    """Return a command that enters a group first."""
    return ["/bin/sh", "-c", f'echo $$ > {group}/cgroup.procs; exec "$@"', "sh", *line] if group else line


def _used(group: Path | None) -> float:
    return int((group / "cpuacct.usage").read_text()) / 1e9 if group else 0.0


def _group() -> Path | None:
    """Make a control group that counts, where this user may; without one, only processes that were waited for count."""
    own = [line.split(":", 2) for line in Path("/proc/self/cgroup").read_text().splitlines()]
    places = [Path("/sys/fs/cgroup/cpuacct") / path.lstrip("/") for _, names, path in own if "cpuacct" in names]
    try:
        folder = places[0] / f"bench-{os.getpid()}-{time.monotonic_ns()}"
        folder.mkdir()
    except (OSError, IndexError):
        return None
    return folder


def right_notebook(lesson: str) -> str:
    """Return what a student hands in who gets everything right."""
    made = nbformat.read(COURSE.release(lesson), as_version=4)
    right = {cell.grade_id: cell.source for cell in cells(lesson) if cell.role == "answer"}
    for cell in made.cells:
        if cell.id in right:
            cell.source = "\n".join(line for line in right[cell.id].splitlines() if "### " not in line)
    return nbformat.writes(made) + "\n"


def a_course(parent: Path, lesson: str, students: int, config: str | None = None) -> Path:
    """Lay out a course of one lesson, whose students all get everything right."""
    root = Path(tempfile.mkdtemp(dir=parent))
    for folder in ("lessons", "source", "release"):
        shutil.copytree(ROOT / folder / lesson, root / folder / lesson)
    (root / "nbgrader_config.py").write_text(config or (ROOT / "nbgrader_config.py").read_text())
    content = right_notebook(lesson)
    for number in range(students):
        folder = root / "submitted" / f"student-{number:06}" / lesson
        folder.mkdir(parents=True)
        (folder / f"{lesson}.ipynb").write_text(content, encoding="utf-8")
    return root


def grade_line(lesson: str, *options: str) -> list[str]:
    """Return the command that grades with this package."""
    return [sys.executable, "-m", "deltax", "grade", lesson, *options]


def of_lesson(lesson: str) -> dict[str, dict]:
    """Return what each way takes for a submission of a lesson, by the difference of two classes; and its start."""
    taken: dict[str, dict[int, Spent]] = {}
    with tempfile.TemporaryDirectory() as parent:
        taken["stock"] = {students: _stock(Path(parent), lesson, students) for students in (FEW, MANY_FOR_STOCK)}
        for students in (FEW, MANY) * ROUNDS:
            for way, one in _ways(Path(parent), lesson, students).items():
                so_far = taken.setdefault(way, {}).get(students, Spent(0, 0))
                taken[way][students] = so_far + one.each(ROUNDS)
    return {way: _for_one(of_classes) for way, of_classes in taken.items()}


def _for_one(of_classes: dict[int, Spent]) -> dict:
    """Return what one submission takes, and how long the start is."""
    (few, first), (many, second) = sorted(of_classes.items())
    one = (second - first).each(many - few)
    return asdict(one) | {"start_seconds": first.seconds - few * one.seconds}


def _stock(parent: Path, lesson: str, students: int) -> Spent:
    course = a_course(parent, lesson, students, STOCK)
    line = ["nbgrader", "generate_assignment", lesson, "--force"]
    subprocess.run(line, cwd=course, env=environment(), check=True, capture_output=True)
    return spent(["nbgrader", "autograde", lesson], course)


def _ways(parent: Path, lesson: str, students: int) -> dict[str, Spent]:
    course = a_course(parent, lesson, students)
    found = {"deltax 1": spent(grade_line(lesson, "--workers", "1"), course)}
    notebooks = [str(path) for path in sorted((course / "submitted").glob("*/*/*.ipynb"))]
    given = [str(course / "source" / lesson / f"{lesson}.ipynb"), *notebooks]
    found["judge"] = spent([sys.executable, "-c", JUDGE, *given], course)
    for way in ("bare", "drawn"):
        found[way] = spent([sys.executable, "-c", BARE, way, *given], course)
    return found


def in_parallel(lesson: str, students: int) -> dict[str, dict]:
    """Return what a class takes with one worker, with two, and with two of a Dask cluster in folders of their own."""
    found = {}
    with tempfile.TemporaryDirectory() as parent:
        for workers in ("1", "2"):
            course = a_course(Path(parent), lesson, students)
            found[f"deltax {workers}"] = asdict(spent(grade_line(lesson, "--workers", workers), course))
        found["dask 2"] = asdict(_with_dask(Path(parent), lesson, students, 2))
    return found


def _with_dask(parent: Path, lesson: str, students: int, workers: int) -> Spent:
    course, group = a_course(parent, lesson, students), _group()
    address, running = "tcp://127.0.0.1:18799", []
    programs = [["dask_scheduler", "--port", "18799", "--no-dashboard"]]
    programs += [["dask_worker", address, "--nthreads", "1", "--no-dashboard"]] * workers
    try:
        for number, (module, *arguments) in enumerate(programs):
            folder = parent / f"machine-{number}"
            folder.mkdir()
            line = [sys.executable, "-m", f"distributed.cli.{module}", *arguments]
            nowhere = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            running.append(subprocess.Popen(_inside(group, line), cwd=folder, env=environment(), **nowhere))
        _await_workers(address, workers)
        return spent(grade_line(lesson, "--scheduler", address), course, group)
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait(30)


def _await_workers(address: str, workers: int) -> None:
    from distributed import Client

    with Client(address, timeout=60, set_as_default=False) as client:
        client.wait_for_workers(workers, timeout=120)


def growth(students: int) -> str:
    """Write a class of given outcomes; return processor milliseconds a record, and the peak of memory, as JSON."""
    from deltax.course import Course
    from deltax.grading.batch import grade
    from deltax.grading.batch.aside import set_aside
    from deltax.grading.batch.pack import Outcome
    from deltax.grading.batch.pool import Task
    from tests.hands import OneAtATime

    class Canned(OneAtATime):
        """Hands that give everyone the same outcome at once."""

        first = None

        def answer(self, task: Task) -> Outcome:
            self.first = self.first or set_aside(task.pack, task.submission, "a canned outcome")
            fields = vars(self.first) | {"student": task.submission.student, "key": task.submission.key}
            return Outcome(**fields)

    with tempfile.TemporaryDirectory() as parent:
        course = Course(a_course(Path(parent), "02-slope-tangent", students))
        grade.hands_of = lambda *_: Canned()
        before = time.process_time()
        grade.grade_class(course, ["02-slope-tangent"], grade.Options(sandboxed=False))
        seconds = time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return json.dumps({"students": students, "milliseconds": 1000 * seconds / students, "MiB": peak})
