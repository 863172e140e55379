"""Drive the hub for trying as people do: each in a browser of their own, with the terminal's passwords."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page

from tests.helpers import COURSE
from tests.lab import PROGRAMS, VIEWPORT, patient

_RUN_IN_KERNEL = """
async ([base, code]) => {
  const token = document.cookie.split("; ").find(one => one.startsWith("_xsrf=")).slice(6);
  const headers = {"X-XSRFToken": token};
  const kernel = await (await fetch(`${base}api/kernels`, {method: "POST", headers})).json();
  const socket = new WebSocket(`ws://${location.host}${base}api/kernels/${kernel.id}/channels`);
  await new Promise(done => socket.onopen = done);
  const header = {msg_id: "probe", msg_type: "execute_request", session: "probe", username: "", version: "5.3"};
  const content = {code, silent: false, store_history: false, user_expressions: {}, allow_stdin: false};
  let told = "";
  const idle = new Promise(done => socket.onmessage = event => {
    const {parent_header, msg_type, content} = JSON.parse(event.data);
    if (parent_header.msg_id !== "probe") return;
    if (msg_type === "stream") told += content.text;
    if (msg_type === "error") told += `${content.ename}: ${content.evalue}`;
    if (msg_type === "status" && content.execution_state === "idle") done();
  });
  socket.send(JSON.stringify({channel: "shell", header, parent_header: {}, metadata: {}, content}));
  await idle;
  socket.close();
  await fetch(`${base}api/kernels/${kernel.id}`, {method: "DELETE", headers});
  return told;
}"""
_PUT_FILE = """
async ([url, content]) => {
  const token = document.cookie.split("; ").find(one => one.startsWith("_xsrf=")).slice(6);
  const body = JSON.stringify({type: "notebook", format: "json", content});
  const done = await fetch(url, {method: "PUT", headers: {"X-XSRFToken": token}, body});
  if (!done.ok) throw new Error(`${done.status} ${await done.text()}`);
}"""

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
def command(process):
    try:
        return open(f"/proc/{{process}}/cmdline").read()
    except OSError:  # it has ended
        return ""
exchange = "/srv/exchange/deltax/"
commands = [command(one) for one in os.listdir("/proc") if one.isdigit()]
print(json.dumps({{
    "uid": os.getuid(),
    "homes": os.listdir("/home"),
    "found": found,
    "course": os.path.exists({str(COURSE.root / "lessons")!r}),
    "others": [one for one in commands if "formgrader" in one or "configurable" in one or "deploy.hub" in one],
    "servers": sum("python" in one.split("\\0")[0] and "jupyterhub-singleuser" in one for one in commands),
    "handed in": sorted(one.split("+")[0] for one in os.listdir(exchange + "inbound")),
    "list feedback": attempt(os.listdir, exchange + "feedback"),
    "open feedback": attempt(os.chmod, exchange + "feedback", 0o777),
    "write released": attempt(open, exchange + "outbound/forged", "w"),
    "write package": attempt(open, {str(COURSE.root / "deltax" / "forged")!r}, "w"),
}}))
"""


@dataclass
class Person:
    """Somebody who signed in, at their JupyterLab."""

    name: str
    page: Page
    errors: list[str]

    @property
    def base(self) -> str:
        """The path under which their server answers."""
        return f"/user/{self.name}/"

    def menu(self) -> list[str]:
        """Return what the menu Nbgrader offers."""
        bar = self.page.locator(".lm-MenuBar-item", has_text="Nbgrader")
        bar.click()
        entries = self.page.locator(".lm-Menu-item:visible .lm-Menu-itemLabel").all_inner_texts()
        self.page.keyboard.press("Escape")
        return entries

    def choose(self, entry: str) -> None:
        """Choose an entry of the menu Nbgrader."""
        self.page.locator(".lm-MenuBar-item", has_text="Nbgrader").click()
        self.page.get_by_role("menuitem", name=entry).click()

    def assignment_list(self) -> None:
        """Open the assignment list, or refresh it."""
        refresh = self.page.locator("#refresh_assignments_list:visible")
        refresh.click() if refresh.count() else self.choose("Assignment List")

    def press(self, section: str, button: str) -> None:
        """Press a button in one of the three sections of the assignment list."""
        self.section(section).get_by_role("button", name=button).first.click()

    def section(self, name: str) -> Locator:
        """Return a section of the assignment list: released, fetched or submitted."""
        return self.page.locator(f"#{name}_assignments_list")

    def read(self, path: str) -> dict:
        """Return a notebook of theirs."""
        origin = self.page.url.partition("/user/")[0]
        return self.page.request.get(f"{origin}{self.base}api/contents/{path}").json()["content"]

    def write(self, path: str, notebook: dict) -> None:
        """Save a notebook as JupyterLab does."""
        self.page.evaluate(_PUT_FILE, [f"{self.base}api/contents/{path}", notebook])

    def run_python(self, code: str) -> str:
        """Run code in a kernel of theirs and return what it printed."""
        return self.page.evaluate(_RUN_IN_KERNEL, [self.base, code])


@dataclass
class Hub:
    """A running hub, and what its terminal said."""

    process: subprocess.Popen
    browser: Browser
    state: Path
    said: str
    people: contextlib.ExitStack

    @property
    def url(self) -> str:
        """Where people go."""
        return self.said.split()[0]

    @property
    def passwords(self) -> dict[str, str]:
        """The passwords, as the terminal shows them."""
        return dict(re.findall(r"^  ([a-z]+) +(\S+)$", self.said, re.MULTILINE))

    def sign_in(self, name: str, password: str | None = None) -> Person:
        """Sign in with a browser of one's own; wait for JupyterLab if the password is right."""
        page = patient(self.people.enter_context(self.browser.new_context(viewport=VIEWPORT)).new_page())
        person = Person(name, page, [])
        page.on("pageerror", lambda error: person.errors.append(str(error)))
        page.on("response", lambda answer: person.errors.append(answer.url) if answer.status >= 500 else None)
        page.goto(self.url)
        page.fill("#username_input", name)
        page.fill("#password_input", password or self.passwords[name])
        page.click("#login_submit")
        if password is None:
            page.wait_for_selector(".jp-Launcher")
        return person


@contextlib.contextmanager
def running_hub(state: Path, browser: Browser, *, uid: int | None = None) -> Iterator[Hub]:
    """Start the hub as `make hub` does, by root for another user if `uid` says so; stop it as Ctrl + C does."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "deploy.hub", "--state", str(state), "--port", str(port)]
    if uid is not None and uid != os.getuid():  # without root's rights, though files may lie where root alone may read
        command = ["unshare", "--user", f"--map-user={uid}", f"--map-group={uid}", "--", *command]
    environment = os.environ | {"PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"}
    process = subprocess.Popen(
        command,
        cwd=COURSE.root,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        with contextlib.ExitStack() as people:
            yield Hub(process, browser, state, _greeting(process), people)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=90)
        process.stdout.close()


def _greeting(process: subprocess.Popen) -> str:
    said = ""
    for line in process.stdout:
        said += line
        if "make hub-clear" in line:
            return said
    raise RuntimeError(f"the hub did not start: {said}")


def processes_that_name(folder: Path) -> list[str]:
    """Return the command lines and environments that name a folder: whatever a hub there has left running."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            with contextlib.suppress(OSError):
                told = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
                if os.fsencode(folder) in told:
                    found.append((entry / "cmdline").read_text().replace("\0", " "))
    return found
