"""A notebook that ended three workers waits for a human; until something changes it costs no further worker."""

import shutil
from contextlib import closing
from dataclasses import replace

import pytest

from deltax.__main__ import main
from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.batch.grade import Options, Summary, grade_class
from deltax.grading.batch.pool import Death
from deltax.grading.ledger.export import student_rows
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.settings import Settings
from tests.gradebooks import of_course, taught_course
from tests.hands import OneAtATime, with_points
from tests.helpers import COURSE

LIMITS = "01-limits"
OPTIONS = Options(scheduler="tcp://played", sandboxed=False)


class _Hands(OneAtATime):
    """Workers that a notebook ends, or that grade it in the end."""

    def __init__(self, *, deaths):
        super().__init__()
        self._deaths = deaths

    def answer(self, task):
        return Death("the worker ended (exit code -9)") if self._deaths else with_points(task, 1.0)


def _run(course, patch, options=OPTIONS, *, deaths=False):
    hands = _Hands(deaths=deaths)
    patch.setattr("deltax.grading.batch.grade.hands_of", lambda *_: hands)
    return grade_class(course, [LIMITS], options), hands.given


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    """A course in which ann's notebook has ended three workers."""
    course = taught_course(tmp_path_factory.mktemp("aside"), LIMITS)
    folder = course.root / "submitted" / "ann" / LIMITS
    folder.mkdir(parents=True)
    shutil.copy(COURSE.release(LIMITS), folder)
    with pytest.MonkeyPatch.context() as patch:
        summary, given = _run(course, patch, deaths=True)
    assert (given, summary.states["needs a human"]) == (3, 1)
    return course


@pytest.fixture
def course(once, tmp_path):
    """A copy for one test."""
    shutil.copytree(once.root, tmp_path / "course")
    return Course(tmp_path / "course")


def test_while_nothing_changes_it_costs_no_worker_and_is_still_named(course, monkeypatch):
    """A class with ten such notebooks would wait for thirty dying workers at every run."""
    summary, given = _run(course, monkeypatch)

    assert (given, summary.unchanged) == (0, 1)
    ((student, lesson, reason),) = summary.needs
    assert (student, lesson) == ("ann", LIMITS)
    assert "needs a human: grading it ended 3 workers" in reason
    assert {row[3] for row in of_course(course)["grades"]} == {None}


@pytest.mark.parametrize("changed", ["the submission", "the checks", "a version", "the person's mind"])
def test_it_is_taken_up_again_when_something_changed_or_with_force(course, monkeypatch, changed):
    """Each of these may be what mends it."""
    options = replace(OPTIONS, force=changed == "the person's mind")
    if changed == "the submission":
        path = course.root / "submitted" / "ann" / LIMITS / f"{LIMITS}.ipynb"
        path.write_text(path.read_text() + "\n")
    if changed == "the checks":
        source = course.source(LIMITS)
        source.write_text(source.read_text() + "\n")
    if changed == "a version":
        monkeypatch.setattr("deltax.grading.batch.lessons.environment", lambda: "numpy 99.0.0")

    summary, given = _run(course, monkeypatch, options)

    assert (given, summary.states["graded"], summary.needs) == (1, 1, [])


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_the_run_ends_with_1_the_name_the_reason_and_the_way_out(course, monkeypatch, capsys, options):
    """In the table for people, and beside the lines for programs."""
    monkeypatch.chdir(course.root)
    monkeypatch.setattr("deltax.grading.batch.grade.hands_of", lambda *_: _Hands(deaths=False))

    assert main(["grade", LIMITS, "--scheduler=tcp://played", "--no-sandbox", *options]) == 1

    told = capsys.readouterr()
    line = next(line for line in (told.out + told.err).splitlines() if "ann" in line)
    assert "the last with nothing else at work: the worker ended (exit code -9)" in line
    assert "--force --student" in told.err


def test_a_folder_with_an_impossible_name_is_not_told_to_be_graded_again(monkeypatch, capsys):
    """Its cure is in its reason; the way out of those that were set aside would not help."""
    left_out = [("ren�", LIMITS, "the folder's name is not UTF-8; rename it")]
    summary = Summary(needs=left_out, left_out=left_out)
    monkeypatch.setattr("deltax.grading.batch.command.grade_class", lambda *_: summary)
    monkeypatch.chdir(COURSE.root)

    assert main(["grade", LIMITS, "--json"]) == 1

    told = capsys.readouterr().err
    assert "rename it" in told
    assert "--force" not in told


class _Broken(OneAtATime):
    """Workers that cannot start, or that give up behind the first notebook."""

    def __init__(self, *, starts):
        super().__init__()
        self._starts = starts

    def start(self, pack):
        if not self._starts:
            raise GradingError("what grades does not start")

    def answer(self, task):
        if self.given > 1:
            raise GradingError("no worker is left")
        return with_points(task, 0.5)


def _state_of(course, student):
    with closing(Gradebook(Settings.of(course))) as gradebook:
        return next((row.state, row.score) for row in student_rows(gradebook, [LIMITS]) if row.student == student)


@pytest.mark.parametrize("starts", [False, True])
def test_a_run_that_cannot_go_on_keeps_old_marks_and_brings_in_new_ones(course, monkeypatch, starts):
    """A grade that no run has looked at is not outdated, and one that was given is not left lying in a folder."""
    _run(course, monkeypatch, replace(OPTIONS, force=True))
    state, score = _state_of(course, "ann")
    shutil.copytree(course.root / "submitted" / "ann", course.root / "submitted" / "zoe")
    monkeypatch.setattr("deltax.grading.batch.lessons.environment", lambda: "other versions")
    monkeypatch.setattr("deltax.grading.batch.grade.hands_of", lambda *_: _Broken(starts=starts))

    with pytest.raises(GradingError):
        grade_class(course, [LIMITS], OPTIONS)

    assert (state, score > 0) == ("graded", True)
    assert _state_of(course, "ann") == ("graded", score / 2 if starts else score)
