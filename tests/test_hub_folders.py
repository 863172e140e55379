"""What the hub for trying lays out before it starts, and what it must leave alone; without starting it."""

import sqlite3
from contextlib import closing

from deploy.hub.folders import Folders, claim, environment, make


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
