"""Late penalties follow the due date and the extensions that stand, without anything being graded again."""

import shutil
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
from tests.gradebooks import of_course, taught_course
from tests.helpers import COURSE

LIMITS = "01-limits"
HANDED_IN = datetime(2026, 5, 2)
BEFORE, AFTER = HANDED_IN - timedelta(days=1), HANDED_IN + timedelta(days=1)
ONE_POINT_A_DAY = """
from nbgrader.plugins import LateSubmissionPlugin

class OnePointADay(LateSubmissionPlugin):
    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return total_seconds_late / 86_400

c.AssignLatePenalties.plugin_class = OnePointADay
"""


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A course in which ann and bob were graded before there was a due date."""
    course = taught_course(tmp_path_factory.mktemp("late"), LIMITS)
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text() + ONE_POINT_A_DAY)
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


class _Idle:
    """Hands that nothing may be given to."""

    free, busy = 1, 0

    def __init__(self, workers):
        """No process is started."""

    def close(self):
        """Nothing is open."""


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
        seen.append((_penalties(course), summary.penalties))

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
