"""One class of hostile notebooks, accidents and right answers, through plain `nbgrader autograde`."""

import json
import re
import sqlite3
import sys
from collections import Counter
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pytest
from nbconvert import HTMLExporter

from deltax.course import Course
from deltax.grading.limits import Limits
from deltax.grading.record import NEEDS_A_HUMAN, NOT_GRADABLE, Record
from deltax.grading.scores import scores
from tests.conftest import need_tool
from tests.submissions import course as trial
from tests.submissions.course import CANARIES, LESSON, POINTS
from tests.submissions.crowd import FULL, Member, files_of, hand_in, members
from tests.submissions.hostile import hostile

CLASS = members()
CONTROLS = [member for member in CLASS if member.family == "controls"]
SECONDS_PER_CELL = "1"
_ACTS = ("script", "iframe", "object", "embed", "form", "base", "meta", "link", "svg", "style", "button", "input")


@dataclass(frozen=True)
class Graded:
    """The class after grading.

    Attributes
    ----------
    before, after : dict
        The files that no submission may change, before and after.
    left : list of str
        What lies in the folder for temporary files after the run.
    """

    course: Course
    told: str
    before: dict
    after: dict
    left: list[str]

    def record(self, member: Member) -> Record:
        return Record.from_json((self.course.root / "records" / LESSON / f"{member.name}.json").read_text())

    def notebook(self, member: Member) -> nbformat.NotebookNode:
        return nbformat.read(self.course.root / "autograded" / member.name / LESSON / f"{LESSON}.ipynb", 4)

    def page(self, member: Member) -> str:
        return (self.course.root / "feedback" / member.name / LESSON / f"{LESSON}.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def graded(tmp_path_factory) -> Graded:
    """Grade the whole class once, and make its feedback."""
    need_tool("bwrap")
    course = trial.make(tmp_path_factory.mktemp("security") / "course")
    for member in CLASS:
        hand_in(course, member)
    temporary = tmp_path_factory.mktemp("temporary")
    before = _not_theirs(course)
    variables = {"DELTAX_SECONDS_PER_CELL": SECONDS_PER_CELL, "TMPDIR": str(temporary)}
    autograde = trial.nbgrader(course, "autograde", LESSON, **variables)
    after, left = _not_theirs(course), sorted(path.name for path in temporary.iterdir())
    feedback = trial.nbgrader(course, "generate_feedback", LESSON)
    assert feedback.returncode == 0, feedback.stderr
    return Graded(course, autograde.stdout + autograde.stderr, before, after, left)


@pytest.fixture(scope="module")
def points(graded) -> dict[str, float]:
    """What the gradebook says, by student."""
    return {row.student: row.score for row in scores(graded.course, [LESSON])}


def _not_theirs(course: Course) -> dict:
    kept = {name: files_of(course.root / name) for name in ("source", "release", "lessons", "submitted")}
    return kept | {"settings": (course.root / "nbgrader_config.py").read_bytes(), "course": _names(course.root)}


def _names(folder: Path) -> list[str]:
    return sorted({path.name for path in folder.iterdir()} - {"autograded", "records"})


def test_the_corpus_says_truly_what_each_submission_deserves():
    """A hostile text whose first line forgets an honest answer would hide a loss, one too many a gain."""
    wrong = [one.name for one in hostile() if one.deserved != sum(POINTS[name] for name in one.honest)]
    targets = {name for one in hostile() for name, _ in one.cells} & set(POINTS)

    assert len(hostile()) >= 45
    assert wrong == []
    assert targets == set(POINTS)
    assert [one.name for one in hostile() for _, text in one.cells if any(secret in text for secret in CANARIES)] == []


@pytest.mark.parametrize("member", CLASS, ids=lambda member: member.name)
def test_everybody_gets_what_is_deserved(graded, points, member):
    """Not a point more for an attack, not a point less for an accident, or for standing next to an attack."""
    record = graded.record(member)

    assert points[member.name] == pytest.approx(member.deserved or 0.0)
    assert (record.state == NOT_GRADABLE) is (member.deserved is None), record.reason
    assert (record.state == NEEDS_A_HUMAN) is member.needs_a_human, record.reason


def test_right_answers_beside_attacks_lose_nothing(graded, points):
    """The last one is graded too: no submission ends the run."""
    assert len(CONTROLS) > 20
    assert CLASS[-1] in CONTROLS
    assert {points[member.name] for member in CONTROLS} == {FULL}
    assert [graded.record(member).limits for member in CONTROLS if graded.record(member).limits] == []


def test_whoever_needs_a_human_is_named(graded):
    """The teacher reads the names at the end of the run; all others are not among them."""
    errors = [line for line in graded.told.splitlines() if "ERROR]" in line]
    named = {member.name for member in CLASS for line in errors if f"{member.name}, {LESSON}: " in line}
    wanted = {member.name for member in CLASS if member.deserved is None or member.needs_a_human}

    assert named == wanted


@pytest.mark.parametrize("member", CLASS, ids=lambda member: member.name)
def test_students_see_nothing_of_hidden_checks(graded, member):
    """Neither their source nor what they pass in: on the page, in outputs of cells, in what records tell students."""
    record = graded.record(member)
    outputs = [cell.get("outputs", []) for cell in graded.notebook(member).cells if not _is_check(cell)]
    told = [check.for_student() for check in record.checks]
    seen = {
        "the page": graded.page(member),
        "outputs": json.dumps(outputs),
        "the record": repr((told, record.reason, record.repairs, record.limits)),
    }

    assert {where: secret for where, text in seen.items() for secret in CANARIES if secret in text} == {}
    assert "is no score" not in seen["the page"]


def test_the_canaries_stand_where_leaks_would_start(graded):
    """The search above would find a leak: the teacher's copy holds every canary."""
    teachers = graded.course.source(LESSON).read_text(encoding="utf-8")

    assert [secret for secret in CANARIES if secret not in teachers] == []


@pytest.mark.parametrize("member", CLASS, ids=lambda member: member.name)
def test_pages_of_a_submission_do_nothing_in_a_browser(graded, member):
    """The formgrader shows the graded notebook, the student the feedback: neither holds more than a control's."""
    export = HTMLExporter(template_name="basic")
    body, _ = export.from_notebook_node(graded.notebook(member))
    usual, _ = export.from_notebook_node(graded.notebook(CONTROLS[0]))

    assert _active(body) - _active(usual) == Counter()
    assert _active(graded.page(member)) - _active(graded.page(CONTROLS[0])) == Counter()


def test_no_graded_notebook_grows_beyond_its_bounds(graded):
    """A student's process may send what it likes: the grader counts, else a class of such would fill its memory."""
    sizes = {
        member.name: (graded.course.root / "autograded" / member.name / LESSON / f"{LESSON}.ipynb").stat().st_size
        for member in CLASS
    }

    assert {name: size for name, size in sizes.items() if size > Limits().output_bytes_per_notebook} == {}


def test_the_course_and_the_machine_stay_as_they_were(graded):
    """Sources, settings and other students' work are untouched; no file, no program is left behind."""
    assert graded.after["settings"] == graded.before["settings"]
    assert {name for name in graded.before if graded.after[name] != graded.before[name]} == set()
    assert graded.left == []
    assert not Path("/tmp/deltax-hostile-was-here").exists()
    assert [line for line in _command_lines() if "deltax-hostile-daemon" in line or line == "sleep 901 "] == []


def test_the_gradebook_holds_what_it_should_and_nothing_else(graded):
    """No student, cell, mark or maximum that an attack wrote."""
    with sqlite3.connect(graded.course.root / "gradebook.db") as book:
        students = {row[0] for row in book.execute("SELECT id FROM student")}
        most = dict(
            book.execute("SELECT name, max_score FROM base_cell JOIN grade_cells ON base_cell.id = grade_cells.id")
        )
        by_hand = book.execute("SELECT count(*) FROM grade WHERE manual_score > 0 OR extra_credit > 0").fetchone()[0]

    assert students == {member.name for member in CLASS}
    assert sum(most.values()) == FULL + 1
    assert {name.rpartition("-")[0] for name in most} - {""} == set(POINTS)
    assert by_hand == 0


def test_cells_that_ask_find_no_way_out(graded):
    """What attacks print of the network, the kernel and the disk: nothing was reached."""
    printed = " ".join(
        output.text
        for member in CLASS
        for cell in graded.notebook(member).cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream"
    )

    assert "reached over the network: []" in printed
    assert "the kernel let it: []" in printed
    assert [path for path in re.findall(r"found (/\S+)", printed) if not path.startswith(sys.prefix)] == []


def _is_check(cell: nbformat.NotebookNode) -> bool:
    flags = cell.metadata.get("nbgrader", {})
    return bool(flags.get("grade") and flags.get("locked"))


def _command_lines() -> list[str]:
    lines = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            lines.append(path.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            continue
    return lines


def _active(page: str) -> Counter:
    """Return what could act in a browser, each with how often it is there."""
    found = _Acting()
    found.feed(page)
    return found.seen


class _Acting(HTMLParser):
    """Notes tags that act, handlers, addresses that run or are fetched, and the looks of the formgrader's own parts."""

    def __init__(self):
        super().__init__()
        self.seen: Counter = Counter()
        self._code = 0

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag == "pre"

    def handle_data(self, data: str) -> None:
        if not self._code and re.search(r"\\(href|class|style)\b", data):  # MathJax passes over code
            self.seen[f"a formula with {data[:40]}"] += 1

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self._code += tag == "pre"
        if tag in _ACTS:
            self.seen[f"<{tag} {attributes}>"] += 1
        for name, value in attributes:
            address = "".join((value or "").split()).lower()
            if (
                name.startswith("on")
                or name == "srcdoc"
                or address.startswith(("javascript:", "vbscript:"))
                or (address.startswith("data:") and not address.startswith("data:image/"))
                or (name == "src" and "//" in address[:8])
                or (name == "style" and re.search(r"url\(|image-set\(", address))
                or (name == "class" and re.search(r"full-credit|navbar|modal", address))
            ):
                self.seen[f"{tag} {name}={value}"] += 1
