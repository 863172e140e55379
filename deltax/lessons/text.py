"""Read a lesson's text: MyST as a container, one role word per cell."""

from dataclasses import dataclass
from pathlib import Path

import jupytext
import yaml
from jupytext.myst import MystMetadataParsingError

from deltax.errors import LessonError

ROLES = ("answer", "check", "essay", "locked")
_BEGIN_HIDDEN, _END_HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"
_BEGIN_SOLUTION, _END_SOLUTION = "### BEGIN SOLUTION", "### END SOLUTION"


@dataclass(frozen=True)
class Cell:
    """One cell of a lesson.

    Attributes
    ----------
    number : int
        Counted from 1, as in the notebook.
    kind : str
        "code" or "markdown".
    source : str
        The text of the cell.
    words : dict
        What the author wrote beside it: a role word with its id, and points.
    """

    number: int
    kind: str
    source: str
    words: dict

    @property
    def role(self) -> str | None:
        """One of `ROLES`, or None for a cell that nbgrader does not know."""
        return next((role for role in ROLES if role in self.words), None)

    @property
    def grade_id(self) -> str | None:
        """The cell's name in the gradebook, if it has a role."""
        return self.words[self.role] if self.role else None

    @property
    def points(self) -> float | None:
        """What the cell is worth, if it is graded."""
        return self.words.get("points")

    def count(self, marker: str) -> int:
        """Return how many lines hold `marker`."""
        return sum(marker in line for line in self.source.splitlines())

    @property
    def is_hidden(self) -> bool:
        """Whether students never see this check."""
        return self.count(_BEGIN_HIDDEN) > 0

    @property
    def markers_pair(self) -> bool:
        """Whether every BEGIN marker has its END."""
        return self.count(_BEGIN_HIDDEN) == self.count(_END_HIDDEN) and self.count(_BEGIN_SOLUTION) == self.count(
            _END_SOLUTION
        )

    @property
    def has_solution(self) -> bool:
        """Whether the cell marks a part to be replaced by a stub."""
        return self.count(_BEGIN_SOLUTION) > 0

    def outside_hidden(self) -> list[str]:
        """Return the lines that a student sees of a hidden check."""
        lines, inside = [], False
        for line in self.source.splitlines():
            if _BEGIN_HIDDEN in line:
                inside = True
            elif _END_HIDDEN in line:
                inside = False
            elif not inside:
                lines.append(line)
        return lines


def read(path: Path) -> list[Cell]:
    """Read a lesson's text into cells.

    Raises
    ------
    LessonError
        If the file is missing, is not UTF-8, or cannot be split into cells.
    """
    try:
        notebook = jupytext.reads(path.read_text(encoding="utf-8"), fmt="md:myst")
    except FileNotFoundError:
        raise LessonError(path, None, "there is no such file", "write the lesson there") from None
    except UnicodeDecodeError as error:
        raise LessonError(path, None, f"is not UTF-8 text ({error.reason})", "save it as UTF-8") from None
    except (MystMetadataParsingError, yaml.YAMLError, ValueError) as error:
        reason = str(error).splitlines()[0]
        raise LessonError(
            path, None, f"cannot be split into cells: {reason}", "mend the `:word:` or `+++` line"
        ) from None
    return [
        Cell(number, cell.cell_type, cell.source, dict(cell.metadata)) for number, cell in enumerate(notebook.cells, 1)
    ]
