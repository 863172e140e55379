"""Make forks cheap: a page table of a few large pages is copied quicker than one of many small ones."""

import contextlib
import ctypes
import gc
from pathlib import Path

_COLLAPSE = 25  # MADV_COLLAPSE of Linux 6.1
_LARGE = 2 * 2**20
_MAPS = Path("/proc/self/maps")


def make_forks_cheap() -> None:
    """Prepare a warm process for forks of it, when it has imported all that it shall."""
    gc.collect()
    gc.freeze()  # a collection in a fork would copy every page of what is here
    gather_pages()


def gather_pages() -> int:
    """Ask the kernel to put this process's own memory into large pages; return how many bytes it did.

    Every fork copies the table of all pages. A process with Python, NumPy and
    matplotlib has some 25,000 small ones. Where the kernel cannot gather them
    (before Linux 6.1, or without large pages), nothing changes.
    """
    madvise = ctypes.CDLL(None).madvise
    madvise.argtypes = [ctypes.c_size_t, ctypes.c_size_t, ctypes.c_int]
    gathered = 0
    with contextlib.suppress(OSError):
        for start, end in _own_memory(_MAPS.read_text()):
            for page in range(-(-start // _LARGE) * _LARGE, end - _LARGE + 1, _LARGE):
                gathered += _LARGE if madvise(page, _LARGE, _COLLAPSE) == 0 else 0
    return gathered


def _own_memory(maps: str) -> list[tuple[int, int]]:
    """Return the places that belong to no file and can be written, as /proc/self/maps tells them.

    Examples
    --------
    >>> _own_memory("00400000-00a00000 rw-p 0 00:00 0\\n00a00000-00b00000 r--p 0 08:01 7 /lib/x.so")
    [(4194304, 10485760)]
    """
    found = []
    for line in maps.splitlines():
        place, rights, _, _, _, *file = line.split()
        if rights.startswith("rw") and file in ([], ["[heap]"]):
            start, end = place.split("-")
            found.append((int(start, 16), int(end, 16)))
    return found
