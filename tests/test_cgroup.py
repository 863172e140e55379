"""Control groups: bounds for a process and its children, which leave nothing behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from deltax.grading import cgroup
from deltax.grading.cgroup import ControlGroup


def test_groups_of_graders_that_were_killed_are_removed_with_the_next_one(tmp_path, monkeypatch):
    """A killed worker cannot; left there, each would cost the kernel memory for ever."""
    monkeypatch.setattr(cgroup, "_places", lambda memory, count: {tmp_path: {}})
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    dead, living = tmp_path / f"deltax-{ended.pid}-12", tmp_path / f"deltax-{os.getpid()}-13"
    for folder in (dead, living, tmp_path / "system.slice"):
        folder.mkdir()

    group = ControlGroup.around(os.getpid(), memory_bytes=1, processes=1)

    assert group is not None
    assert not dead.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [living.name, "system.slice", f"deltax-{os.getpid()}-{os.getpid()}"]
    )


def test_a_group_holds_its_process_and_goes_with_it():
    """Where this machine lets anybody make one."""
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    group = ControlGroup.around(process.pid, memory_bytes=2**28, processes=5)
    try:
        if group is None:
            pytest.skip("this machine lets nobody make a control group")
        assert f"deltax-{os.getpid()}-{process.pid}" in Path(f"/proc/{process.pid}/cgroup").read_text()
    finally:
        process.kill()
        process.communicate()
    group.close()
    assert not [folder for folder in group._folders if folder.exists()]
