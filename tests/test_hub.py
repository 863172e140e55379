"""The hub for trying: a teacher and two students, from handing out to reading the feedback, in a browser."""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

import nbformat
import pytest

from tests.conftest import need_tool
from tests.helpers import COURSE
from tests.hub import Hub, Person, processes_that_name, running_hub
from tests.sample_class import LIMITS, STUDENTS, notebook

RIGHT, WRONG = "ada", "emmy"
WORK = {
    RIGHT: notebook(next(one for one in STUDENTS if one.lesson == LIMITS)),
    WRONG: notebook(next(one for one in STUDENTS if one.name == "student-12-averages-the-sides")),
}
NOTEBOOK = f"{LIMITS}/{LIMITS}.ipynb"
# What a student might look for: in all files that are not the system's, by name; and in what the exchange shows.
LOOK_AROUND = f"""
import json, os
names = {{"gradebook.db", "lesson.md", "hub.sqlite", "passwords.json", "cookie_secret", "source", "submitted"}}
system = ("/usr", "/proc", "/sys", "/dev", {sys.prefix!r}, {sys.base_prefix!r})
found = []
for folder, folders, files in os.walk("/"):
    folders[:] = [one for one in folders if not os.path.join(folder, one).startswith(system)]
    found += [os.path.join(folder, one) for one in (*folders, *files) if one in names]
def attempt(action, *arguments):
    try:
        return str(action(*arguments))
    except OSError as problem:
        return type(problem).__name__
exchange = "/srv/exchange/deltax/"
commands = [open(f"/proc/{{one}}/cmdline").read() for one in os.listdir("/proc") if one.isdigit()]
print(json.dumps({{
    "uid": os.getuid(),
    "homes": os.listdir("/home"),
    "found": found,
    "course": os.path.exists({str(COURSE.root / "lessons")!r}),
    "others": [one for one in commands if "formgrader" in one or "configurable" in one or "deploy.hub" in one],
    "servers": sum("jupyterhub-singleuser" in one for one in commands),
    "handed in": sorted(one.split("+")[0] for one in os.listdir(exchange + "inbound")),
    "list feedback": attempt(os.listdir, exchange + "feedback"),
    "open feedback": attempt(os.chmod, exchange + "feedback", 0o777),
    "write released": attempt(open, exchange + "outbound/forged", "w"),
    "write package": attempt(open, {str(COURSE.root / "deltax" / "forged")!r}, "w"),
}}))
"""


@dataclass
class Loop:
    """What was seen on the way once round."""

    hub: Hub
    people: dict[str, Person] = field(default_factory=dict)
    validated: dict[str, str] = field(default_factory=dict)
    looked: dict[str, dict] = field(default_factory=dict)
    scores: dict[str, str] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)


@pytest.fixture(scope="module")
def need_hub():
    """Skip where the hub is not installed; fail under CI."""
    need_tool("bwrap")
    need_tool("node")
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
    teacher.page.wait_for_selector("iframe", timeout=60_000)
    frame = teacher.page.locator("iframe").first.content_frame
    frame.get_by_role("link", name=LIMITS).wait_for(timeout=60_000)
    return frame


def _row(grading, name: str):
    return grading.locator("tbody tr", has_text=name).first


def _press(grading, row, icon: str) -> None:
    """Press an icon of a row, wait for the formgrader's message and close it."""
    row.locator(f".glyphicon-{icon}").click(timeout=60_000)
    grading.locator(".modal.in").first.wait_for(timeout=90_000)
    assert "Success" in grading.locator(".modal.in .modal-title").first.inner_text()
    grading.locator(".modal.in button:has-text('OK')").first.click()
    grading.locator(".modal.in").first.wait_for(state="detached", timeout=20_000)


def _solve_and_submit(student: Person) -> str:
    """Fetch, write the answers into the notebook that came, validate, submit; return what Validate said."""
    page = student.page
    student.assignment_list()
    student.press("released", "Fetch")
    student.section("fetched").get_by_role("button", name="Submit").wait_for(timeout=60_000)
    written = {cell.id: cell.source for cell in WORK[student.name].cells}
    fetched = student.read(NOTEBOOK)
    for cell in fetched["cells"]:
        cell["source"] = written[cell["id"]]
    student.write(NOTEBOOK, fetched)
    student.section("fetched").locator("a", has_text=LIMITS).first.click()
    student.press("fetched", "Validate")
    page.wait_for_selector(".jp-Dialog", timeout=120_000)
    said = page.locator(".jp-Dialog-body").inner_text()
    page.locator(".jp-Dialog button", has_text="OK").click()
    student.press("fetched", "Submit")
    student.section("submitted").get_by_text(LIMITS).first.wait_for(timeout=60_000)
    return said


def _grade(loop: Loop, grading) -> None:
    """Grade both with the formgrader's lightning and note the scores that it shows."""
    _row(grading, LIMITS).get_by_role("link", name="2", exact=True).click()
    for name in (RIGHT, WRONG):
        row = _row(grading, name.capitalize())
        _press(grading, row, "flash")
        loop.scores[name] = _row(grading, name.capitalize()).locator(".score").inner_text()
    grading.get_by_role("link", name="Manage Assignments").first.click()
    grading.get_by_role("link", name=LIMITS).wait_for(timeout=60_000)


def _read_feedback(student: Person) -> str:
    """Fetch the feedback by the list's button, and read the page that came."""
    student.assignment_list()
    student.press("submitted", "Fetch Feedback")
    student.section("submitted").get_by_text("view feedback").first.wait_for(timeout=60_000)
    return student.run_python(
        f"from pathlib import Path\nprint(next(Path('{LIMITS}').glob('feedback/*/*.html')).read_text())"
    )


def test_a_right_notebook_has_full_marks_and_a_wrong_one_those_it_deserves(loop):
    """The scores that the formgrader shows after its own autograde, which is the judge."""
    assert {name: re.match(r"[\d.]+", score)[0] for name, score in loop.scores.items()} == {
        RIGHT: "14",
        WRONG: "12.17",
    }
    records = loop.hub.state / "teacher" / "records" / LIMITS
    assert {json.loads((records / f"{name}.json").read_text())["sandbox"] for name in WORK} != {"none"}
