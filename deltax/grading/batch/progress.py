"""What a person sees while a class is graded: a bar with notebooks per minute and the time left."""

import sys
from typing import Any

from tqdm import tqdm

from deltax.grading.batch.grade import Watcher
from deltax.grading.batch.pack import Outcome

_FORMAT = "{desc}: {percentage:3.0f}%|{bar}| {n_fmt}/{total_fmt}, {per_minute}, {remaining} left{postfix}"
tqdm.monitor_interval = 0  # no thread: workers are forked from this process


class _Bar(tqdm):
    @property
    def format_dict(self) -> dict[str, Any]:
        """tqdm's fields, and the rate in words that fit notebooks."""
        fields = super().format_dict
        rate = fields["rate"] or (fields["n"] / fields["elapsed"] if fields["elapsed"] else 0.0)
        return fields | {"per_minute": f"{60 * rate:.0f} notebooks a minute"}


class Progress(Watcher):
    """A bar on stderr, where that is a terminal."""

    def __init__(self) -> None:
        self._bar = _Bar(
            desc="grading", unit="notebook", bar_format=_FORMAT, file=sys.stderr, disable=None, dynamic_ncols=True
        )

    def expected(self, submissions: int) -> None:
        self._bar.reset(total=submissions)

    def unchanged(self) -> None:
        self._bar.total -= 1  # not counted as done: that would flatter the rate
        self._bar.refresh()

    def graded(self, outcome: Outcome) -> None:
        self._bar.update()

    def close(self) -> None:
        """Leave the terminal as it was."""
        self._bar.close()
