"""What the hub for trying lays out before it starts, and what it must leave alone; without starting it."""

import sqlite3
import subprocess
from contextlib import closing

from deploy.hub import walls
from deploy.hub.folders import Folders, claim, environment, make
from tests.conftest import need_tool


def test_a_gradebook_named_in_the_environment_is_left_alone(tmp_path, monkeypatch):
    """Who grades a real class keeps DELTAX_GRADEBOOK_URL exported; the trial students belong into the hub's own."""
    real = tmp_path / "real.db"
    monkeypatch.setenv("DELTAX_GRADEBOOK_URL", f"sqlite:///{real}")
    folders = Folders(tmp_path / "state")
    claim(folders)

    make(folders, ["lin"])

    assert not real.exists()
    with closing(sqlite3.connect(folders.course / "gradebook.db")) as gradebook:
        assert gradebook.execute("select id from student").fetchall() == [("lin",)]
    assert "DELTAX_GRADEBOOK_URL" not in environment()
    assert "PATH" in environment()


def test_a_student_may_be_called_like_the_owner_of_the_environment(tmp_path, monkeypatch):
    """/home/lin holds the programs of whoever starts the hub; a student named lin must not lose them."""
    need_tool("bwrap")
    folders = Folders(tmp_path / "state")
    for folder in (folders.home("lin"), folders.names("lin"), folders.handed_in / "lin", tmp_path / "environment"):
        folder.mkdir(parents=True)
    for name in ("outbound", "feedback"):
        (folders.exchange / "deltax" / name).mkdir(parents=True)
    for name in ("passwd", "group"):
        (folders.names("lin") / name).touch()
    (tmp_path / "environment" / "program").write_text("there")
    (folders.home("lin") / "own.txt").write_text("mine")
    shown = [*walls.read_only_environment(), "--ro-bind", str(tmp_path / "environment"), "/home/lin/environment"]
    monkeypatch.setattr(walls, "read_only_environment", lambda: shown)

    files = ["/home/lin/environment/program", "/home/lin/own.txt"]
    done = subprocess.run([*walls.around("lin", folders), "cat", *files], capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("theremine", "")
