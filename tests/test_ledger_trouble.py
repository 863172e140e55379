"""What one odd submission does to the ledger: it is dropped and named, and the class goes on."""

import json
import shutil
from contextlib import closing
from datetime import datetime

import pytest

from deltax.course import Course
from deltax.grading.batch.lessons import pack_of
from deltax.grading.batch.pack import Outcome, Submission
from deltax.grading.intake import HandedIn, collect
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.journal import Journal
from deltax.grading.ledger.settings import Settings
from deltax.grading.limits import Limits
from tests.gradebooks import of_course, taught_course
from tests.helpers import COURSE

LIMITS = "01-limits"


@pytest.fixture(scope="module")
def taught(tmp_path_factory):
    """A course of one lesson that the gradebook knows."""
    return taught_course(tmp_path_factory.mktemp("trouble"), LIMITS)


@pytest.fixture
def course(taught, tmp_path):
    """A copy for one test."""
    shutil.copytree(taught.root, tmp_path / "course")
    return Course(tmp_path / "course")


@pytest.fixture
def ledger(course):
    """The gradebook and its settings."""
    settings = Settings.of(course)
    with closing(Gradebook(settings)) as gradebook:
        yield settings, gradebook


def _graded(name, score=1.0):
    pack = pack_of(COURSE, LIMITS, Limits(), sandboxed=False)
    submission = Submission(name, LIMITS, HandedIn(b"", handed_in=datetime(2026, 5, 1)), name)
    scores = {cell.name: score for cell in pack.cells if cell.max_score is not None}
    return submission, Outcome(name, LIMITS, name, "graded", "", "{}", "{}", scores, {})


def _students(course):
    return {row[0] for row in of_course(course)["grades"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-05-01 12:00:00 UTC", datetime(2026, 5, 1, 12)),
        ("2026-05-01 12:00:00 +0200", datetime(2026, 5, 1, 10)),
        ("2026-01-01 12:00:00 CET", datetime(2026, 1, 1, 11)),
        ("2026-05-01 12:00:00 +9999", None),
        ("9999-12-31 23:59:59 -1200", None),
        ("", None),
    ],
)
def test_a_time_of_handing_in_is_in_utc_or_is_left_out_with_a_word(tmp_path, text, expected):
    """Zones by name and by offset; a time that no calendar has would be refused by every gradebook."""
    (tmp_path / "timestamp.txt").write_text(text)

    found = collect(tmp_path, LIMITS, ())

    assert found.handed_in == expected
    assert any("holds no time" in note for note in found.notes) == (expected is None)


@pytest.mark.parametrize(
    "damaged",
    [
        pytest.param(lambda staged: "", id="empty"),
        pytest.param(lambda staged: "[]", id="a list"),
        pytest.param(lambda staged: '{"outcome": {"of": "another version"}, "handed_in": null}', id="another version"),
        pytest.param(
            lambda staged: json.dumps(json.loads(staged) | {"handed_in": "9999-12-31T23:59:59-12:00"}),
            id="a time that no gradebook holds",
        ),
    ],
)
def test_a_staged_outcome_that_cannot_be_read_is_dropped_and_all_others_are_entered(course, ledger, damaged):
    """As after a loss of power, or a change of versions; else no later run would begin, not even with --force."""
    settings, gradebook = ledger
    with Journal(course, settings, gradebook) as journal:
        for name in ("ann", "bob"):
            journal.stage(*_graded(name))
    path = course.root / "autograded" / ".deltax" / "ready" / LIMITS / "ann" / "outcome.json"
    path.write_text(damaged(path.read_text()))

    with Journal(course, settings, gradebook):
        pass

    assert _students(course) == {"bob"}


def test_one_entry_that_the_gradebook_refuses_is_named_and_the_rest_of_its_batch_stands(course, ledger):
    """A score that is no number stands for all that a database may not take."""
    settings, gradebook = ledger
    with Journal(course, settings, gradebook) as journal:
        entries = [journal.stage(*_graded(name, 10**400 if name == "bob" else 1.0)) for name in ("ann", "bob", "cid")]

        stand = journal.commit(LIMITS, entries)

        assert [entry.outcome.student for entry in stand] == ["ann", "cid"]
        assert list(journal.refused) == [("bob", LIMITS)]
        assert "gradebook refuses it" in journal.refused["bob", LIMITS]
    assert _students(course) == {"ann", "cid"}
