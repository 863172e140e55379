"""Drive the real programs in headless Chromium: JupyterLab, Notebook 7, Voilà.

``python -m tests.lab`` takes the picture of the README again.
"""

import contextlib
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, sync_playwright

from tests.helpers import COURSE

PROGRAMS = Path(sys.executable).parent
_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
VIEWPORT = {"width": 1280, "height": 1000}
_LONGEST_WAIT_MS = 180_000  # what is waited for comes in a second, or, on a busy machine, in a minute
_MS_TO_CLOSE = 300
# What a kernel tells of errors, in the messages that it sends to the page.
_KERNEL_ERROR = re.compile(rb'"msg_type": ?"error".*?"ename": ?"(.*?)", ?"evalue": ?"(.*?)"', re.DOTALL)
# JupyterLab asks for widgets before any are made; ipykernel answers with a warning.
_STOCK_WARNING = b"No such comm"
_KERNEL_STDERR = re.compile(rb'"name": ?"stderr", ?"text": ?"(.{0,300})', re.DOTALL)


@dataclass
class Lab:
    """A running Jupyter server and a browser page.

    Attributes
    ----------
    errors : list of str
        What the page's console, the page's scripts, the kernels and the server complained of.
    """

    url: str
    page: Page
    log: Path
    errors: list[str] = field(default_factory=list)

    @property
    def root(self) -> Path:
        """The folder that is served."""
        return self.log.parent

    def open_notebook(self, name: str, *, program: str = "lab") -> None:
        """Open a notebook in JupyterLab or in Notebook 7, and wait for its kernel."""
        if program == "lab" and "/lab/" in self.page.url:  # a new page would load for seconds
            self.command("docmanager:open", path=name)
        else:
            place = f"lab/workspaces/{time.monotonic_ns()}/tree" if program == "lab" else "notebooks"
            self.page.goto(f"{self.url}/{place}/{name}")
        self.page.wait_for_selector(".jp-Notebook .jp-Cell")
        self.page.wait_for_function(
            "() => window.jupyterapp?.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'",
        )

    def run_all(self) -> None:
        """Run all cells and wait until the last one is done."""
        self.command("notebook:run-all-cells")
        self.page.wait_for_function(
            "() => ![...document.querySelectorAll('.jp-InputPrompt')].some(p => p.textContent.includes('*'))"
            " && document.querySelectorAll('.deltax-explorer img').length > 0"
            " && [...document.querySelectorAll('.deltax-explorer')].every(card => card.role === 'group')",
        )

    def command(self, name: str, **arguments: object) -> None:
        """Run one of JupyterLab's commands and wait until it is done."""
        call = "([name, more]) => window.jupyterapp.commands.execute(name, more).then(() => null)"
        self.page.evaluate(call, [name, arguments])

    def close_notebooks(self) -> None:
        """Close what is open, unsaved, and shut the kernels down: the next test has the machine for itself."""
        said = self.complaints()
        self.page.evaluate(
            """async () => {
              const app = window.jupyterapp;
              for (const one of [...app.shell.widgets("main")]) {
                if (one.context) one.context.model.dirty = false;
                one.dispose();
              }
              await app.serviceManager.sessions.shutdownAll();
            }"""
        )
        self.page.wait_for_timeout(_MS_TO_CLOSE)
        self.complaints()  # what JupyterLab says while it takes a page apart is no explorer's fault
        self.errors = said

    def complaints(self) -> list[str]:
        """Return and forget what went wrong since the last time, callbacks in kernels included."""
        said = self.log.read_text(errors="replace")
        told = [
            line for line in said.splitlines() if re.match(r"(\w+\.)*\w*(Error|Exception): |Exception in comm", line)
        ]
        told = [line for line in told if not line.startswith("zmq.error.")]  # of a kernel that ends
        found = self.errors + [f"kernel's log: {line}" for line in told]
        self.errors = []
        os.truncate(self.log, 0)
        return found


@contextlib.contextmanager
def running_browser() -> Iterator[Browser]:
    """Start Debian's Chromium, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_FLAGS)
        yield browser
        with contextlib.suppress(Error):  # it has ended by itself
            browser.close()


@contextlib.contextmanager
def running_lab(root: Path, browser: Browser, *, fineness: float = 1) -> Iterator[Lab]:
    """Start JupyterLab, which serves Notebook 7 too, on `root` and open a page; stop both at the end."""
    exposed = [f"--{app}.expose_app_in_browser=True" for app in ("LabApp", "JupyterNotebookApp")]
    with _running(
        ["jupyter", "lab", "--allow-root", "--IdentityProvider.token=", *exposed], root, browser, fineness
    ) as lab:
        yield lab


@contextlib.contextmanager
def running_voila(root: Path, browser: Browser) -> Iterator[Lab]:
    """Start Voilà on `root` and open a page; stop both at the end."""
    # Made for JupyterLab, and at a loss in a page that is none.
    others = ["jupyterlab-jupytext", "@jupyter/nbgrader", "@jupyter-notebook/lab-extension", "jupyterlab_pygments"]
    settings = ["--Voila.ip=127.0.0.1", f"--VoilaConfiguration.extension_denylist={others}"]
    with _running(["voila", *settings, "."], root, browser) as voila:
        yield voila


@contextlib.contextmanager
def _running(words: list[str], root: Path, browser: Browser, fineness: float = 1) -> Iterator[Lab]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = os.environ | {
        "PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}",
        "JUPYTER_CONFIG_DIR": str(root / ".jupyter"),
        "JUPYTERLAB_WORKSPACES_DIR": str(root / ".workspaces"),
    }
    command = [PROGRAMS / words[0], *words[1:], "--no-browser", f"--port={port}"]
    log = root / f".{words[0]}.log"
    with log.open("ab") as told:  # appending, so that it can be emptied while the server writes
        server = subprocess.Popen(
            command, cwd=root, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=told
        )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(url, server, log)
        page = patient(browser.new_page(viewport=VIEWPORT, device_scale_factor=fineness))
        lab = Lab(url, page, log)
        _listen(lab)
        yield lab
        with contextlib.suppress(Error):  # the browser has ended
            page.close()
    finally:
        _end(server)


def patient(page: Page) -> Page:
    """Let a page wait as long as a busy machine may take."""
    page.set_default_timeout(_LONGEST_WAIT_MS)
    return page


def _end(server: subprocess.Popen) -> None:
    """Ask a server to end; end it where it does not: by now its tests have said what there is to say."""
    server.terminate()
    try:
        server.wait(timeout=30)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _listen(lab: Lab) -> None:
    """Note what goes wrong in the page and, by the messages to it, in its kernels."""
    lab.page.on("console", lambda message: _note(lab, message))
    lab.page.on("pageerror", lambda error: lab.errors.append(error.stack or str(error)))
    lab.page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: _note_frame(lab, frame)))


def _note(lab: Lab, message: object) -> None:
    # The closed network makes requests for news and fonts fail; these say nothing about our pages.
    if message.type == "error" and "net::" not in message.text and "Failed to load resource" not in message.text:
        lab.errors.append(f"{message.text} ({message.location['url']}:{message.location['lineNumber']})")


def _note_frame(lab: Lab, frame: bytes | str) -> None:
    frame = frame.encode() if isinstance(frame, str) else frame
    for pattern in (_KERNEL_ERROR, _KERNEL_STDERR):
        found = pattern.search(frame)
        if found and _STOCK_WARNING not in found[0]:
            lab.errors.append("kernel: " + ": ".join(part.decode(errors="replace") for part in found.groups()))


def _wait_for(url: str, server: subprocess.Popen, log: Path) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=5):
            return
        if server.poll() is not None:
            raise RuntimeError(f"the server stopped with exit code {server.returncode}: {log.read_text()[-2000:]}")
        time.sleep(0.3)
    raise TimeoutError(f"nothing answered at {url}: {log.read_text()[-2000:]}")


def press_slider(page: Page, explorer: int, key: str, times: int = 1) -> None:
    """Move the first slider of an explorer by keyboard; where it asks for a prediction, just look."""
    card = page.locator(".deltax-explorer").nth(explorer)
    card.scroll_into_view_if_needed()
    look = card.get_by_role("button", name="Just look")
    if look.count():
        look.click()
    handle = card.get_by_role("slider").first
    handle.focus()
    for _ in range(times):
        page.keyboard.press(key)


def take_readme_picture(target: Path) -> None:
    """Save the second explorer of lesson 02, its slider moved, as the README shows it."""
    lesson = "02-slope-tangent"
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(COURSE.source(lesson), folder)
        with running_browser() as browser, running_lab(Path(folder), browser, fineness=1.5) as lab:
            lab.open_notebook(f"{lesson}.ipynb")
            lab.run_all()
            press_slider(lab.page, 1, "ArrowLeft", times=2)
            lab.page.wait_for_timeout(1500)
            lab.page.locator(".deltax-explorer").nth(1).screenshot(path=target)


if __name__ == "__main__":
    take_readme_picture(COURSE.root / "docs" / "secant-to-tangent.png")
