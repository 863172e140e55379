"""Grade hostile and broken submissions with stock nbgrader and with the judge; write the table of docs/security.md.

``python -m bench.security`` does it all; ``--only always-equal sleeps`` grades some and prints.
Stock nbgrader would let the attacks at this machine: it runs inside bubblewrap, as an ordinary user, in a copy of
the course that is thrown away after each submission.
"""

import argparse
import html
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from deltax.course import Course
from deltax.grading import sandbox
from deltax.grading.cgroup import ControlGroup
from tests.submissions import course as trial
from tests.submissions.course import LESSON
from tests.submissions.crowd import FULL, Member, hand_in, members

PAGE = Path(__file__).resolve().parents[1] / "docs" / "security.md"
SECONDS_IN_ALL = 400  # for one submission and one right answer with stock nbgrader
MEMORY_BYTES, PROCESSES = 5 * 2**30, 300
_CONTROL = "zz-control"
_STOCK_SETTINGS = """\
c = get_config()
c.CourseDirectory.course_id = "stock"
c.Execute.timeout = 30
c.NbGrader.logfile = ""
"""
_STARTER = """\
import os, resource, subprocess, sys
if os.getuid() == 0:
    os.setgroups([])
    os.setresgid(20002, 20002, 20002)
    os.setresuid(20002, 20002, 20002)
for kind, most in ((resource.RLIMIT_NPROC, 200), (resource.RLIMIT_AS, 4 << 30), (resource.RLIMIT_FSIZE, 256 << 20)):
    resource.setrlimit(kind, (most, most))
os.environ["HOME"] = "/tmp"
for command in ("autograde", "generate_feedback"):
    subprocess.run([sys.executable, "-m", "nbgrader", command, sys.argv[1], "--force"], stdin=subprocess.DEVNULL)
"""


@dataclass(frozen=True)
class Outcome:
    """What grading one submission gave.

    Attributes
    ----------
    gained, lost : float
        Points above and below what is deserved.
    hidden_lines : int
        Lines of hidden checks on the page that the student gets.
    not_graded : bool
        Whether a submission that deserves points has no grade at all.
    batch_stopped : bool
        Whether a right answer that is graded after it has not its full marks.
    """

    name: str
    family: str
    gained: float
    lost: float
    hidden_lines: int
    not_graded: bool
    batch_stopped: bool


def main() -> None:
    """Grade, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="*", help="names of submissions; the table is printed, not written")
    parser.add_argument("--results", type=Path, help="a file that keeps what stock nbgrader gave, to go on from")
    parser.add_argument("--measured", action="store_true", help="only what stands in --results: the table of a part")
    chosen = parser.parse_args()
    everybody = [one for one in members() if one.family != "controls"]
    all_of_them = len(everybody)
    if chosen.only or chosen.measured:
        names = chosen.only or _kept(chosen.results)
        everybody = [one for one in everybody if _bare(one) in names]
    with tempfile.TemporaryDirectory(prefix="deltax-bench-") as folder:
        stock = list(_stock(Path(folder), everybody, chosen.results))
        ours = list(_ours(Path(folder), everybody))
    table = "\n".join(_table(stock, ours, all_of_them))
    for name, outcomes in (("stock", stock), ("judge", ours)):
        wrong = [one.name for one in outcomes if one.gained or one.lost or one.hidden_lines or one.batch_stopped]
        print(f"{name}: {len(wrong)} of {len(outcomes)} not as deserved: {' '.join(wrong)}")
    print(table)
    if not chosen.only:
        text = PAGE.read_text(encoding="utf-8")
        new = f"<!-- table -->\n{table}\n<!-- end of table -->"
        PAGE.write_text(re.sub(r"(?s)<!-- table -->.*<!-- end of table -->", lambda _: new, text), encoding="utf-8")


def _bare(member: Member) -> str:
    return member.name.partition("-")[2]


def _ours(folder: Path, everybody: Iterable[Member]) -> Iterator[Outcome]:
    """Grade all in one run, with right answers between them."""
    course = trial.make(folder / "ours")
    wanted = {one.name for one in everybody}
    class_ = [one for one in members() if one.name in wanted or one.family == "controls"]
    # Of the right answers, only those that stand behind one that is wanted.
    class_ = [
        one for place, one in enumerate(class_) if one.name in wanted or (place and class_[place - 1].name in wanted)
    ]
    for member in class_:
        hand_in(course, member)
    for command in ("autograde", "generate_feedback"):
        trial.nbgrader(course, command, LESSON, seconds=7200, DELTAX_SECONDS_PER_CELL="1")
    points = _points(course)
    for place, member in enumerate(class_):
        if member.name in wanted:
            next_control = next(one for one in class_[place:] if one.family == "controls")
            yield _outcome(course, member, points, stopped=points.get(next_control.name) != FULL)


def _stock(folder: Path, everybody: Iterable[Member], results: Path | None) -> Iterator[Outcome]:
    """Grade each with stock nbgrader, followed by a right answer."""
    prepared = trial.make(folder / "stock").root
    (prepared / "nbgrader_config.py").write_text(_STOCK_SETTINGS, encoding="utf-8")
    kept = _kept(results)
    for member in everybody:
        if _bare(member) not in kept:
            outcome = _one_with_stock(prepared, folder / "copy", member)
            kept[_bare(member)] = outcome
            print(outcome, flush=True)
            if results:
                with results.open("a", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(outcome)) + "\n")
        yield kept[_bare(member)]


def _kept(results: Path | None) -> dict[str, Outcome]:
    if results is None or not results.exists():
        return {}
    lines = results.read_text(encoding="utf-8").splitlines()
    return {one.name: one for one in (Outcome(**json.loads(line)) for line in lines)}


def _one_with_stock(prepared: Path, copy: Path, member: Member) -> Outcome:
    shutil.copytree(prepared, copy)
    course = Course(copy)
    try:
        hand_in(course, member)
        hand_in(course, Member(f"000-{_CONTROL}", "controls", FULL))
        (copy / "submitted" / f"000-{_CONTROL}").rename(copy / "submitted" / _CONTROL)
        if os.getuid() == 0:
            for path in (copy, *copy.rglob("*")):
                os.chown(path, 20002, 20002, follow_symlinks=False)
        _run_shut_in(copy)
        points = _points(course)
        return _outcome(course, member, points, stopped=points.get(_CONTROL) != FULL)
    finally:
        shutil.rmtree(copy)


def _run_shut_in(copy: Path) -> None:
    """Run stock nbgrader's commands in the copy; nothing else of this machine can be written, or reached."""
    line = sandbox._walls({}, privileges=True)
    place = line.index("--proc")
    line[place:place] = ["--bind", str(copy), "/course"]
    ours = Path(sys.prefix, "etc", "jupyter", "nbgrader_config.py")  # brings the judge into every course
    if ours.exists():  # covered after the environment is there, else its folders would be made, and closed
        place = line.index("--remount-ro")
        line[place:place] = ["--ro-bind", "/dev/null", str(ours)]
    line += ["--chdir", "/course", "--", sys.executable, "-c", _STARTER, LESSON]
    process = subprocess.Popen(
        line, env=sandbox._environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    group = ControlGroup.around(process.pid, memory_bytes=MEMORY_BYTES, processes=PROCESSES)
    try:
        process.wait(SECONDS_IN_ALL)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)  # the first process of its namespace: all others end with it
        process.wait()
    if group:
        group.close()


def _points(course: Course) -> dict[str, float]:
    """Return the points of the checks by student; nothing where the gradebook cannot be read any more."""
    question = """
        SELECT student.id, SUM(COALESCE(manual_score, auto_score, 0) + COALESCE(extra_credit, 0)), COUNT(auto_score)
        FROM grade JOIN submitted_notebook ON grade.notebook_id = submitted_notebook.id
        JOIN submitted_assignment ON submitted_notebook.assignment_id = submitted_assignment.id
        JOIN student ON submitted_assignment.student_id = student.id GROUP BY student.id"""
    try:
        with sqlite3.connect(f"file:{course.root / 'gradebook.db'}?mode=ro", uri=True) as book:
            return {name: score for name, score, graded in book.execute(question) if graded}
    except sqlite3.Error:
        return {}


def _outcome(course: Course, member: Member, points: dict[str, float], *, stopped: bool) -> Outcome:
    got, deserved = round(points.get(member.name, 0.0), 2), member.deserved or 0.0
    return Outcome(
        name=_bare(member),
        family=member.family,
        gained=max(0.0, got - deserved),
        lost=max(0.0, deserved - got),
        hidden_lines=_hidden_lines(course, member),
        not_graded=bool(deserved) and member.name not in points,
        batch_stopped=stopped,
    )


def _hidden_lines(course: Course, member: Member) -> int:
    page = course.root / "feedback" / member.name / LESSON / f"{LESSON}.html"
    if page.is_symlink() or not page.is_file():
        return 0
    text = html.unescape(re.sub(r"<[^>]*>", "", page.read_text(encoding="utf-8", errors="replace")))
    return sum(line in text for line in _secrets(course))


def _secrets(course: Course) -> list[str]:
    """Return the lines of hidden checks that tell something."""
    lines, hidden = [], False
    for line in course.text(LESSON).read_text(encoding="utf-8").splitlines():
        hidden = (hidden or "BEGIN HIDDEN" in line) and "END HIDDEN" not in line
        if hidden and any(secret in line for secret in trial.CANARIES):
            lines.append(line.strip())
    return lines


def _table(stock: list[Outcome], ours: list[Outcome], all_of_them: int) -> Iterator[str]:
    part = "" if len(stock) == all_of_them else f" (a part of the {all_of_them} that there are)"
    yield (
        f"{len(stock)} submissions{part} to a lesson of {FULL:g} points, made by `python -m bench.security`. "
        "Stock nbgrader 0.9.6 (30 s a cell) grades each in a run of its own, followed by a right answer; here all "
        "are graded in one run of `nbgrader autograde` (1 s of processor time a cell), with a right answer after "
        "every ten. Points gained and lost are differences from what the honest parts of a submission are worth; "
        "hidden lines are those of hidden checks on the student's feedback page; not graded are submissions that "
        "deserve points; a batch is stopped if the right answer that follows has not its full marks."
    )
    yield ""
    yield "| | | stock nbgrader | | | | | this grader | | | | |"
    yield "| --- " + "| ---: " * 11 + "|"
    heads = ["points gained", "points lost", "hidden lines shown", "not graded", "batches stopped"]
    yield "| **what they try** | **number** | " + " | ".join(f"**{head}**" for head in heads * 2) + " |"
    for family in [*sorted({one.family for one in stock} - {"accidents"}), "accidents", "all"]:
        cells = [family, str(sum(family in (one.family, "all") for one in stock))]
        for outcomes in (stock, ours):
            some = [one for one in outcomes if family in (one.family, "all")]
            cells += [f"{sum(getattr(one, name) for one in some):g}" for name in _MEASURES]
        yield "| " + " | ".join(cells) + " |"


_MEASURES = ("gained", "lost", "hidden_lines", "not_graded", "batch_stopped")


if __name__ == "__main__":
    main()
