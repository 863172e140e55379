"""Fixtures that several test files use."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from deltax.course import Course
from tests.helpers import COURSE, LESSONS
from tests.lab import running_browser, running_lab

PROGRAMS = Path(sys.executable).parent


@pytest.fixture
def course_copy(tmp_path: Path) -> Course:
    """A course of its own: the texts, notebooks and settings of this one, no submissions, no gradebook."""
    root = tmp_path / "course"
    root.mkdir()
    shutil.copy(COURSE.root / "nbgrader_config.py", root)
    for folder in ("lessons", "source", "release"):
        shutil.copytree(COURSE.root / folder, root / folder)
    return Course(root)


@pytest.fixture
def nbgrader() -> Callable[..., subprocess.CompletedProcess]:
    """Run an nbgrader command as a teacher does, in a course's folder."""

    def run(course: Course, *arguments: str) -> subprocess.CompletedProcess:
        environment = os.environ | {"PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"}
        return subprocess.run(
            [PROGRAMS / "nbgrader", *arguments],
            cwd=course.root,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=900,
        )

    return run


@pytest.fixture(scope="session")
def chromium():
    """One browser for all tests."""
    need_tool("chromium")
    with running_browser() as running:
        yield running


@pytest.fixture(scope="session")
def lab(tmp_path_factory, chromium):
    """One JupyterLab for all tests, on a folder with every lesson solved, and lesson 02 untouched."""
    root = tmp_path_factory.mktemp("lab")
    for lesson in LESSONS:
        shutil.copy(COURSE.source(lesson), root)
    shutil.copy(COURSE.release("02-slope-tangent"), root / "untouched.ipynb")
    with running_lab(root, chromium) as running:
        yield running


def need_tool(name: str) -> str:
    """Return a program's path; skip on a user's machine without it, fail under CI."""
    found = shutil.which(name)
    if not found:
        message = f"{name} is not installed"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return found
