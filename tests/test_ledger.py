"""The one writer of grades: killed at any moment, it loses nothing, doubles nothing, and mixes nothing."""

import io
import json
import os
import random
import shutil
import signal
import time
from contextlib import closing
from dataclasses import replace
from datetime import datetime

import pytest
from nbgrader.api import Gradebook as Nbgraders

from deltax.errors import GradingError
from deltax.grading import sandbox
from deltax.grading.batch import tell
from deltax.grading.batch.folders import found_in
from deltax.grading.batch.grade import Options, Watcher, _who_needs_a_human, grade_class
from deltax.grading.batch.lessons import pack_of
from deltax.grading.batch.pack import Outcome, Submission
from deltax.grading.intake import HandedIn
from deltax.grading.ledger.export import StudentRow, check_rows, student_rows, write_csv
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.journal import Journal
from deltax.grading.ledger.settings import Settings
from deltax.grading.limits import Limits
from deltax.grading.record import NEEDS_A_HUMAN
from deltax.grading.session import code_digest, environment
from tests.gradebooks import of_course, taught_course
from tests.helpers import COURSE

LIMITS = "01-limits"
NAMES = [f"student-{number:02}" for number in range(12)]
KILLS = int(os.environ.get("DELTAX_TEST_KILLS", "12"))


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A course of one lesson that the gradebook knows."""
    return taught_course(tmp_path_factory.mktemp("ledger"), LIMITS)


def _graded(pack, name, number):
    """An outcome in which everything says the same number."""
    submission = Submission(name, LIMITS, HandedIn(b"", handed_in=datetime(2026, 5, 1)), f"{name} {number}")
    record = json.dumps({"number": number})
    scores = {cell.name: float(number) for cell in pack.cells if cell.max_score is not None}
    return submission, Outcome(name, LIMITS, submission.key, "graded", "", record, record, scores, {})


def _write(course, settings, pack, number):
    with closing(Gradebook(settings)) as gradebook, Journal(course, settings, gradebook) as journal:
        for half in (NAMES[:6], NAMES[6:]):
            journal.commit(LIMITS, [journal.stage(*_graded(pack, name, number)) for name in half])


def _numbers(course):
    """What gradebook, graded notebook and record say about each student."""
    found = {name: set() for name in NAMES}
    for row in of_course(course)["grades"]:
        found[row[0]].add(row[3])
    for name in NAMES:
        for path in (
            course.root / "autograded" / name / LIMITS / f"{LIMITS}.ipynb",
            course.root / "records" / LIMITS / f"{name}.json",
        ):
            found[name].add(float(json.loads(path.read_text())["number"]))
    return found


def test_a_kill_at_any_moment_leaves_each_student_whole(course):
    """After each kill, recovery alone makes gradebook, notebook and record agree; nothing is left lying about."""
    settings, pack = Settings.of(course), pack_of(COURSE, LIMITS, Limits(), sandboxed=False)
    began = time.monotonic()
    _write(course, settings, pack, 0)
    seconds, draw = time.monotonic() - began, random.Random(3)
    inside = 0
    for number in range(1, KILLS + 1):
        child = os.fork()
        if child == 0:
            try:
                _write(course, settings, pack, number)
            finally:
                os._exit(0)
        time.sleep(draw.uniform(0.1, 1.0) * seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with closing(Gradebook(settings)) as gradebook, Journal(course, settings, gradebook):
            pass

        numbers = _numbers(course)
        assert [len(found) for found in numbers.values()] == [1] * len(NAMES), f"after kill {number}"
        inside += len(set(map(frozenset, numbers.values()))) > 1
        rows = [row[:3] for row in of_course(course)["grades"]]
        assert len(rows) == len(set(rows)) == len(NAMES) * sum(cell.max_score is not None for cell in pack.cells)
        assert [path for part in ("new", "old", "ready") for path in _files(course, part)] == []
    print(f"{inside} of {KILLS} kills hit between two commits")


def _files(course, part):
    return [path for path in (course.root / "autograded" / ".deltax" / part).rglob("*") if path.is_file()]


def test_two_gradings_of_a_course_at_once_are_refused(course):
    """The second one says so; it does not wait, and does not write."""
    settings = Settings.of(course)
    with closing(Gradebook(settings)) as gradebook, Journal(course, settings, gradebook):
        child = os.fork()
        if child == 0:
            try:
                with Journal(course, settings, gradebook):
                    os._exit(1)
            except GradingError:
                os._exit(7)
            finally:
                os._exit(2)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7


def test_the_pack_knows_of_each_cell_what_nbgrader_entered(course):
    """Points, type, lock, source and checksum; else a graded copy would not be what nbgrader writes."""
    pack = pack_of(COURSE, LIMITS, Limits(), sandboxed=True)
    with Nbgraders(f"sqlite:///{course.root / 'gradebook.db'}") as book:
        entered = {
            cell.name: (cell.cell_type, cell.locked, cell.source, cell.checksum)
            for cell in book.find_notebook(LIMITS, LIMITS).source_cells
        }
    known = {cell.name: (cell.cell_type, cell.locked, cell.source, cell.checksum) for cell in pack.cells}

    assert known == entered


def test_the_key_changes_with_all_that_decides_a_grade():
    """The submission, its other files, the time of handing in, the checks, the versions, the limits."""
    found = HandedIn(b"notebook", {"numbers.csv": b"1"}, handed_in=datetime(2026, 5, 1))
    pack = pack_of(COURSE, LIMITS, Limits(), sandboxed=True)
    keys = {
        Submission.of("ann", one, of).key
        for one, of in [
            (found, pack),
            (HandedIn(b"other", found.files, handed_in=found.handed_in), pack),
            (HandedIn(found.content, {"numbers.csv": b"2"}, handed_in=found.handed_in), pack),
            (HandedIn(found.content, found.files, handed_in=datetime(2026, 5, 2)), pack),
            (found, pack_of(COURSE, "02-slope-tangent", Limits(), sandboxed=True)),
            (found, pack_of(COURSE, LIMITS, Limits(seconds_per_cell=5), sandboxed=True)),
        ]
    }

    assert len(keys) == 6
    assert Submission.of("ann", found, pack).key == Submission.of("ann", found, pack).key


@pytest.mark.parametrize(("unlucky", "again"), [(True, True), (False, False)])
def test_what_grading_itself_may_be_to_blame_for_is_tried_again_by_the_next_run(course, unlucky, again):
    """A worker without memory costs a run, not the term; a check that cannot judge an answer is not asked twice."""
    settings, pack = Settings.of(course), pack_of(COURSE, LIMITS, Limits(), sandboxed=False)
    submission, outcome = _graded(pack, NAMES[0], 1)
    outcome = replace(outcome, state=NEEDS_A_HUMAN, unlucky=unlucky)
    with closing(Gradebook(settings)) as gradebook, Journal(course, settings, gradebook) as journal:
        journal.commit(LIMITS, [journal.stage(submission, outcome)])

        assert (gradebook.keys(LIMITS, NAMES)[NAMES[0]] != submission.key) is again


def test_a_machine_that_cannot_grade_stops_the_run_and_takes_no_mark(course, monkeypatch):
    """Bubblewrap is there and does not work; the old marks stand, and the one line says what failed."""
    settings, pack = Settings.of(course), pack_of(COURSE, LIMITS, Limits(), sandboxed=False)
    _write(course, settings, pack, 1)
    folder = course.root / "submitted" / NAMES[0] / LIMITS
    folder.mkdir(parents=True)
    shutil.copy(COURSE.release(LIMITS), folder)

    def refuse(*_, **__):
        raise GradingError("the process zygote did not start: bwrap: no permissions")

    monkeypatch.setattr(sandbox, "Helper", refuse)
    with pytest.raises(GradingError, match="did not start"):
        grade_class(course, [LIMITS], Options(workers=1, sandboxed=False))

    assert {row[3] for row in of_course(course)["grades"] if row[0] == NAMES[0]} == {1.0}


def test_a_worker_that_came_late_and_has_no_sandbox_stops_the_run(monkeypatch):
    """The first workers were asked when the run began; this one was not."""
    from deltax.grading.batch.cluster import grade_here

    pack = pack_of(COURSE, LIMITS, Limits(), sandboxed=True)
    monkeypatch.setattr(sandbox, "missing", lambda: "bubblewrap is missing")
    with pytest.raises(GradingError, match="no sandbox: bubblewrap is missing"):
        grade_here(pack, Submission.of("ann", HandedIn(b""), pack), alone=False)


def test_the_key_changes_with_the_graders_own_code(tmp_path):
    """A check that was mended under the same version would leave old grades standing, and workers unlike each other."""

    def digest(**files):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        (folder / "inside").mkdir(parents=True)
        for name, text in files.items():
            (folder / "inside" / f"{name}.py").write_text(text)
        return code_digest(folder)

    different = {digest(one="1"), digest(one="2"), digest(two="1"), digest(one="1", two="")}
    assert len(different) == 4
    assert digest(one="1") in different
    assert environment().endswith(f", code {code_digest(COURSE.root / 'deltax')}")


def _commit(course, name, scores, state):
    settings, pack = Settings.of(course), pack_of(COURSE, LIMITS, Limits(), sandboxed=False)
    submission, outcome = _graded(pack, name, 1)
    outcome = replace(outcome, state=state, scores=dict(zip(outcome.scores, scores, strict=False)))
    with closing(Gradebook(settings)) as gradebook, Journal(course, settings, gradebook) as journal:
        journal.commit(LIMITS, [journal.stage(submission, outcome)])
    return outcome


def test_no_mark_is_exported_as_none_and_a_zero_as_zero(course, capsys):
    """A student who waits for a human must not be sent home with 0; one who has earned 0 must not be left out."""
    outcome = _commit(course, "ann", [], NEEDS_A_HUMAN)
    _commit(course, "bob", [0.0], "graded")
    with closing(Gradebook(Settings.of(course))) as gradebook:
        sums = {row.student: row.score for row in student_rows(gradebook, [LIMITS])}
        cells = {name: {row.score for row in check_rows(gradebook, [LIMITS], name)} for name in ("ann", "bob")}
        table = io.StringIO()
        write_csv(student_rows(gradebook, [LIMITS], "ann"), StudentRow, table)
        lines = tell.score_table(student_rows(gradebook, [LIMITS], "ann")).splitlines()
    tell.Lines().graded(outcome)

    assert (sums["ann"], sums["bob"]) == (None, 0.0)
    assert cells == {"ann": {None}, "bob": {None, 0.0}}
    assert table.getvalue().splitlines()[1].startswith(f"ann,{LIMITS},,")
    assert lines[1].split()[2] == "-"
    assert json.loads(capsys.readouterr().out)["score"] is None


def test_who_was_given_points_by_hand_no_longer_needs_a_human(course):
    """Else the list of those who wait never ends, and the exit code is never 0."""
    _commit(course, "cid", [], NEEDS_A_HUMAN)
    _commit(course, "dan", [], NEEDS_A_HUMAN)
    with Nbgraders(f"sqlite:///{course.root / 'gradebook.db'}") as book:
        for grade in book.find_submission_notebook(LIMITS, LIMITS, "cid").grades:
            grade.manual_score, grade.needs_manual_grade = 1.0, False
        book.db.commit()
    with closing(Gradebook(Settings.of(course))) as gradebook:
        needs = _who_needs_a_human(gradebook, {LIMITS: ["cid", "dan"]})

    assert [student for student, _, _ in needs] == ["dan"]


def test_what_an_earlier_run_had_graded_is_told_by_the_run_that_enters_it(course):
    """A program that reads the lines of JSON would never hear of it; and it does not count as unchanged."""
    settings = Settings.of(course)
    pack = pack_of(course, LIMITS, Limits.of_environment(), sandboxed=False)
    folder = course.root / "submitted" / "eva" / LIMITS
    folder.mkdir(parents=True)
    shutil.copy(COURSE.release(LIMITS), folder)
    (submission,) = found_in(course, pack, ["eva"])
    _, outcome = _graded(pack, "eva", 1)
    with closing(Gradebook(settings)) as gradebook, Journal(course, settings, gradebook) as journal:
        journal.stage(submission, replace(outcome, key=submission.key))
    told = []

    class Told(Watcher):
        def graded(self, outcome):
            told.append(outcome.student)

    summary = grade_class(course, [LIMITS], Options(students="eva", workers=1, sandboxed=False), Told())

    assert told == ["eva"]
    assert (summary.states["graded"], summary.unchanged) == (1, 0)
