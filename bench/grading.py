"""What grading costs: `python bench/grading.py` measures and writes its section of docs/performance.md.

All ways grade the same class in one run, one after another; what counts is
the ratios. Processor seconds are those of all processes, forks counted.
"""

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
LESSON = "02-slope-tangent"
BEGIN, END = "<!-- grading -->", "<!-- end of grading -->"
FEW, MANY = 3, 9  # submissions; the difference takes the start out of the figures
SLOW = "endless-loop"
STOCK = """
c = get_config()
from deltax.lessons.release import PREPROCESSORS
c.CourseDirectory.course_id = "deltax"
c.GenerateAssignment.preprocessors = PREPROCESSORS
c.Execute.timeout = 600
c.Execute.store_widget_state = False
"""
BARE = """
import os, sys, json, zlib
os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
import numpy, matplotlib.pyplot, cv2, ipywidgets, deltax.check, deltax.explore, nbformat
from deltax.grading.limits import Limits
from deltax.grading.student.shell import Outputs, Shell
source, *notebooks = sys.argv[1:]
cells = nbformat.read(source, 4).cells
teachers = {cell.id: cell.source for cell in cells if cell.id.endswith(("-check", "-hidden"))}
for path in notebooks:
    cells = [teachers.get(c.get("id"), c.source) for c in nbformat.read(path, 4).cells if c.cell_type == "code"]
    if os.fork() == 0:
        shell = Shell(Outputs(Limits().as_dict()))
        for cell in cells:
            shell.run(cell)
        os._exit(0)
    os.wait()
"""


def processor_seconds(line: list[str], folder: Path) -> float:
    """Run a command; return what it and all its descendants took."""
    group = _group()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}

    def enter() -> None:
        if group:
            (group / "cgroup.procs").write_text(str(os.getpid()))

    subprocess.run(line, cwd=folder, env=environment, preexec_fn=enter, check=True, capture_output=True)
    if group:
        time.sleep(0.5)
        seconds = int((group / "cpuacct.usage").read_text()) / 1e9
        group.rmdir()
        return seconds
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


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


def a_course(parent: Path, students: int, config: str | None = None) -> Path:
    """Lay out a course of one lesson with a class made of the sample class."""
    root = Path(tempfile.mkdtemp(dir=parent))
    for folder in ("lessons", "source", "release"):
        shutil.copytree(ROOT / folder / LESSON, root / folder / LESSON)
    (root / "nbgrader_config.py").write_text(config or (ROOT / "nbgrader_config.py").read_text())
    samples = [path for path in sorted((ROOT / "submitted").glob(f"*/{LESSON}")) if SLOW not in path.parent.name]
    for number in range(students):
        shutil.copytree(samples[number % len(samples)], root / "submitted" / f"student-{number:05}" / LESSON)
    return root


def ways(parent: Path, students: int) -> dict[str, float]:
    """Return the processor seconds of each way for a class."""
    seconds = {}
    stock = a_course(parent, students, STOCK)
    subprocess.run(["nbgrader", "generate_assignment", LESSON, "--force"], cwd=stock, check=True, capture_output=True)
    seconds["stock nbgrader autograde"] = processor_seconds(["nbgrader", "autograde", LESSON], stock)
    for workers in (1, 2):
        course = a_course(parent, students)
        line = [sys.executable, "-m", "deltax", "grade", LESSON, "--workers", str(workers)]
        seconds[f"deltax grade --workers {workers}"] = processor_seconds(line, course)
    notebooks = [str(path) for path in sorted((course / "submitted").glob("*/*/*.ipynb"))]
    source = str(course / "source" / LESSON / f"{LESSON}.ipynb")
    seconds["the same cells in forks of a warm process"] = processor_seconds(
        [sys.executable, "-c", BARE, source, *notebooks], course
    )
    return seconds


def growth(students: int) -> None:
    """Write a class of given outcomes; print processor milliseconds a record, and the peak of memory."""
    from deltax.course import Course
    from deltax.grading.batch import grade
    from deltax.grading.batch.pack import Outcome
    from deltax.grading.batch.work import set_aside

    class Canned:
        """Hands that give everyone the same outcome at once."""

        free, first = 1, None

        def __init__(self) -> None:
            self.given = []

        busy = property(lambda self: len(self.given))

        def submit(self, task) -> None:
            self.given.append(task)

        def finished(self, seconds: float = 1.0) -> list:
            task = self.given.pop()
            self.first = self.first or set_aside(task.pack, task.submission, "a canned outcome")
            fields = vars(self.first) | {"student": task.submission.student, "key": task.submission.key}
            return [(task, Outcome(**fields))]

        def close(self) -> None:
            """Nothing is open."""

    with tempfile.TemporaryDirectory() as parent:
        course = Course(a_course(Path(parent), students))
        grade.hands_of = lambda *_: Canned()
        before = time.process_time()
        grade.grade_class(course, [LESSON], grade.Options(sandboxed=False))
        seconds = time.process_time() - before
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"students": students, "milliseconds": 1000 * seconds / students, "MiB": peak}))


def section(few: dict[str, float], many: dict[str, float], grown: list[dict]) -> str:
    """Return the section of docs/performance.md."""
    each = {name: (many[name] - few[name]) / (MANY - FEW) for name in many}
    bare = each["the same cells in forks of a warm process"]
    lines = [
        BEGIN,
        "## Grading",
        "",
        f"Lesson {LESSON}, `python bench/grading.py`; processor seconds, forks counted.",
        "",
    ]
    lines += [
        f"The start is taken out: the difference between classes of {FEW} and {MANY}, divided.",
        "",
        "| way | seconds a notebook | times the bare cells | start, seconds |",
        "| --- | --- | --- | --- |",
    ]
    for name, seconds in each.items():
        start = few[name] - FEW * seconds
        lines.append(f"| {name} | {seconds:.2f} | {seconds / bare:.1f} | {max(start, 0):.1f} |")
    lines += [
        "",
        "What the one writer adds for each submission (reading, staging, gradebook), by the size of the class:",
        "",
    ]
    lines += ["| submissions | milliseconds each | peak memory, MiB |", "| --- | --- | --- |"]
    lines += [f"| {row['students']} | {row['milliseconds']:.1f} | {row['MiB']:.0f} |" for row in grown]
    return "\n".join([*lines, END, ""])


def main() -> None:
    """Measure, and write the section."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--growth", type=int, help=argparse.SUPPRESS)
    options.add_argument("--largest", type=int, default=1000, help="the largest class of the growth (default: 1000)")
    chosen = options.parse_args()
    if chosen.growth:
        return growth(chosen.growth)
    grown = []
    for students in (100, 1000, 10_000):
        if students <= chosen.largest:
            line = [sys.executable, __file__, "--growth", str(students)]
            grown.append(json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout))
            print(grown[-1], flush=True)
    with tempfile.TemporaryDirectory() as parent:
        few = ways(Path(parent), FEW)
        print(few, flush=True)
        many = ways(Path(parent), MANY)
        print(many, flush=True)
    page = ROOT / "docs" / "performance.md"
    text = page.read_text() if page.exists() else f"# What it costs\n\n{BEGIN}\n{END}\n"
    before, _, rest = text.partition(BEGIN)
    page.write_text(before + section(few, many, grown).rstrip() + rest.partition(END)[2])


if __name__ == "__main__":
    main()
