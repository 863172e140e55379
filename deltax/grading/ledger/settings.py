"""What the course's nbgrader_config.py says about gradebook, files and penalties."""

import math
from dataclasses import dataclass
from numbers import Real
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy import make_url
from traitlets.config import Config

from deltax.course import Course, inside
from deltax.errors import GradingError

if TYPE_CHECKING:
    from nbgrader.apps import NbGrader

_MOST_LETTERS = 300
_CURE = "mend the plugin named in nbgrader_config.py, then run this again; until then the penalty stays as it was"


@dataclass(frozen=True)
class Settings:
    """nbgrader's settings that the ledger follows.

    Attributes
    ----------
    gradebook : str
        The database's address.
    ignored : tuple of str
        Patterns of file names that are never copied.
    mode : int
        Permissions of graded files.
    """

    gradebook: str
    course_id: str
    ignored: tuple[str, ...]
    mode: int
    config: Config

    @classmethod
    def of(cls, course: Course) -> "Settings":
        """Read the settings as nbgrader does.

        Raises
        ------
        GradingError
            If nbgrader_config.py is broken.
        """
        with inside(course.root):
            app = nbgrader_here()
        folder = app.coursedir
        url = folder.db_url
        if url.startswith("sqlite:///") and not url.startswith(("sqlite:////", "sqlite:///:")):
            url = f"sqlite:///{course.root / url.removeprefix('sqlite:///')}"
        mode = 0o664 if folder.groupshared else 0o444
        return cls(url, folder.course_id or "default_course", tuple(folder.ignore), mode, app.config)

    @property
    def gradebook_is_new(self) -> bool:
        """Whether the gradebook is a file that is yet to be made."""
        address = make_url(self.gradebook)
        return address.get_backend_name() == "sqlite" and not Path(address.database or "").is_file()

    def penalty(self, student: str, score: float, seconds_late: float) -> float | None:
        """Return what being late costs, as nbgrader's plugin says; None where nothing was late.

        Raises
        ------
        GradingError
            If the plugin raises, or gives neither None nor a finite number.
        """
        if seconds_late <= 0:
            return None
        try:
            step = AssignLatePenalties(config=self.config)
            step.init_plugin()
            penalty = step.plugin_inst.late_submission_penalty(student, score, seconds_late)
            if penalty is None:
                return None
            if isinstance(penalty, Real) and math.isfinite(penalty):
                return float(step._check_late_penalty(_Scored(score), penalty))
            reason = f"the plugin gave {penalty!r}, not a finite number"
        except Exception as error:  # a teacher's own code
            reason = f"{type(error).__name__}: {error}"
        reason = " ".join(reason.split())[:_MOST_LETTERS]
        raise GradingError(f"the late penalty of {student} cannot be worked out: {reason}\n  Fix: {_CURE}")


def nbgrader_here() -> "NbGrader":
    """Return nbgrader as the current folder's nbgrader_config.py sets it up.

    Raises
    ------
    GradingError
        If nbgrader_config.py is broken.
    """
    from nbgrader.apps import NbGrader  # late: two seconds

    app = NbGrader()
    app.raise_config_file_errors = True
    try:
        app.initialize([])
    except Exception as error:
        raise GradingError(f"nbgrader_config.py cannot be read: {error!r}\n  Fix: mend it") from error
    return app


@dataclass(frozen=True)
class _Scored:
    """The part of a submitted notebook that nbgrader's check of a penalty looks at."""

    score: Any
