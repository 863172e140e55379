"""Folders that no student should hand in, and that some will: each is named, and the class goes on."""

import os
import shutil
from pathlib import Path

import pytest

from deltax.__main__ import main
from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.batch.folders import misnamed, submitters
from deltax.grading.intake import collect
from tests.helpers import COURSE

LESSON = "01-limits"
NOTEBOOK = '{"cells": []}'


def test_a_folder_whose_name_is_not_utf_8_is_named_and_no_other_waits_for_it(tmp_path):
    """SQL takes no half characters, so one such name would stop its whole batch."""
    for name in (b"ann", b"ren\xe9", b"x" * 250):
        os.makedirs(os.path.join(os.fsencode(tmp_path), b"submitted", name, LESSON.encode()))
    course = Course(tmp_path)

    assert submitters(course, [LESSON]) == {LESSON: ["ann"]}

    found = misnamed(course, [LESSON])
    assert [name[:4] for name, _, _ in found] == ["ren�", "xxxx"]
    assert ["UTF-8" in found[0][2], "longer than" in found[1][2]] == [True, True]
    with pytest.raises(GradingError, match="UTF-8; rename"):
        submitters(course, [LESSON], "ren*")


def test_diff_names_the_folders_that_grade_would_leave_out(tmp_path, monkeypatch, capsys):
    """Else a teacher who looks first thinks that everybody is in; nothing is graded here."""
    shutil.copy(COURSE.root / "nbgrader_config.py", tmp_path)
    shutil.copytree(COURSE.root / "lessons" / LESSON, tmp_path / "lessons" / LESSON)
    for name in (b"ann", b"ren\xe9"):
        os.makedirs(os.path.join(os.fsencode(tmp_path), b"submitted", name, LESSON.encode()))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("deltax.grading.batch.command.differences", lambda *_: iter(()))

    assert main(["grade", LESSON, "--diff"]) == 0

    assert capsys.readouterr().err.splitlines() == [
        f"ren�, {LESSON}: left out: the folder's name is not UTF-8; rename it",
        "0 marks would change; nothing was written",
    ]


def test_a_folder_that_cannot_be_entered_is_a_submission_that_cannot_be_graded(tmp_path, monkeypatch):
    """The superuser may enter all folders, so the refusal is played."""

    def refused(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_symlink", refused)

    assert "cannot be read: Permission denied" in collect(tmp_path, LESSON, ()).reason


@pytest.mark.parametrize(
    ("files", "allowed", "left"),
    [
        (["sub/copy.ipynb", f"{LESSON}.ipynb/x.csv"], (), []),
        ([f"sub/{LESSON}.ipynb", "sub/data", "data/x.csv"], (), ["data"]),
        ([f"{LESSON}.ipynb", "data"], ("data/x.csv",), []),
        ([f"{LESSON}.ipynb", "data/x.csv/y.csv", "data/y.csv"], ("data/x.csv",), ["data/y.csv"]),
    ],
)
def test_files_that_cannot_lie_side_by_side_are_left_out_with_a_word(tmp_path, files, allowed, left):
    """A folder named like the notebook, a file where another has its folder: they could not be written beside it."""
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(NOTEBOOK)

    found = collect(tmp_path, LESSON, allowed)

    assert (found.reason, sorted(found.files)) == ("", left)
    assert any("where another file is" in note for note in found.notes)
