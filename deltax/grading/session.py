"""Grade one submission: run its cells in a student's process, then its checks in the judge's."""

import contextlib
import hashlib
import importlib.metadata
import json
import os
import platform
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Self

import deltax
from deltax.errors import GradingError
from deltax.grading import sandbox
from deltax.grading.bundle import Bundle, Check
from deltax.grading.limits import Limits
from deltax.grading.processor import claimed
from deltax.grading.record import GRADED, NEEDS_A_HUMAN, CheckRecord, Record
from deltax.grading.rulings import for_one_judge, rulings
from deltax.grading.run import Cell, Run

_MAX_RENEWALS = 6
_FONTS = "/fonts"
_IMPORT_SECONDS = 60  # by the clock, for all that a lesson imports


@dataclass
class Graded:
    """What grading gave: the record, and the outputs of the student's cells in their order."""

    record: Record
    outputs: list[list[dict]] = field(default_factory=list)
    shown: dict[str, dict] = field(default_factory=dict)


def require_sandbox() -> None:
    """Make sure that students' code can be shut in on this machine.

    Raises
    ------
    GradingError
        If it cannot, with the command that installs what is missing.
    """
    reason = sandbox.missing()
    if reason:
        raise GradingError(f"{reason}\n  Fix: that, or on your own risk: deltax grade --no-sandbox")


class Grader:
    """Two warm processes that grade submissions one after another.

    Parameters
    ----------
    sandboxed : bool
        False only where a person has asked for it.

    Raises
    ------
    GradingError
        If there is no sandbox on this machine.
    """

    def __init__(self, *, sandboxed: bool = True, limits: Limits | None = None):
        if sandboxed:
            require_sandbox()
        self.limits = limits or Limits.of_environment()
        self.sandboxed = sandboxed
        self._zygote: sandbox.Helper | None = None
        self._judge: sandbox.Helper | None = None
        self._imported: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End both processes."""
        for helper in (self._zygote, self._judge):
            if helper is not None:
                helper.close()
        self._zygote = self._judge = None

    def grade(
        self,
        bundle: Bundle,
        cells: Sequence[Cell],
        files: Mapping[str, bytes] | None = None,
        repairs: Sequence[str] = (),
    ) -> Graded:
        """Grade the cells of one notebook.

        Parameters
        ----------
        cells : sequence of Cell
            The student's code cells in their order, with a place for each check of the bundle.
        files : mapping of name to bytes
            The student's other files.
        repairs : sequence of str
            What was mended in the notebook before; goes into the record.
        """
        try:
            return self._grade(bundle, cells, files or {}, repairs)
        except (GradingError, OSError):  # a helper died; a notebook that kills it twice is for a human
            self.close()
            return self._grade(bundle, cells, files or {}, repairs)

    def _grade(
        self, bundle: Bundle, cells: Sequence[Cell], files: Mapping[str, bytes], repairs: Sequence[str]
    ) -> Graded:
        self.start()
        self._import_for(bundle)
        began = time.monotonic()
        hashes = {"submission": _digest(cells, files), "checks": bundle.digest, "environment": environment()}
        seed = int(hashes["submission"][:12], 16)
        with claimed() if self.limits.one_processor else contextlib.nullcontext() as processor:
            run = Run(self._zygote, self.limits, cells, files, processor)
            try:
                run.through()
                ran = time.monotonic()
                checks, shown = self._judged(bundle, run, seed)
            finally:
                run.close()
        faulty = any(check.score is None for check in checks)
        record = Record(
            lesson=bundle.lesson,
            state=NEEDS_A_HUMAN if faulty else GRADED,
            reason="; ".join(f"{check.grade_id}: {_in_public(check)}" for check in checks if check.fault),
            checks=checks,
            repairs=list(repairs),
            limits=run.limits_hit,
            sandbox=self._walls(),
            seed=seed,
            hashes=hashes,
            seconds={"cells": round(ran - began, 3), "checks": round(time.monotonic() - ran, 3)},
        )
        return Graded(record, run.outputs, shown)

    def start(self) -> None:
        """Start both processes at once, where they do not run yet; a GradingError says why this machine cannot."""
        deadline = time.monotonic() + sandbox.READY_SECONDS
        starting = []
        try:
            if self._zygote is None or not self._zygote.alive:
                self._zygote, self._imported = self._new_zygote(), []
                starting.append(self._zygote)
            if self._judge is None or not self._judge.alive:
                self._judge = sandbox.Helper("deltax.grading.judge.process", sandboxed=self.sandboxed)
                starting.append(self._judge)
            for helper in starting:
                helper.await_ready(deadline)
        except (GradingError, OSError):
            self.close()
            raise

    def _new_zygote(self) -> sandbox.Helper:
        uid = sandbox.GRADING_UID if self.sandboxed and os.getuid() == 0 else 0
        return sandbox.Helper(
            "deltax.grading.student.zygote",
            *[str(uid), _FONTS if self.sandboxed else _font_cache()],
            *(["--sandboxed"] if self.sandboxed else []),
            sandboxed=self.sandboxed,
            privileges=True,
            shown={_FONTS: _font_cache()},
            bounds=self.limits.of_all_processes,
        )

    def _import_for(self, bundle: Bundle) -> None:
        """Let the students' warm process import what the lesson imports, once for all of a class.

        Each lesson has a fresh one, so that nothing of another lesson is there.
        Where an import ends it, hangs or starts a thread, which no fork would
        have, the notebooks import for themselves.
        """
        if self._imported == bundle.modules:
            return
        if self._imported:
            self._renew_zygote()
        if not self._could_import(bundle.modules):
            self._renew_zygote()
        self._imported = bundle.modules

    def _could_import(self, modules: list[str]) -> bool:
        self._zygote.socket.settimeout(_IMPORT_SECONDS)
        try:
            self._zygote.socket.sendall(json.dumps({"import": modules}).encode())
            return self._zygote.line()["threads"] == 1
        except (GradingError, OSError):
            return False
        finally:
            self._zygote.socket.settimeout(None)

    def _renew_zygote(self) -> None:
        self._zygote.close()
        self._zygote = None
        self.start()

    def _walls(self) -> str:
        if not self.sandboxed:
            return "none"
        walls = ["bubblewrap"]
        walls += ["system calls filtered"] if self._zygote.told.get("filtered") else []
        walls += ["control group"] if self._zygote.bounded else []
        return ", ".join(walls)

    def _judged(self, bundle: Bundle, run: Run, seed: int) -> tuple[list[CheckRecord], dict[str, dict]]:
        # Hidden checks come last: what the student's code learns there cannot reach a check whose reasons it may read.
        waiting = sorted(bundle.checks.values(), key=lambda check: check.hidden)
        done: dict[str, CheckRecord] = {}
        shown: dict[str, dict] = {}
        renewals = 0
        while waiting:
            group = for_one_judge(waiting, run.threaded)
            with contextlib.ExitStack() as places:
                snapshots = {check.grade_id: places.enter_context(run.place_of(check.grade_id)) for check in group}
                lost = False
                here = not renewals and not any(grade_id in run.threaded for grade_id in snapshots)
                given = {"seed": seed, "processor": run.processor, "here": here}
                for check, ruling, seconds in rulings(self._judge.socket, group, snapshots, self.limits, **given):
                    lost = bool(ruling.get("lost")) and renewals < _MAX_RENEWALS
                    if lost:  # a call of this check, or of another, ended the frozen process: this check wants forks
                        break
                    done[check.grade_id] = _recorded(check, ruling, seconds)
                    shown[check.grade_id] = {"text": ruling["text"], "html": ruling["html"]}
            if lost:
                renewals += 1
                run.again(afresh=renewals == 1)
            waiting = [check for check in waiting if check.grade_id not in done]
        return [done[grade_id] for grade_id in bundle.checks], shown


def _recorded(check: Check, ruling: dict, seconds: float) -> CheckRecord:
    return CheckRecord(
        grade_id=check.grade_id,
        points=check.points,
        hidden=check.hidden,
        score=None if ruling["fault"] else ruling["score"],
        rows=ruling["rows"],
        problem=ruling["problem"],
        fault=ruling["fault"],
        limits=ruling["limits"],
        seconds=round(seconds, 3),
    )


def _in_public(check: CheckRecord) -> str:
    """Return a fault in words that a student may read: that of a hidden check may hold what the answer was given."""
    return "the hidden check gave no score" if check.hidden else check.fault


def _digest(cells: Sequence[Cell], files: Mapping[str, bytes]) -> str:
    parts = [[cell.source, cell.check] for cell in cells]
    digest = hashlib.sha256(json.dumps(parts).encode())
    for name in sorted(files):
        digest.update(name.encode() + b"\0" + files[name])
    return digest.hexdigest()


@lru_cache(maxsize=1)
def environment() -> str:
    """Return what tells environments apart that may give other grades: versions, and this package's own code."""
    names = ("deltax", "numpy", "matplotlib", "opencv-python-headless", "sympy", "ipython")
    versions = [f"{name} {importlib.metadata.version(name)}" for name in names]
    code = code_digest(Path(deltax.__file__).parent)
    return ", ".join([f"Python {platform.python_version()}", *versions, f"code {code}"])


def code_digest(folder: Path) -> str:
    """Return a SHA-256 over a package's Python files, their names and their bytes: its first 16 digits."""
    digest = hashlib.sha256()
    for name, path in sorted((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*.py")):
        content = path.read_bytes()
        digest.update(json.dumps([name, len(content)]).encode() + content)
    return digest.hexdigest()[:16]


def _font_cache() -> str:
    """Return matplotlib's cache folder, whose list of fonts the sandbox need not make again."""
    import matplotlib
    from matplotlib import font_manager  # noqa: F401 (writes the list if there is none yet)

    return matplotlib.get_cachedir()
