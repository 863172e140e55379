"""Handing out release/ to work/: a student's file is never overwritten."""

import json
import shutil

import nbformat
import pytest

from deltax.errors import CourseError
from deltax.work import hand_out

LESSON = "02-slope-tangent"
NAME = f"{LESSON}/{LESSON}.ipynb"


@pytest.fixture
def work(course_copy):
    """The student's folder of a course that was handed out once."""
    list(hand_out(course_copy))
    return course_copy.root / "work"


def _new_release(course):
    path = course.release(LESSON)
    path.write_text(path.read_text().replace("how fast", "how quick"))


def test_the_first_time_everything_is_new(course_copy):
    """Every lesson and the welcome page are copied and told."""
    lines = list(hand_out(course_copy))

    assert f"new: work/{NAME}" in lines
    assert "new: work/welcome.ipynb" in lines
    assert (course_copy.root / "work" / NAME).read_bytes() == course_copy.release(LESSON).read_bytes()


def test_running_again_says_and_changes_nothing(course_copy, work):
    """Starting the lab every day is quiet."""
    assert list(hand_out(course_copy)) == []


def test_a_file_that_was_worked_on_is_kept_and_the_newer_release_is_told(course_copy, work):
    """An hour of work is worth more than our correction."""
    (work / NAME).write_text("my own work")
    _new_release(course_copy)

    lines = list(hand_out(course_copy))

    assert (work / NAME).read_text() == "my own work"
    assert [line for line in lines if line.startswith(f"kept: work/{NAME}")]


def test_work_on_the_newest_release_is_not_nagged_about(course_copy, work):
    """A changed file is the normal case, no news."""
    (work / NAME).write_text("my own work")

    assert list(hand_out(course_copy)) == []


def test_a_file_that_nobody_touched_gets_the_newer_release(course_copy, work):
    """A correction reaches those who have not begun."""
    _new_release(course_copy)

    assert f"updated: work/{NAME} (you had not changed it)" in list(hand_out(course_copy))
    assert "how quick" in (work / NAME).read_text()


@pytest.mark.parametrize("record", ["{broken", "null", "[1, 2]"])
def test_a_broken_record_loses_nothing(course_copy, work, record):
    """Without the record nobody knows what was worked on: everything is kept."""
    (work / ".handed-out.json").write_text(record)
    (work / NAME).write_text("my own work")

    list(hand_out(course_copy))

    assert (work / NAME).read_text() == "my own work"
    assert json.loads((work / ".handed-out.json").read_text())


def test_the_welcome_page_links_to_every_lesson(course_copy, work):
    """Each link leads to a file that was handed out."""
    page = nbformat.read(work / "welcome.ipynb", as_version=4)
    (cell,) = page.cells

    for lesson in course_copy.lesson_names():
        assert f"[Lesson {lesson[:2]}]({lesson}/{lesson}.ipynb): " in cell.source
        assert (work / lesson / f"{lesson}.ipynb").is_file()


def test_an_empty_release_is_one_message(course_copy):
    """Not a welcome page without lessons."""
    shutil.rmtree(course_copy.root / "release")

    with pytest.raises(CourseError, match="holds no lessons\n  Fix: run deltax build"):
        list(hand_out(course_copy))


def test_a_file_called_work_is_one_message(course_copy):
    """Not a traceback, and the file stays."""
    (course_copy.root / "work").write_text("mine")

    with pytest.raises(CourseError, match="is a file"):
        list(hand_out(course_copy))
    assert (course_copy.root / "work").read_text() == "mine"
