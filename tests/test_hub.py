"""The hub for trying: a teacher and two students, from handing out to reading the feedback, in a browser."""

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.util import find_spec

import psutil
import pytest

from tests.conftest import need_tool
from tests.helpers import COURSE
from tests.hub import LOOK_AROUND, Hub, Person, processes_that_name, running_hub
from tests.sample_class import LIMITS, STUDENTS, Student, notebook

RIGHT, WRONG = "ada", "emmy"
ESSAY = {"why-no-value": "The frame at that minute is missing: the limit says where the ball was going."}
WORK = {
    RIGHT: notebook(Student(RIGHT, LIMITS, 14, lambda reference: reference | ESSAY)),
    WRONG: notebook(next(one for one in STUDENTS if one.name == "student-12-averages-the-sides")),
}
NOTEBOOK = f"{LIMITS}/{LIMITS}.ipynb"


@dataclass
class Loop:
    """What was seen on the way once round."""

    hub: Hub
    people: dict[str, Person] = field(default_factory=dict)
    validated: dict[str, str] = field(default_factory=dict)
    looked: dict[str, dict] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    scores: dict[str, str] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)


@pytest.fixture(scope="module")
def need_hub():
    """Skip where the hub is not installed; fail under CI."""
    need_tool("bwrap")
    if not find_spec("jupyterhub") or not (COURSE.root / "deploy/hub/proxy/node_modules").is_dir():
        message = "the hub is not installed (make .venv/ready-for-hub)"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)


@pytest.fixture(scope="module")
def loop(need_hub, tmp_path_factory, chromium) -> Loop:
    """Once round: release, fetch, solve, validate, submit, collect, grade, give back, read."""
    with running_hub(tmp_path_factory.mktemp("hub") / "state", chromium) as hub:
        loop = Loop(hub)
        teacher = loop.people["teacher"] = hub.sign_in("teacher")
        grading = _open_formgrader(teacher)
        for step in ("education", "cloud-upload"):
            _press(grading, _row(grading, LIMITS), step)
        for name in (RIGHT, WRONG):
            student = loop.people[name] = hub.sign_in(name)
            loop.validated[name] = _solve_and_submit(student)
            loop.looked[name] = json.loads(student.run_python(LOOK_AROUND))
        _press(grading, _row(grading, LIMITS), "cloud-download")
        _grade(loop, grading)
        for step in ("comment", "envelope"):
            _press(grading, _row(grading, LIMITS), step)
        for name in (RIGHT, WRONG):
            loop.pages[name] = _read_feedback(loop.people[name])
        yield loop


def _open_formgrader(teacher: Person):
    """Open the formgrader from the menu and return the frame that it stands in."""
    teacher.choose("Formgrader")
    teacher.page.wait_for_selector("iframe")
    frame = teacher.page.locator("iframe").first.content_frame
    frame.get_by_role("link", name=LIMITS).wait_for()
    return frame


def _row(grading, name: str):
    return grading.locator("tbody tr", has_text=name).first


def _press(grading, row, icon: str) -> None:
    """Press an icon of a row, wait for the formgrader's message and close it."""
    row.locator(f".glyphicon-{icon}").click()
    grading.locator(".modal.in").first.wait_for()
    assert "Success" in grading.locator(".modal.in .modal-title").first.inner_text()
    grading.locator(".modal.in button:has-text('OK')").first.click()
    grading.locator(".modal.in").first.wait_for(state="detached")


def _solve_and_submit(student: Person) -> str:
    """Fetch, write the answers into the notebook that came, validate, submit; return what Validate said."""
    page = student.page
    student.assignment_list()
    student.press("released", "Fetch")
    student.section("fetched").get_by_role("button", name="Submit").wait_for()
    written = {cell.id: cell.source for cell in WORK[student.name].cells}
    fetched = student.read(NOTEBOOK)
    for cell in fetched["cells"]:
        cell["source"] = written[cell["id"]]
    student.write(NOTEBOOK, fetched)
    student.section("fetched").locator("a", has_text=LIMITS).first.click()
    student.press("fetched", "Validate")
    page.wait_for_selector(".jp-Dialog")
    said = page.locator(".jp-Dialog-body").inner_text()
    page.locator(".jp-Dialog button", has_text="OK").click()
    student.press("fetched", "Submit")
    student.section("submitted").get_by_text(LIMITS).first.wait_for()
    return said


def _grade(loop: Loop, grading) -> None:
    """Grade both with the formgrader's lightning and note the scores that it shows."""
    _row(grading, LIMITS).get_by_role("link", name="2", exact=True).click()
    for name in (RIGHT, WRONG):
        row = _row(grading, name.capitalize())
        _press(grading, row, "flash")
        loop.names[name] = row.locator(".student-name").inner_text()
        score = _row(grading, name.capitalize()).locator(".score", has_text="/")
        loop.scores[name] = score.inner_text()  # it comes some time after the message
    grading.get_by_role("link", name="Manage Assignments").first.click()
    grading.get_by_role("link", name=LIMITS).wait_for()


def _hub_command(*words: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "deploy.hub", *words]
    return subprocess.run(command, cwd=COURSE.root, capture_output=True, text=True, check=False, timeout=120)


def _read_feedback(student: Person) -> str:
    """Fetch the feedback by the list's button, and read the page that came."""
    student.assignment_list()
    student.press("submitted", "Fetch Feedback")
    student.section("submitted").get_by_text("view feedback").first.wait_for()
    return student.run_python(
        f"from pathlib import Path\nprint(next(Path('{LIMITS}').glob('feedback/*/*.html')).read_text())"
    )


def test_a_right_notebook_has_full_marks_and_a_wrong_one_those_it_deserves(loop):
    """The scores that the formgrader shows after its own autograde, which is the judge in its sandbox."""
    assert {name: float(score.split()[0]) for name, score in loop.scores.items()} == {RIGHT: 14, WRONG: 12.17}
    records = loop.hub.state / "teacher" / "records" / LIMITS
    assert "none" not in {json.loads((records / f"{name}.json").read_text())["sandbox"] for name in WORK}


def test_the_formgrader_shows_names(loop):
    """Without the class list in the gradebook it would show None, None."""
    assert loop.names == {RIGHT: "Student, Ada", WRONG: "Student, Emmy"}


def test_validate_says_who_is_right(loop):
    """The visible checks run in the student's own kernel, before anything is handed in."""
    assert "Success" in loop.validated[RIGHT]
    assert "failed" in loop.validated[WRONG]


def test_each_student_reads_the_page_about_their_own_notebook(loop):
    """What the button fetches is the course's own page, with the points, and without hidden sources."""
    assert "14 of 16 points" in loop.pages[RIGHT]
    assert "12.17 of 16 points" in loop.pages[WRONG]
    assert "HIDDEN" not in loop.pages[RIGHT] + loop.pages[WRONG]


def test_students_see_the_assignment_list_and_nothing_of_the_teachers(loop):
    """Formgrader, course list and Create Assignment are the teacher's; nbgrader shows them to everybody."""
    assert loop.people[RIGHT].menu() == ["Assignment List"]
    assert loop.people["teacher"].menu()[:2] == ["Assignment List", "Formgrader"]
    student = loop.people[RIGHT].page
    assert student.get_by_text("Create Assignment").count() == 0
    assert student.request.get(f"{loop.hub.url}/user/{RIGHT}/formgrader").status == 404


def test_a_student_cannot_see_what_belongs_to_others(loop):
    """Neither files nor processes: the other's home and submission, the solutions, the gradebook, the hub's own."""
    for name in (RIGHT, WRONG):
        looked = loop.looked[name]
        assert looked["homes"] == [name]
        assert looked["handed in"] == [name]
        assert looked["found"] == []
        assert looked["course"] is False
        assert looked["servers"] == 1
        assert looked["others"] == []


def test_a_student_can_write_only_to_their_own_folders(loop):
    """Released lessons, pages of feedback and the package cannot be changed, and pages cannot be listed."""
    for name in (RIGHT, WRONG):
        told = {what: loop.looked[name][what] for what in ("write released", "write package", "list feedback")}
        assert told.pop("list feedback") == "PermissionError"
        assert set(told.values()) <= {"OSError", "PermissionError"}
        assert loop.looked[name]["open feedback"] in {"OSError", "PermissionError"}


def test_by_roots_hub_each_student_has_a_user_id_of_their_own(loop):
    """By an ordinary user's hub they share it, and only the walls stand between them."""
    uids = {loop.looked[name]["uid"] for name in WORK}
    assert uids == ({20101, 20102} if os.getuid() == 0 else {os.getuid()})


def test_a_password_opens_one_name_only(loop):
    """Neither another student's password nor none opens a student's server."""
    passwords = loop.hub.passwords
    assert len(set(passwords.values())) == 3
    for wrong in (passwords[WRONG], "x"):
        refused = loop.hub.sign_in(RIGHT, wrong).page
        refused.get_by_text("Invalid username or password").wait_for()
    written = "".join(path.read_text(errors="replace") for path in loop.hub.state.rglob("*.json"))
    assert not [password for password in passwords.values() if password in written]


def test_one_student_cannot_open_anothers_server(loop):
    """The hub asks who it is at every server."""
    page = loop.people[RIGHT].page
    for name in (WRONG, "teacher"):
        assert page.request.get(f"{loop.hub.url}/user/{name}/api/contents").status in {403, 404}


def test_nothing_listens_to_other_machines(loop):
    """Hub, proxy and servers answer at 127.0.0.1 alone."""
    listening = set()
    for process in psutil.Process(loop.hub.process.pid).children(recursive=True):
        with suppress(psutil.NoSuchProcess):
            connections = process.net_connections(kind="inet")
            listening |= {one.laddr.ip for one in connections if one.status == psutil.CONN_LISTEN}
    assert listening == {"127.0.0.1"}


def test_no_page_failed_on_the_way(loop):
    """No error of a script, no answer of 500 or more, in any of the three browsers."""
    assert {name: person.errors for name, person in loop.people.items()} == {name: [] for name in loop.people}


def test_an_ordinary_user_starts_it_stops_it_and_clears_it(need_hub, tmp_path_factory, chromium):
    """The walls alone stand between students then; nothing stays behind, neither a process nor a file."""
    uid = os.getuid() or 20099
    state = tmp_path_factory.mktemp("ordinary") / "state"
    page = chromium.new_page()  # as other tests have one open in the same browser
    with running_hub(state, chromium, uid=uid) as hub:
        looked = json.loads(hub.sign_in(RIGHT).run_python(LOOK_AROUND))
        assert looked["uid"] == uid
        assert (looked["homes"], looked["found"], looked["servers"], looked["others"]) == ([RIGHT], [], 1, [])
        assert (looked["list feedback"], looked["write released"]) == ("PermissionError", "OSError")
        assert state.stat().st_mode & 0o077 == 0
        for what in ("start", "clear"):
            assert "a hub runs in" in _hub_command(what, "--state", str(state), "--port", "0").stderr
    assert not page.is_closed()
    page.close()
    for _ in range(100):  # the killed take a moment to end
        if not processes_that_name(state):
            break
        time.sleep(0.3)
    assert processes_that_name(state) == []
    done = _hub_command("clear", "--state", str(state))
    assert (done.returncode, state.exists()) == (0, False)


def test_a_folder_with_something_else_is_neither_used_nor_removed(need_hub, tmp_path):
    """A slip in STATE=... must not cost anybody their files."""
    (tmp_path / "thesis.txt").write_text("years of work")
    for what in ("start", "clear"):
        done = _hub_command(what, "--state", str(tmp_path), "--port", "0")
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 2
        assert "Traceback" not in done.stderr
    assert (tmp_path / "thesis.txt").exists()
