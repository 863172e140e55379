"""`deltax grade`: the same grades as nbgrader's own command, however many hands, whatever dies meanwhile."""

import csv
import json
import os
import pwd
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import weakref
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import ClassVar

import nbformat
import psutil
import pytest
from nbgrader.api import Gradebook as Nbgraders

from deltax.__main__ import main
from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.batch import tell
from deltax.grading.batch.aside import set_aside
from deltax.grading.batch.flow import outcomes
from deltax.grading.batch.grade import Options, grade_class
from deltax.grading.batch.lessons import pack_of, teach
from deltax.grading.batch.pack import Outcome, Submission
from deltax.grading.batch.pool import Death, Pool, Task, cpus_for
from deltax.grading.batch.work import Workbench
from deltax.grading.intake import HandedIn
from deltax.grading.ledger.export import StudentRow
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.journal import Journal
from deltax.grading.ledger.settings import Settings
from deltax.grading.limits import Limits
from deltax.grading.record import NEEDS_A_HUMAN
from deltax.grading.session import Grader
from deltax.grading.watch import next_step
from tests import kills
from tests.conftest import PROGRAMS, need_tool
from tests.gradebooks import contents, graded_files, of_course, taught_course
from tests.hands import OneAtATime
from tests.helpers import COURSE, with_still
from tests.sample_class import STUDENTS, path

LIMITS = "01-limits"
OWN = [student for student in STUDENTS if student.lesson == LIMITS]
OWN_WORDS = "places = [a + sign * d for d in distances]"  # of the first student
STILL = '<figure class="deltax-still"><img alt="as I left it" src="data:image/png;base64,AA=="/></figure>'
DUE, LATE = datetime(2026, 5, 1), datetime(2026, 5, 2)


def _hand_in(course, student, content, **files):
    folder = course.root / "submitted" / student / LIMITS
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{LIMITS}.ipynb").write_text(content, encoding="utf-8")
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")


def _small_class(course):
    """Three students of the sample class, one of them late, and a file that is no notebook."""
    for student in OWN:
        _hand_in(course, student.name, with_still(path(student).read_text("utf-8"), STILL), numbers_csv="1,2\n")
    (course.root / "submitted" / OWN[0].name / LIMITS / "timestamp.txt").write_text(f"{LATE} UTC")
    _hand_in(course, "zoe-no-notebook", "hello")
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text() + '\nc.LateSubmissionPlugin.penalty_method = "zero"\n')


def _manual_marks(course):
    """What a teacher does in the formgrader, between two gradings."""
    with Nbgraders(f"sqlite:///{course.root / 'gradebook.db'}") as book:
        book.update_or_create_assignment(LIMITS, duedate=DUE)
        submission = book.find_submission_notebook(LIMITS, LIMITS, OWN[2].name)
        grade, other = submission.grades[0], submission.grades[1]
        grade.manual_score, other.extra_credit = 0.5, 1.0
        submission.comments[0].manual_comment = "well said"
        book.db.commit()


class _Recording(Pool):
    """Real workers, whose outcomes are kept to be given again."""

    outcomes: ClassVar[dict[str, Outcome]] = {}

    def finished(self, seconds=1.0):
        found = super().finished(seconds)
        self.outcomes.update((task.submission.student, one) for task, one in found if isinstance(one, Outcome))
        return found


class _Replay(OneAtATime):
    """Hands that give what real workers have given before."""

    def answer(self, task):
        return replace(_Recording.outcomes[task.submission.student], key=task.submission.key)


@pytest.fixture(scope="module")
def untouched(tmp_path_factory):
    """A course whose gradebook knows the lesson, and whose class is not graded yet."""
    root = tmp_path_factory.mktemp("untouched")
    course = taught_course(root, LIMITS)
    _small_class(course)
    return course


def _copy(course, root):
    shutil.copytree(course.root, root, dirs_exist_ok=True)
    return Course(root)


@pytest.fixture(scope="module")
def both(untouched, tmp_path_factory):
    """Two courses with the same class: one graded by nbgrader's command, one by ours; each twice."""
    theirs, ours = (_copy(untouched, tmp_path_factory.mktemp(name)) for name in ("nbgrader", "deltax"))
    environment = os.environ | {"PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"}

    def autograde():
        line = [PROGRAMS / "nbgrader", "autograde", LIMITS, "--force"]
        subprocess.run(line, cwd=theirs.root, env=environment, check=False)

    autograde()
    _manual_marks(theirs)
    autograde()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("deltax.grading.batch.grade.Pool", _Recording)
        grade_class(ours, [LIMITS], Options(workers=1))
    _manual_marks(ours)
    summary = grade_class(ours, [LIMITS], Options(workers=2, force=True))
    return theirs, ours, summary


def test_the_gradebook_is_what_nbgraders_own_command_writes(both):
    """Scores, waiting marks, comments, manual scores that stay, penalties for being late: row by row."""
    theirs, ours, _ = both
    expected = of_course(theirs)

    assert of_course(ours) == expected
    assert any(row[4] for row in expected["submissions"]), "nobody has a penalty, so nothing was compared"
    assert any(row[3] == "No response." for row in expected["comments"])


def test_graded_notebooks_are_what_nbgraders_own_command_writes(both):
    """Byte by byte, with the explorers' pictures, the student's other files, the time of handing in, permissions."""
    theirs, ours, _ = both

    assert graded_files(ours) == graded_files(theirs)
    graded = ours.root / "autograded" / OWN[0].name / LIMITS / f"{LIMITS}.ipynb"
    assert graded.read_text(encoding="utf-8").count("as I left it") == 7


def test_a_file_that_is_no_notebook_stops_nobody_and_has_no_grade(both):
    """It is listed with its reason, and its checks wait."""
    _, ours, summary = both
    waiting = {row[3] for row in of_course(ours)["grades"] if row[0] == "zoe-no-notebook"}

    assert [need[0] for need in summary.needs] == ["zoe-no-notebook"]
    assert "not gradable: the file is not this lesson's notebook" in summary.needs[0][2]
    assert waiting == {None}


def test_only_what_changed_is_graded_again_and_diff_writes_nothing(both, monkeypatch, capsys):
    """A second run is idle; after one student hands in again, the difference is told first, then written."""
    _, ours, _ = both
    monkeypatch.chdir(ours.root)
    before = of_course(ours)
    with monkeypatch.context() as patch:
        patch.setattr(Pool, "prepare", lambda *_, **__: pytest.fail("nothing is to be graded, so nothing to start"))
        assert grade_class(ours, [LIMITS], Options(workers=1)).unchanged == len(OWN) + 1
    _hand_in(ours, OWN[1].name, path(OWN[0]).read_text(encoding="utf-8"))

    assert main(["grade", LIMITS, "--diff"]) == 0

    told = capsys.readouterr()
    assert f"{OWN[1].name}, {LIMITS}: 0 -> 14 (the submission changed)" in told.out
    assert "1 marks would change" in told.err
    assert of_course(ours) == before
    summary = grade_class(ours, [LIMITS], Options(workers=1))
    assert (sum(summary.states.values()), summary.unchanged) == (1, len(OWN))
    assert sum(row[3] or 0 for row in of_course(ours)["grades"] if row[0] == OWN[1].name) == 14


def test_export_has_a_row_for_each_student_and_for_each_check(both, monkeypatch, capsys):
    """The sums are nbgrader's own."""
    theirs, ours, _ = both
    monkeypatch.chdir(ours.root)
    assert main(["export", LIMITS, "--student", OWN[2].name]) == 0
    (row,) = csv.DictReader(capsys.readouterr().out.splitlines())
    with Nbgraders(f"sqlite:///{theirs.root / 'gradebook.db'}") as book:
        expected = book.find_submission(LIMITS, OWN[2].name)
        assert (float(row["score"]), float(row["max_score"])) == (expected.score, expected.max_score)

    assert main(["export", LIMITS, "--per", "check"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(of_course(ours)["grades"]) + 1


class _Script:
    """Hands that do what a list says, for rules that no real death shows reliably."""

    def __init__(self, results):
        self._results, self._given, self.log = results, [], []

    @property
    def free(self):
        return 2 - len(self._given)

    @property
    def busy(self):
        return len(self._given)

    def submit(self, task):
        self._given.append(task)
        self.log.append((task.submission.student, task.alone, len(self._given)))

    def finished(self, seconds=1.0):
        task = self._given.pop(0)
        return [(task, self._results[task.submission.student].pop(0))]


@pytest.fixture(scope="module")
def pack():
    return pack_of(COURSE, LIMITS, Limits(), sandboxed=True)


def _submission(pack, student):
    return Submission.of(student, HandedIn(path(OWN[0]).read_bytes()), pack)


def _outcome(student, **fields):
    return Outcome(student, LIMITS, "", "graded", "", "{}", "", {}, {}, **fields)


def test_a_notebook_that_kills_three_workers_is_set_aside_and_the_others_are_graded(pack):
    """Two deaths cost two retries; the third has a reason that a teacher reads."""
    names = ("ann", "bob", "cid")
    results = {
        "ann": [_outcome("ann")],
        "bob": [Death("the worker ended")] * 3,
        "cid": [Death("the worker ended")] * 2 + [_outcome("cid")],
    }
    tasks, script = (Task(pack, _submission(pack, name)) for name in names), _Script(results)

    found = {submission.student: outcome for submission, outcome in outcomes(tasks, script, _submission)}

    assert {name: found[name].state for name in names} == {"ann": "graded", "bob": NEEDS_A_HUMAN, "cid": "graded"}
    assert "ended 3 workers" in found["bob"].reason
    assert ("bob", True, 1) in script.log, "the last try must have the machine to itself"
    assert set(found["bob"].scores.values()) == {None}, "an old mark would stand, or a zero be given"
    assert set(found["bob"].comments.values()) == {None}, "an answer that is there was called none"
    assert OWN_WORDS in found["bob"].notebook, "the human must read what the student wrote"


def test_a_notebook_whose_reading_ends_the_process_is_set_aside_without_it(pack, monkeypatch):
    """Its process fails, not the coordinator; the notebook that was handed out stands in its place."""
    monkeypatch.setattr("deltax.grading.batch.aside._SECONDS", 0.001)

    outcome = set_aside(pack, _submission(pack, "bob"), "it ended 3 workers")

    assert (outcome.state, set(outcome.scores.values())) == (NEEDS_A_HUMAN, {None})
    assert OWN_WORDS not in outcome.notebook


def test_what_is_not_gradable_has_no_mark_for_its_essay_either(pack):
    """The notebook that was handed out stands in its place, whose essay is empty; that is not the student's doing."""
    outcome = Workbench().grade(pack, Submission.of("ann", HandedIn(b"hello"), pack))

    assert outcome.state == "not gradable"
    assert set(outcome.scores.values()) == set(outcome.comments.values()) == {None}


def test_what_ran_out_of_time_by_the_clock_is_graded_again_alone(pack):
    """A busy machine costs a wait, not a mark."""
    results = {"ann": [_outcome("ann", unlucky=True, late=True), _outcome("ann")], "bob": [_outcome("bob")]}
    script = _Script(results)

    found = [
        outcome for _, outcome in outcomes((Task(pack, _submission(pack, n)) for n in results), script, _submission)
    ]

    assert sorted((outcome.student, outcome.unlucky) for outcome in found) == [("ann", False), ("bob", False)]
    assert script.log[-1] == ("ann", True, 1)


def test_those_whose_processes_ended_are_graded_again_side_by_side_and_not_kept_meanwhile(pack):
    """One core at work while all others wait, with every notebook held in memory, is no second chance for a class."""
    names, held, most = [f"student-{number}" for number in range(20)], weakref.WeakSet(), []
    results = {name: [_outcome(name, unlucky=True), _outcome(name)] for name in names}
    script = _Script(results)

    def read(pack, name):
        most.append(len(held))
        submission = _Submission.of(name, HandedIn(b"as it lies in the folder"), pack)
        held.add(submission)
        return submission

    tasks = (Task(pack, read(pack, name)) for name in names)
    found = [(submission.student, outcome.unlucky) for submission, outcome in outcomes(tasks, script, read)]

    assert sorted(found) == sorted((name, False) for name in names)
    assert len(most) == 2 * len(names)
    assert max(most) <= 5
    second = script.log[len(names) :]
    assert {alone for _, alone, _ in second} == {False}
    assert max(together for _, _, together in second) == 2


class _Submission(Submission):
    """One that can be watched."""

    __hash__ = object.__hash__


def test_a_table_of_scores_reads_no_more_rows_than_it_can_print():
    """Ten thousand rows would be made to be thrown away; what could not be graded is told all the same."""
    rows = (StudentRow(f"student-{n}", LIMITS, 1.0, 2.0, 0.0, None, False, "graded", "") for n in count())

    table = tell.score_table(rows, [("zoe", LIMITS, "needs a human: it ended")])

    assert [line.split()[0] for line in table.splitlines()] == ["student", "zoe"]
    assert int(next(rows).student.removeprefix("student-")) < 100


def test_a_worker_that_is_killed_costs_a_retry(pack):
    """Real processes, killed while they grade."""
    pool, killed = Pool(2), []

    def tasks():
        for name in ("ann", "bob", "cid"):
            yield Task(pack, _submission(pack, name))
        killed.append(os.kill(pool.pids[0], signal.SIGKILL))

    try:
        found = sorted(outcome.student for _, outcome in outcomes(tasks(), pool, _submission))
    finally:
        pool.close()

    assert found == ["ann", "bob", "cid"]
    assert killed


def test_workers_that_fill_the_machine_stay_on_a_processor_each():
    """Their processes take turns; to wake the next one elsewhere takes longer than what it is asked."""
    cpus = sorted(os.sched_getaffinity(0))
    pool = Pool(len(cpus))
    try:
        found = _settled(lambda: [os.sched_getaffinity(pid) for pid in pool.pids], [{cpu} for cpu in cpus])
    finally:
        pool.close()

    assert found == [{cpu} for cpu in cpus]


def test_fewer_workers_than_processors_go_where_there_is_room(monkeypatch):
    """More workers too: two on one processor, and none on another, would wait for each other."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {2, 3, 5})

    assert [cpus_for(workers) for workers in (1, 2, 3, 4)] == [[None], [None] * 2, [2, 3, 5], [None] * 4]


def test_a_worker_that_may_not_choose_its_processor_grades_all_the_same(pack, monkeypatch):
    """A processor may be switched off while a run goes on."""
    monkeypatch.setattr("deltax.grading.batch.pool.cpus_for", lambda workers: [4095] * workers)
    pool = Pool(1)
    try:
        pool.start(pack)
    finally:
        pool.close()


def test_who_is_graded_alone_has_all_processors(pack, monkeypatch):
    """What ran out of time by the clock has another chance, in fresh helpers: those that run stay where they are."""
    monkeypatch.setattr("deltax.grading.batch.pool.cpus_for", lambda workers: [min(os.sched_getaffinity(0))] * workers)

    closed = []

    def where(*_, **__):
        return replace(_outcome("ann"), reason=f"{sorted(os.sched_getaffinity(0))}, {len(closed)} closed")

    def close(bench):
        closed.append(bench)

    monkeypatch.setattr(Workbench, "grade", where)
    monkeypatch.setattr(Workbench, "close", close)
    pool, reasons = Pool(1), []
    try:
        for alone in (False, True, True):
            pool.submit(Task(pack, _submission(pack, "ann"), alone))
            while not (found := pool.finished()):
                pass
            reasons.append(found[0][1].reason)
    finally:
        pool.close()

    cpus = sorted(os.sched_getaffinity(0))
    assert reasons == [f"{cpus[:1]}, 0 closed", f"{cpus}, 1 closed", f"{cpus}, 1 closed"]


def test_a_run_that_ends_while_workers_start_ends_at_once(monkeypatch, tmp_path):
    """Ctrl-C while nbgrader reads a lesson must not wait for processes that nobody will use, whatever they wait for."""

    def start(_):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)  # as good as a call that begins to wait when the signal has come
        (tmp_path / str(os.getpid())).touch()
        time.sleep(60)

    monkeypatch.setattr("deltax.grading.session.Grader.start", start)
    pool = Pool(2)
    pids = {str(pid) for pid in pool.pids}
    pool.prepare(sandboxed=False)
    assert _settled(lambda: {path.name for path in tmp_path.iterdir()}, pids) == pids
    began = time.monotonic()
    pool.close()

    assert time.monotonic() - began < 9  # after ten seconds one that does not hear would be killed


def test_workers_start_what_grades_before_there_is_anything_to_grade():
    """Meanwhile nbgrader reads the lesson; a failure is told later, when something is to be graded."""
    pool = Pool(2)
    try:
        pool.prepare(sandboxed=False)
        helpers = _settled(lambda: [len(psutil.Process(pid).children()) for pid in pool.pids], [2, 2])
    finally:
        pool.close()

    assert helpers == [2, 2]


def _settled(look, expected):
    """Look until what is expected is seen, for a minute."""
    deadline = time.monotonic() + 60
    while (found := look()) != expected and time.monotonic() < deadline:
        time.sleep(0.05)
    return found


@pytest.mark.parametrize("kill", [signal.SIGKILL, signal.SIGSTOP])
def test_a_worker_that_dies_or_hangs_at_the_start_is_replaced(pack, kill, monkeypatch):
    """It must neither end the run nor hold it up, whatever the size of what it is sent."""
    monkeypatch.setattr("deltax.grading.batch.pool.SECONDS_TO_START", 5)
    monkeypatch.setattr("deltax.grading.batch.pool.SECONDS_TO_DIE", 0)
    monkeypatch.setattr("deltax.grading.batch.pool.SECONDS_IN_A_MESSAGE", 2)
    pool = Pool(2)
    first, second = pool.pids
    try:
        os.kill(first, kill)
        os.kill(second, kill)
        pool.start(pack)
        large = replace(
            _submission(pack, "ann"), found=HandedIn(path(OWN[0]).read_bytes(), {"notes.txt": b"x" * 2**21})
        )
        tasks = iter([Task(pack, _submission(pack, "bob")), Task(pack, large)])
        found = {outcome.student for _, outcome in outcomes(tasks, pool, lambda pack, student: large)}
    finally:
        pool.close()

    assert found == {"ann", "bob"}
    assert not {first, second} & set(pool.pids)


@pytest.mark.parametrize("where", ["start", "answer"])
def test_a_worker_that_stops_while_it_starts_or_answers_is_replaced(pack, monkeypatch, tmp_path, where):
    """A large answer fills the socket, so the worker stops in the middle of it; the coordinator must not wait."""
    monkeypatch.setattr("deltax.grading.watch.SECONDS_TO_START", 3)
    monkeypatch.setattr("deltax.grading.batch.pool.SECONDS_TO_DIE", 0)
    monkeypatch.setattr("deltax.grading.batch.pool.SECONDS_IN_A_MESSAGE", 2)
    start, once = Grader.start, tmp_path / "once"

    def stop_here():
        if not once.exists():
            once.touch()
            os.kill(os.getpid(), signal.SIGSTOP)

    def graded(self, pack, submission, *, alone):
        if where == "answer":  # while the coordinator, which sleeps meanwhile, takes nothing
            signal.signal(signal.SIGALRM, lambda *_: stop_here())
            signal.setitimer(signal.ITIMER_REAL, 1)
        return _outcome("ann", repairs=("x" * 2**23,))

    def started(self):
        stop_here() if where == "start" else None
        next_step(pack.limits)  # the next worker has the time that it needs, on a busy machine too
        start(self)

    monkeypatch.setattr("deltax.grading.session.Grader.start", started)
    monkeypatch.setattr(Workbench, "grade", graded)
    pool = Pool(1)
    try:
        pool.start(pack)
        pool.submit(Task(pack, _submission(pack, "ann")))
        while not once.exists():
            time.sleep(0.1)
        found = []
        while not found:
            found = pool.finished()
    finally:
        pool.close()

    assert once.exists()
    assert (type(found[0][1]), pool.pids) == (Death if where == "answer" else Outcome, [])


def _start_fails_in(count, folder):
    """Return a `Grader.start` that fails in the processes which call it first."""
    start = Grader.start

    def fail(self):
        if any(_taken(folder / str(number)) == os.getpid() for number in range(count)):
            raise OSError(12, "Cannot allocate memory")
        start(self)

    return fail


def _taken(place):
    with suppress(FileExistsError), place.open("x") as file:
        file.write(str(os.getpid()))
    return int(place.read_text() or 0)


def test_a_worker_that_cannot_start_takes_no_submission_from_those_that_can(pack, monkeypatch, tmp_path, capsys):
    """It fails in milliseconds: left in the pool it would take nearly all, and their marks with them."""
    monkeypatch.setattr("deltax.grading.session.Grader.start", _start_fails_in(1, tmp_path))
    pool, names = Pool(2), ("ann", "bob", "cid", "dan")
    try:
        pool.start(pack)
        tasks = (Task(pack, _submission(pack, name)) for name in names)
        found = {outcome.student: outcome.state for _, outcome in outcomes(tasks, pool, _submission)}
    finally:
        pool.close()

    assert found == dict.fromkeys(names, "graded")
    assert "one of 2 workers cannot start, the others go on: OSError: [Errno 12]" in capsys.readouterr().err


def test_a_machine_on_which_nothing_starts_says_so_before_anything_is_graded(pack, monkeypatch, tmp_path):
    """The reason and a cure, as one message; the submissions are not touched."""
    monkeypatch.setattr("deltax.grading.session.Grader.start", _start_fails_in(10, tmp_path))
    pool = Pool(2)
    try:
        with pytest.raises(GradingError, match=r"does not start: OSError.*memory\n  Fix: free some memory"):
            pool.start(pack)
    finally:
        pool.close()


def test_kills_of_the_coordinator_and_of_what_runs_for_a_student_lose_and_double_nothing(both, untouched, tmp_path):
    """After them one more run ends with exactly what an undisturbed run gives; ``python -m tests.kills`` does many."""
    theirs, _, _ = both
    course, draw = _copy(untouched, tmp_path / "course"), random.Random(5)

    killed = [kills.disturbed(course, kind, draw) for kind in (kills.STUDENT, kills.COORDINATOR)]
    grade_class(course, [LIMITS], Options(workers=1))

    assert all(killed), "everything was over before the kill"
    assert _marks(course) == _marks(theirs)
    assert graded_files(course).keys() == graded_files(theirs).keys()
    assert list((course.root / "autograded" / ".deltax").glob("ready/*/*")) == []


def _marks(course, student=None):
    rows = [row[:4] for row in of_course(course)["grades"] if student in (None, row[0])]
    assert len(rows) == len({row[:3] for row in rows}), "a mark is there twice"
    return sorted(rows, key=str)


@pytest.fixture
def postgresql():
    """A server of its own, on a socket of its own."""
    debians = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))  # where its package puts it
    programs = os.path.dirname(os.path.realpath(debians[-1] if debians else need_tool("postgres")))
    user = None if os.getuid() else pwd.getpwnam("postgres").pw_name
    root = Path(tempfile.mkdtemp(prefix="deltax-pg-"))  # pytest's own folders are closed to other users
    folder = root / "data"
    if user:
        shutil.chown(root, user)

    def run(*line):
        subprocess.run(line, user=user, check=True, cwd="/", stdout=subprocess.DEVNULL)

    run(f"{programs}/initdb", "-D", str(folder), "-A", "trust", "-U", "teacher", "--no-sync")
    options = f"-c listen_addresses='' -c unix_socket_directories='{root}' -c fsync=off"
    run(f"{programs}/pg_ctl", "-D", str(folder), "-w", "-t", "120", "-l", str(root / "log"), "-o", options, "start")
    yield f"postgresql+psycopg://teacher@/postgres?host={root}"
    run(f"{programs}/pg_ctl", "-D", str(folder), "-m", "immediate", "stop")
    shutil.rmtree(root)


def test_postgresql_holds_the_same_grades(both, untouched, postgresql, tmp_path, monkeypatch):
    """The address of another database is all that it takes."""
    theirs, _, _ = both
    course = _copy(untouched, tmp_path / "course")
    (course.root / "gradebook.db").unlink()
    monkeypatch.setenv("DELTAX_GRADEBOOK_URL", postgresql)
    monkeypatch.setattr("deltax.grading.batch.grade.hands_of", lambda *_: _Replay())

    for _ in range(2):
        grade_class(course, [LIMITS], Options(force=True))

    assert not (course.root / "gradebook.db").exists()
    found, expected = contents(postgresql), of_course(theirs)
    assert [row[:4] for row in sorted(found["grades"])] == [row[:4] for row in expected["grades"]]
    assert [row[:4] for row in sorted(found["comments"])] == [row[:4] for row in expected["comments"]]


def test_a_name_that_postgresql_refuses_is_named_and_the_rest_of_its_batch_stands(
    untouched, postgresql, tmp_path, monkeypatch
):
    """Its columns are counted, SQLite's are not: nbgrader's hold 128 characters."""
    course = _copy(untouched, tmp_path / "course")
    monkeypatch.setenv("DELTAX_GRADEBOOK_URL", postgresql)
    settings, long = Settings.of(course), "x" * 150
    with closing(Gradebook(settings)) as gradebook:
        teach(course, LIMITS, gradebook)
        with Journal(course, settings, gradebook) as journal:
            entries = [journal.stage(Submission(n, LIMITS, HandedIn(), ""), _outcome(n)) for n in ("ann", long)]
            stand = journal.commit(LIMITS, entries)

    assert [entry.outcome.student for entry in stand] == ["ann"]
    assert list(journal.refused) == [(long, LIMITS)]
    assert {row[0] for row in contents(postgresql)["grades"]} == {"ann"}


@pytest.fixture
def cluster(tmp_path):
    """A scheduler and a worker that share no folder."""
    pytest.importorskip("distributed")
    where = {"cwd": tmp_path, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    address = "tcp://127.0.0.1:18786"
    programs = [
        [sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", "18786", "--no-dashboard"],
        [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-dashboard"],
    ]
    running = [subprocess.Popen(line, **where) for line in programs]
    yield address
    for process in reversed(running):
        process.terminate()
        process.wait(30)


def test_a_cluster_over_tcp_gives_the_same_grades(both, untouched, cluster, tmp_path):
    """Workers get the lesson and the submission with each task, and nothing from a shared folder."""
    theirs, _, _ = both
    course = _copy(untouched, tmp_path / "course")
    _wait_for_a_worker(cluster)

    grade_class(course, [LIMITS], Options(scheduler=cluster, students=OWN[0].name))

    assert _marks(course) == _marks(theirs, OWN[0].name)


def _wait_for_a_worker(address):
    from distributed import Client

    with Client(address, timeout=60, set_as_default=False) as client:
        client.wait_for_workers(1, timeout=120)


def test_a_cluster_with_other_versions_is_refused_in_one_line(monkeypatch):
    """The message names what differs."""
    from deltax.grading.batch.cluster import differences

    assert differences("Python 3.11.7, numpy 2.3.0", "Python 3.11.7, numpy 2.4.1") == "numpy 2.3.0 (here: numpy 2.4.1)"
    monkeypatch.setattr("deltax.grading.batch.cluster._CONNECT_SECONDS", 1)
    with pytest.raises(GradingError, match="no scheduler answers"):
        grade_class(COURSE, [LIMITS], Options(scheduler="tcp://127.0.0.1:9"))


def test_a_regrade_that_fails_leaves_no_old_mark(both, monkeypatch, capsys):
    """The submission is replaced by a file that is no notebook: its checks wait, the exit code is 1."""
    _, ours, _ = both
    monkeypatch.chdir(ours.root)
    _hand_in(ours, OWN[1].name, "no notebook any more")

    assert main(["grade", LIMITS, "--json", "--student", OWN[1].name]) == 1

    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["state"] == "not gradable"
    marks = {row[3] for row in of_course(ours)["grades"] if row[0] == OWN[1].name}
    assert marks == {None}
    graded = ours.root / "autograded" / OWN[1].name / LIMITS / f"{LIMITS}.ipynb"
    assert "About this submission" in nbformat.read(graded, 4).cells[0].source
