"""What a student's notebook may use while it is graded."""

import os
from dataclasses import asdict, dataclass

RUNS = 3  # later runs of the cells together may take so many times what the first one may, by the clock
_JUDGE_GRACE_SECONDS = 30
_GRADERS_OWN_SECONDS = 180  # to start both helpers, to import, to freeze a process, to repair and to write a notebook


@dataclass(frozen=True)
class Limits:
    """Bounds of one submission. Seconds are of processor time unless the name says otherwise."""

    seconds_per_cell: float = 20.0
    seconds_per_call: float = 20.0
    wall_factor: float = 3.0
    seconds_per_notebook: float = 600.0
    deaths: int = 3
    memory_bytes: int = 4 * 2**30  # address space; NumPy and OpenCV alone map about 1 GiB
    processes: int = 64
    open_files: int = 256
    file_bytes: int = 64 * 2**20
    folder_bytes: int = 256 * 2**20
    text_bytes_per_cell: int = 100_000
    output_bytes_per_cell: int = 5 * 2**20
    output_bytes_per_notebook: int = 25 * 2**20
    outputs_per_cell: int = 200
    one_processor: bool = True  # for all processes of the submission, which take turns

    @classmethod
    def of_environment(cls) -> "Limits":
        """Return the limits with what ``DELTAX_SECONDS_PER_CELL`` says."""
        seconds = float(os.environ.get("DELTAX_SECONDS_PER_CELL", cls.seconds_per_cell))
        return cls(seconds_per_cell=seconds, seconds_per_call=seconds)

    @property
    def of_all_processes(self) -> dict[str, int]:
        """What all processes of a submission may use together, the warm one counted."""
        return {"memory_bytes": self.memory_bytes + 2**30, "processes": self.processes + 16}

    @property
    def wall_seconds_per_cell(self) -> float:
        """How long a cell may take by the clock, for code that sleeps or waits."""
        return self.wall_factor * self.seconds_per_cell + 2

    @property
    def wall_seconds_per_notebook(self) -> float:
        """How long all cells together may take by the clock."""
        return 5 * self.wall_seconds_per_cell

    @property
    def wall_seconds_per_check(self) -> float:
        """How long a check may take by the clock, which calls the student's code several times."""
        return 7 * self.wall_seconds_per_call + _JUDGE_GRACE_SECONDS

    @property
    def wall_seconds_per_step(self) -> float:
        """How long a healthy grading may take by the clock between two steps, cells or checks, on a busy machine."""
        return max(self.wall_seconds_per_cell, self.wall_seconds_per_check) + _GRADERS_OWN_SECONDS

    @property
    def wall_seconds_per_call(self) -> float:
        """How long a call from a check may take by the clock."""
        return self.wall_factor * self.seconds_per_call + 2

    def as_dict(self) -> dict:
        """Return the numbers by name, for JSON."""
        return asdict(self)
