"""Late penalties follow the due date and the extensions that stand, without anything being graded again."""

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta

import pytest
from nbgrader.api import Gradebook as Nbgraders

from deltax.__main__ import main
from deltax.course import Course
from deltax.grading.batch import tell
from deltax.grading.batch.folders import found_in
from deltax.grading.batch.grade import Options, grade_class
from deltax.grading.batch.lessons import pack_of
from deltax.grading.batch.pack import Outcome
from deltax.grading.ledger.export import student_rows
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.journal import Journal
from deltax.grading.ledger.settings import Settings
from deltax.grading.limits import Limits
from deltax.grading.record import Record
from tests.gradebooks import of_course, taught_course
from tests.hands import OneAtATime, with_points
from tests.helpers import COURSE

LIMITS = "01-limits"
HANDED_IN = datetime(2026, 5, 2)
BEFORE, AFTER = HANDED_IN - timedelta(days=1), HANDED_IN + timedelta(days=1)
RECORD = Record(LIMITS, "graded").to_json()
A_POINT_A_DAY = "total_seconds_late / 86_400"
PLUGIN = f"""
from nbgrader.plugins import LateSubmissionPlugin

class OnePointADay(LateSubmissionPlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return {A_POINT_A_DAY}

c.AssignLatePenalties.plugin_class = OnePointADay
"""


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A course in which ann and bob were graded before there was a due date."""
    course = taught_course(tmp_path_factory.mktemp("late"), LIMITS)
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text() + PLUGIN)
    pack = pack_of(course, LIMITS, Limits.of_environment(), sandboxed=True)
    scores = {cell.name: 2.0 for cell in pack.cells if cell.max_score is not None}
    settings = Settings.of(course)
    with closing(Gradebook(settings)) as gradebook, Journal(course, settings, gradebook) as journal:
        for name in ("ann", "bob"):
            folder = course.root / "submitted" / name / LIMITS
            folder.mkdir(parents=True)
            shutil.copy(COURSE.release(LIMITS), folder)
            (folder / "timestamp.txt").write_text(f"{HANDED_IN} UTC")
            (submission,) = found_in(course, pack, [name])
            outcome = Outcome(name, LIMITS, submission.key, "graded", "", "{}", "{}", scores, {})
            journal.commit(LIMITS, [journal.stage(submission, outcome)])
    return course


@pytest.fixture
def course(graded, tmp_path, monkeypatch):
    """A copy for one test, in which nobody can be graded again."""
    shutil.copytree(graded.root, tmp_path / "course")
    course = Course(tmp_path / "course")
    monkeypatch.setattr("deltax.grading.batch.grade.Pool", _Idle)
    monkeypatch.chdir(course.root)
    return course


class _Idle(OneAtATime):
    """Hands that nothing may be given to."""


class _Points(OneAtATime):
    """Hands that give every cell of every submission so many points."""

    points = 2.0

    def answer(self, task):
        return with_points(task, self.points, RECORD)


@pytest.fixture
def hands(course, monkeypatch):
    """Who grades in a course where somebody hands in again; `hands.points` is what each cell gets."""
    monkeypatch.setattr(_Points, "points", 2.0)
    monkeypatch.setattr("deltax.grading.batch.grade.Pool", _Points)
    return _Points


def _hand_in(course, student, when):
    folder = course.root / "submitted" / student / LIMITS
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(COURSE.release(LIMITS), folder)
    (folder / "timestamp.txt").write_text(f"{when} UTC")


def _diff(capsys, *options):
    """What --diff prints for programs."""
    code = main(["grade", LIMITS, "--diff", "--json", *options])
    told = capsys.readouterr()
    return code, [json.loads(line) for line in told.out.splitlines()], told.err


def _marks(course):
    with closing(Gradebook(Settings.of(course), new=False)) as gradebook:
        return {row.student: row.score for row in student_rows(gradebook, [LIMITS])}


def _plugin(course, gives, before=A_POINT_A_DAY):
    """Let the plugin's method give something else."""
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text().replace(f"return {before}", f"return {gives}"))


def _due(course, when, **extensions):
    with Nbgraders(f"sqlite:///{course.root / 'gradebook.db'}") as book:
        book.update_or_create_assignment(LIMITS, duedate=when)
        for student, days in extensions.items():
            book.grant_extension(LIMITS, student, days=days)


def _penalties(course):
    return {row[0]: row[4] for row in of_course(course)["submissions"]}


def test_another_due_date_and_an_extension_change_the_penalty_and_nothing_is_graded(course):
    """The teacher need not know of --force, and no notebook runs for it."""
    seen = []
    for change in (
        lambda: _due(course, BEFORE),
        lambda: _due(course, BEFORE - timedelta(days=2)),
        lambda: _due(course, BEFORE, ann=3),
        lambda: _due(course, AFTER, ann=0),
    ):
        change()
        summary = grade_class(course, [LIMITS], Options(workers=1))
        assert (sum(summary.states.values()), summary.unchanged) == (0, 2)
        seen.append((_penalties(course), len(summary.penalties)))

    assert seen == [
        ({"ann": 1.0, "bob": 1.0}, 2),
        ({"ann": 3.0, "bob": 3.0}, 2),
        ({"ann": None, "bob": 1.0}, 2),
        ({"ann": None, "bob": None}, 1),
    ]


def test_only_the_students_of_the_run_are_concerned_and_the_last_lines_count_them(course):
    """`--student ann` leaves bob as he is; a run in which no penalty changes does not speak of them."""
    _due(course, BEFORE)

    first, second = (grade_class(course, [LIMITS], Options(workers=1, students="ann")) for _ in range(2))

    assert _penalties(course) == {"ann": 1.0, "bob": None}
    told = ["late penalty worked out anew        1" in tell.summary_lines(one) for one in (first, second)]
    assert told == [True, False]


def test_diff_says_whose_penalty_would_change_and_writes_nothing(course, capsys):
    """It is what the run after it does; the points are those that export prints."""
    _due(course, BEFORE, ann=1)
    standing = of_course(course)

    assert main(["grade", LIMITS, "--diff"]) == 0

    told = capsys.readouterr()
    with closing(Gradebook(Settings.of(course))) as gradebook:
        (points,) = {row.score for row in student_rows(gradebook, [LIMITS])}
        reason = "late penalty 0 -> 1: the due date, the extension or the points changed"
        assert told.out.splitlines() == [f"bob, {LIMITS}: {points:g} -> {points - 1:g} ({reason})"]
        assert "1 marks would change" in told.err
        assert of_course(course) == standing
        grade_class(course, [LIMITS], Options(workers=1))
        marks = {row.student: row.score for row in student_rows(gradebook, [LIMITS])}
    assert marks == {"ann": points, "bob": points - 1}
    assert main(["grade", LIMITS, "--diff", "--json"]) == 0
    assert capsys.readouterr().out == "", "what was written would change again"


def test_a_penalty_takes_no_more_than_the_points_of_hand_and_check_together(course):
    """As nbgrader's step bounds it: the mark is never below zero, nor bounded by the checks' points alone."""
    _due(course, HANDED_IN - timedelta(days=1000))
    grade_class(course, [LIMITS], Options(workers=1))
    checks = sum(row[3] for row in of_course(course)["grades"] if row[0] == "ann")
    with Nbgraders(f"sqlite:///{course.root / 'gradebook.db'}") as book:
        grade = book.find_submission_notebook(LIMITS, LIMITS, "ann").grades[0]
        grade.manual_score, grade.extra_credit = 5.0, 1.5
        book.db.commit()

    grade_class(course, [LIMITS], Options(workers=1))

    assert _penalties(course) == {"ann": checks + 3.0 + 1.5, "bob": checks}


def test_diff_knows_what_a_later_hand_in_costs(course, hands, capsys):
    """The same notebook two days after the due date: the scores are the same, the mark is not."""
    _due(course, HANDED_IN)
    before = _marks(course)
    _hand_in(course, "ann", HANDED_IN + timedelta(days=2))

    assert main(["grade", LIMITS, "--diff"]) == 0

    told = capsys.readouterr()
    reason = "late penalty 0 -> 2: the time of handing in changed"
    assert told.out.splitlines() == [f"ann, {LIMITS}: {before['ann']:g} -> {before['ann'] - 2:g} ({reason})"]
    assert "1 marks would change" in told.err
    grade_class(course, [LIMITS], Options(workers=1))
    assert _marks(course) == before | {"ann": before["ann"] - 2}


@pytest.mark.parametrize("points", [None, 0.0, 0.1, 2.0])
def test_the_marks_of_diff_are_those_that_export_prints_before_and_after(course, hands, capsys, points):
    """Other scores, a mark by hand, extra credit, a late newcomer, somebody with an extension, one who is on time."""
    _due(course, HANDED_IN, bob=1)
    _hand_in(course, "ann", HANDED_IN + timedelta(days=3))
    _hand_in(course, "bob", HANDED_IN + timedelta(days=3))
    grade_class(course, [LIMITS], Options(workers=1))
    with Nbgraders(f"sqlite:///{course.root / 'gradebook.db'}") as book:
        grade = book.find_submission_notebook(LIMITS, LIMITS, "ann").grades[0]
        grade.manual_score, grade.extra_credit = 1.0, 0.5
        book.db.commit()
    before, hands.points = _marks(course), points
    _hand_in(course, "cid", HANDED_IN + timedelta(days=1))
    _hand_in(course, "dan", HANDED_IN)

    code, found, _ = _diff(capsys, "--force")

    grade_class(course, [LIMITS], Options(workers=1, force=True))
    after = _marks(course)
    assert code == 0
    assert {one["student"]: (one["before"], one["after"]) for one in found} == {
        name: (before.get(name), after[name])
        for name in after
        if points != 2.0 or name not in before or before[name] != after[name]
    }
    assert _diff(capsys, "--force")[1] == []


def test_diff_knows_what_is_late_before_anybody_has_a_grade(course, hands, capsys):
    """The due date is known from the first release on; where there is no gradebook at all, nothing is late."""
    _due(course, HANDED_IN, bob=1)
    _hand_in(course, "cid", AFTER)

    _, found, _ = _diff(capsys, "--student=cid")
    for path in course.root.glob("gradebook.db*"):
        path.unlink()
    _, without, _ = _diff(capsys, "--student=cid")

    assert [one["before"] for one in found + without] == [None, None]
    assert found[0]["after"] == without[0]["after"] - 1.0
    assert [one["causes"] for one in found + without] == [["late penalty 0 -> 1: handed in late"], []]


def test_diff_says_that_a_score_by_hand_stays(course, hands, capsys):
    """Else the mark seems not to follow its checks."""
    with Nbgraders(f"sqlite:///{course.root / 'gradebook.db'}") as book:
        book.find_submission_notebook(LIMITS, LIMITS, "ann").grades[0].manual_score = 1.5
        book.db.commit()
    hands.points = 1.0

    _, found, _ = _diff(capsys, "--force", "--student=ann")

    assert sum(line.endswith(": 2 -> 1; your own score, 1.5, stays") for line in found[0]["checks"]) == 1


FAULTS = {
    "'1'": "the plugin gave '1', not a finite number",
    "score / 0": "ZeroDivisionError: float division by zero",
    "float('nan')": "the plugin gave nan, not a finite number",
    "-float('inf')": "the plugin gave -inf, not a finite number",
    "[1.0][student_id == 'ann']": "IndexError: list index out of range",
}


@pytest.mark.parametrize("gives", FAULTS)
def test_a_fault_in_the_plugin_is_told_in_a_line_and_the_scores_stand(course, hands, capsys, gives):
    """In the run and in --diff; the penalties that stood stay, and nobody is refused by the gradebook."""
    _due(course, BEFORE)
    grade_class(course, [LIMITS], Options(workers=1))
    marks, hands.points = _marks(course), 1.0
    checks = sum(row[0] == "ann" for row in of_course(course)["grades"])
    _hand_in(course, "ann", AFTER)
    _plugin(course, gives)
    more = "" if "student_id" in gives else " (and 1 more)"
    line = (
        f"{LIMITS}: the late penalty of ann cannot be worked out: {FAULTS[gives]}{more}\n"
        "  Fix: mend the plugin named in nbgrader_config.py, then run this again; "
        "until then the penalty stays as it was\n"
    )

    code, found, said = _diff(capsys)
    assert (code, said) == (1, f"deltax: {line}")
    assert [(one["student"], one["before"], one["after"]) for one in found] == [("ann", marks["ann"], checks - 1)]

    assert main(["grade", LIMITS, "--workers=1", "--json"]) == 1
    told = capsys.readouterr()
    assert [json.loads(row)["score"] for row in told.out.splitlines()] == [checks]
    assert told.err.endswith(line)
    assert "refuses" not in told.err
    assert _marks(course) == marks | {"ann": checks - 1}

    _plugin(course, A_POINT_A_DAY, before=gives)
    assert main(["grade", LIMITS, "--workers=1"]) == 0
    assert _penalties(course) == {"ann": 2.0, "bob": 1.0}


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_run_names_those_whose_penalty_changed_as_diff_does(course, capsys, options):
    """A number alone would leave the teacher to compare tables; for programs, stdout keeps to the submissions."""
    _due(course, BEFORE, ann=1)
    assert main(["grade", LIMITS, "--diff"]) == 0
    (line,) = capsys.readouterr().out.splitlines()

    assert main(["grade", LIMITS, "--workers=1", *options]) == 0

    told = capsys.readouterr()
    assert line in (told.err if options else told.out).splitlines()
    assert not options or told.out == ""


def test_where_no_penalty_changes_no_other_writer_waits(course, monkeypatch):
    """To begin a transaction that may write is to keep the formgrader out, and to wait for it."""
    monkeypatch.setattr("deltax.grading.ledger.gradebook._WAIT_MS", 50)
    asked = []
    monkeypatch.setattr(Settings, "penalty", lambda _, student, *__: asked.append(student))
    with closing(Gradebook(Settings.of(course))) as gradebook:
        with closing(sqlite3.connect(course.root / "gradebook.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert gradebook.renew_penalties(LIMITS, ["ann", "bob"]) == []
        asked.clear()
        monkeypatch.setattr(Settings, "penalty", lambda _, student, *__: asked.append(student) or 1.0)

        assert [one.student for one in gradebook.renew_penalties(LIMITS, ["ann", "bob"])] == ["ann", "bob"]

    assert asked == ["ann", "bob"], "the plugin is asked once for each"
