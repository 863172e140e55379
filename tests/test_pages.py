"""Memory gathered into large pages before forks: the same bytes, fewer entries to copy."""

import subprocess
import sys

import pytest

from deltax.grading.pages import gather_pages

_PROGRAM = """
import os
from pathlib import Path
from deltax.grading.pages import gather_pages

def large_kb():
    return sum(int(line.split()[1]) for line in Path("/proc/self/smaps").read_text().splitlines()
               if line.startswith("AnonHugePages"))

content = bytearray(os.urandom(2**20) * 16)
before, pattern = large_kb(), bytes(content[:2**20])
gathered = gather_pages()
assert content == pattern * 16, "the bytes have changed"
child = os.fork()
if child == 0:
    content[5_000_000] ^= 255
    os._exit(0)
os.waitpid(child, 0)
assert content == pattern * 16, "a child's write has reached its parent"
print(gathered // 1024, large_kb() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="forks of a warm process are made on Linux only")
def test_what_is_gathered_lies_in_large_pages_and_is_the_same():
    """The kernel itself says so; a wrong advice number would change nothing, or throw memory away."""
    done = subprocess.run([sys.executable, "-c", _PROGRAM], check=False, capture_output=True, text=True)

    assert done.returncode == 0, done.stderr
    told, seen = map(int, done.stdout.split())
    if told == 0:
        pytest.skip("this kernel does not gather pages")
    assert seen >= 8 * 1024


def test_where_the_kernel_tells_nothing_of_memory_nothing_happens(monkeypatch, tmp_path):
    """A sandbox may have no /proc; grading goes on."""
    monkeypatch.setattr("deltax.grading.pages._MAPS", tmp_path / "maps")

    assert gather_pages() == 0
