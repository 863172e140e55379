"""Without release/ nobody knows what was handed out, and the teacher's notebook must not stand in for it."""

import shutil

import pytest

from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.batch import lessons
from deltax.grading.intake import take_in
from deltax.grading.limits import Limits
from tests.helpers import COURSE

LESSON = "01-limits"


@pytest.fixture
def course(tmp_path):
    """One lesson, built."""
    shutil.copy(COURSE.root / "nbgrader_config.py", tmp_path)
    for folder in ("source", "release"):
        shutil.copytree(COURSE.root / folder / LESSON, tmp_path / folder / LESSON)
    return Course(tmp_path)


def test_a_missing_release_stops_the_grading_and_solutions_are_never_what_was_handed_out(course):
    """A deleted cell would be mended with the solution, and an untouched one compared with it."""
    source, release = course.source(LESSON).parent, course.release(LESSON).parent
    shutil.rmtree(release)

    with pytest.raises(GradingError, match="run deltax build"):
        lessons.pack_of(course, LESSON, Limits(), sandboxed=False)
    with pytest.raises(GradingError, match="run deltax build"):
        take_in(course.root / "submitted" / "ann" / LESSON, LESSON, source, release)


class _Knows:
    def knows(self, *_):
        return False


@pytest.mark.parametrize("code", [0, 1])
def test_a_release_that_nbgrader_removes_is_put_back(course, monkeypatch, code):
    """nbgrader removes the folder before it writes it; what students have must not go with a broken source."""
    before = {path.name: path.read_bytes() for path in course.release(LESSON).parent.iterdir()}

    def removes(*_):
        shutil.rmtree(course.release(LESSON).parent)
        return code

    monkeypatch.setattr(lessons, "nbgrader", removes)

    with pytest.raises(GradingError, match="release/ is as it was"):
        lessons.teach(course, LESSON, _Knows())

    assert {path.name: path.read_bytes() for path in course.release(LESSON).parent.iterdir()} == before
