"""Run the cells of one submission; where a process dies, make it again without the cell that killed it."""

import contextlib
import json
import select
import socket
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from deltax.errors import GradingError
from deltax.grading import sandbox, watch
from deltax.grading.limits import RUNS, Limits
from deltax.grading.student.process import StudentProcess
from deltax.grading.wire import Gone, WireError

_DIED = "the process ended in this cell: out of memory, or a crash; what follows went on without it"
_PATIENCE_SECONDS = 0.5
_NOT_RUN = "this cell was not run: the process had ended too often"
_TOO_LATE = "this cell was not run: the cells before it took too long"
_CUT = {"output_type": "stream", "name": "stderr", "text": "… the rest of the notebook's output was cut off\n"}


@dataclass(frozen=True)
class Cell:
    """A cell of the student's notebook, or the place of a check."""

    source: str = ""
    check: str | None = None


class Run:
    """The student's cells, run in order; where a process dies it is made again, without the cell that killed it.

    Outputs and limits are those of the first run. Later ones come after checks
    were asked, and might tell what the student's code has learnt there.

    Parameters
    ----------
    processor : int or None
        Where all processes of the submission stay; None for anywhere.
    """

    def __init__(
        self,
        zygote: sandbox.Helper,
        limits: Limits,
        cells: Sequence[Cell],
        files: Mapping[str, bytes],
        processor: int | None = None,
    ):
        self._zygote, self._limits, self._cells, self._files = zygote, limits, list(cells), files
        self.processor = processor
        self._processes: list[StudentProcess] = []
        self._fatal: set[int] = set()
        self._patience_seconds = 0.0
        self._began = time.monotonic()
        self._bytes_left = limits.output_bytes_per_notebook
        self._is_first = True
        self.snapshots: dict[str, socket.socket] = {}
        self.threaded: dict[str, int] = {}
        self.outputs: list[list[dict]] = [[] for _ in cells]
        self.limits_hit: list[str] = []

    def through(self) -> None:
        """Run all cells; a frozen process stands at the place of each check then."""
        self.snapshots, self.threaded = self._attempt(len(self._cells))
        self._is_first = False

    def again(self, *, afresh: bool) -> None:
        """End all processes, and run all cells anew in new ones.

        With `afresh` the time by the clock for all cells begins anew: the checks have used it up meanwhile.
        """
        self.close()
        if afresh:
            self._began = time.monotonic()
        self.through()

    @contextlib.contextmanager
    def place_of(self, grade_id: str) -> Iterator[socket.socket]:
        """Give the socket of the process that is frozen at a check.

        Threads do not survive a fork: where the notebook has some, a process is
        made for this check, stops at its place, and ends with the block.
        """
        if grade_id not in self.threaded:
            yield self.snapshots[grade_id]
            return
        snapshots, _ = self._attempt(self.threaded[grade_id], here=True)
        try:
            yield snapshots[""]
        finally:
            self._processes.pop().close()

    def close(self) -> None:
        """End all processes of this submission."""
        for process in self._processes:
            process.close()
        self._processes.clear()

    def _attempt(self, until: int, *, here: bool = False) -> tuple[dict[str, socket.socket], dict[str, int]]:
        while True:
            process = StudentProcess(self._zygote, self._limits, self._files, self.processor)
            self._processes.append(process)
            try:
                return self._run_in(process, until, here=here)
            except _Died as death:
                self._processes.remove(process)
                process.close()
                self._note(death)

    def _run_in(self, process: StudentProcess, until: int, *, here: bool) -> tuple[dict, dict]:
        snapshots: dict[str, socket.socket] = {}
        threaded: dict[str, int] = {}
        frozen, threads = None, 0
        for place, cell in enumerate(self._cells[:until]):
            if cell.check is None:
                if place not in self._fatal and not self._is_late(place):
                    self._show(place, self._one(process, place, cell))
                    self._look_after(snapshots, place)
                frozen = None
                continue
            if here:
                continue
            if frozen is None:
                frozen, threads = self._frozen(process, place)
            snapshots[cell.check] = frozen
            if threads > 1:
                threaded[cell.check] = place
        if here:
            snapshots[""] = self._frozen(process, until, here=True)[0]
        return snapshots, threaded

    def _one(self, process: StudentProcess, place: int, cell: Cell) -> list[dict]:
        watch.next_step(self._limits)
        try:
            outputs, in_time = process.run(cell.source)
        except (Gone, WireError) as problem:
            raise _Died(place, str(problem)) from None
        if not in_time:
            self._note_limit(f"cell {place + 1}: stopped after {self._limits.seconds_per_cell:g} s of processor time")
        return outputs

    def _is_late(self, place: int) -> bool:
        """Whether the time for all cells is over; the first run leaves a cell out for good then."""
        seconds = self._limits.wall_seconds_per_notebook * (1 if self._is_first else RUNS)
        late = time.monotonic() > self._began + seconds
        if late and self._is_first:
            self._fatal.add(place)
            self._say(place, _TOO_LATE)
            self._note_limit(f"stopped after {seconds:g} s for all cells")
        return late

    def _look_after(self, snapshots: dict[str, socket.socket], place: int) -> None:
        """See whether a cell has ended a frozen process, which otherwise says nothing.

        A killed process takes a moment to end, so a later cell may seem to be the
        one: the first time, all cells run again, with patience after each.
        """
        if select.select(set(snapshots.values()), [], [], self._patience_seconds)[0]:
            raise _Died(place if self._patience_seconds else None, "the cell ended other processes of the submission")

    def _frozen(self, process: StudentProcess, place: int, *, here: bool = False) -> tuple[socket.socket, int]:
        try:
            return process.freeze(here=here)
        except (Gone, WireError) as problem:
            before = [index for index in range(place) if self._cells[index].check is None and index not in self._fatal]
            raise _Died(before[-1] if before else -1, str(problem)) from None

    def _note(self, death: "_Died") -> None:
        if death.place is None:
            self._patience_seconds = _PATIENCE_SECONDS
            return
        if death.place < 0 or len(self._fatal) > len(self._cells):
            raise GradingError("a student's process ends before it has run anything: see docs/security.md")
        self._fatal.add(death.place)
        self._say(death.place, _DIED)
        self._note_limit(f"cell {death.place + 1}: {death}")
        if len(self._fatal) >= self._limits.deaths:
            for place in range(death.place + 1, len(self._cells)):
                if self._cells[place].check is None and place not in self._fatal:
                    self._fatal.add(place)
                    self._say(place, _NOT_RUN)

    def _say(self, place: int, words: str) -> None:
        self._show(place, [{"output_type": "error", "ename": "Stopped", "evalue": words, "traceback": [words]}])

    def _show(self, place: int, outputs: list[dict]) -> None:
        """Keep what a cell gave, as far as the notebook has room; the bounds inside the sandbox are the student's."""
        if not self._is_first:
            return
        self._bytes_left += _size(self.outputs[place]) - _size(outputs)
        if self._bytes_left < 0:
            self._bytes_left += _size(outputs) - _size([_CUT])
            outputs = [_CUT]
        self.outputs[place] = outputs

    def _note_limit(self, words: str) -> None:
        if self._is_first and words not in self.limits_hit:
            self.limits_hit.append(words)


def _size(outputs: list[dict]) -> int:
    return len(json.dumps(outputs)) if outputs else 0


class _Died(Exception):
    """A student's process ended in a cell; None where it is not known in which."""

    def __init__(self, place: int | None, reason: str):
        super().__init__(reason)
        self.place = place
