"""Drive a real JupyterLab in headless Chromium.

``python -m tests.lab`` takes the picture of the README again.
"""

import contextlib
import os
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

from playwright.sync_api import Browser, Page, sync_playwright

from tests.helpers import COURSE

PROGRAMS = Path(sys.executable).parent
_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


@dataclass
class Lab:
    """A running JupyterLab and a browser page."""

    url: str
    page: Page
    errors: list[str] = field(default_factory=list)

    def open_notebook(self, name: str) -> None:
        """Open a notebook in a workspace of its own."""
        self.page.goto(f"{self.url}/lab/workspaces/{time.monotonic_ns()}/tree/{name}")
        self.page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=120_000)
        # The kernel's name in the status bar means that a kernel is there to take commands.
        self.page.wait_for_selector("text=/Python 3 .*\\| Idle/", timeout=120_000)

    def run_all(self) -> None:
        """Run all cells and wait until the last one is done."""
        self.page.click('.lm-MenuBar-item:has-text("Run")')
        self.page.click('.lm-Menu-item[data-command="runmenu:run-all"]')
        self.page.wait_for_function(
            "() => ![...document.querySelectorAll('.jp-InputPrompt')].some(p => p.textContent.includes('*'))"
            " && document.querySelectorAll('.deltax-explorer img').length > 0",
            timeout=180_000,
        )


@contextlib.contextmanager
def running_browser() -> Iterator[Browser]:
    """Start Debian's Chromium, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=_FLAGS)
        yield browser
        browser.close()


@contextlib.contextmanager
def running_lab(root: Path, browser: Browser) -> Iterator[Lab]:
    """Start JupyterLab on `root` and open a page; stop both at the end."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = os.environ | {
        "PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}",
        "JUPYTER_CONFIG_DIR": str(root / ".jupyter"),
        "JUPYTERLAB_WORKSPACES_DIR": str(root / ".workspaces"),
    }
    command = [
        PROGRAMS / "jupyter",
        "lab",
        "--no-browser",
        "--allow-root",
        f"--port={port}",
        "--IdentityProvider.token=",
    ]
    server = subprocess.Popen(
        command,
        cwd=root,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{url}/api", server)
        page = browser.new_page(viewport={"width": 1280, "height": 1000}, device_scale_factor=1.5)
        lab = Lab(url, page)
        page.on("console", lambda message: _note(lab, message))
        page.on("pageerror", lambda error: lab.errors.append(str(error)))
        yield lab
        page.close()
    finally:
        server.terminate()
        server.wait(timeout=60)


def _note(lab: Lab, message: object) -> None:
    # The closed network makes requests for news and fonts fail; these say nothing about our pages.
    if message.type == "error" and "net::" not in message.text and "Failed to load resource" not in message.text:
        lab.errors.append(message.text)


def _wait_for(url: str, server: subprocess.Popen) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=5):
            return
        if server.poll() is not None:
            raise RuntimeError(f"JupyterLab stopped with exit code {server.returncode}")
        time.sleep(0.3)
    raise TimeoutError(f"JupyterLab did not answer at {url}")


def press_slider(page: Page, explorer: int, key: str, times: int = 1) -> None:
    """Move the first slider of an explorer by keyboard."""
    handle = page.locator(".deltax-explorer").nth(explorer).locator(".noUi-handle").first
    handle.scroll_into_view_if_needed()
    handle.focus()
    for _ in range(times):
        page.keyboard.press(key)


def take_readme_picture(target: Path) -> None:
    """Save the second explorer of lesson 02, its slider moved, as the README shows it."""
    lesson = "02-slope-tangent"
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(COURSE.source(lesson), folder)
        with running_browser() as browser, running_lab(Path(folder), browser) as lab:
            lab.open_notebook(f"{lesson}.ipynb")
            lab.run_all()
            press_slider(lab.page, 1, "ArrowLeft", times=2)
            lab.page.wait_for_timeout(1500)
            lab.page.locator(".deltax-explorer").nth(1).screenshot(path=target)


if __name__ == "__main__":
    take_readme_picture(COURSE.root / "docs" / "secant-to-tangent.png")
