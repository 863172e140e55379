"""One class of everybody: hostile submissions, accidents, and right answers between them."""

from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import nbformat

from deltax.course import Course
from tests.submissions import broken
from tests.submissions.course import LESSON, POINTS, right_notebook, solution
from tests.submissions.hostile import hostile

FULL = float(sum(POINTS.values()))
EVERY = 10  # submissions between two controls

# A right answer may talk where nobody listens, also past Python; the one before it may have talked too much.
_NOISY = "import os\nos.write(2, b'noise' * 20_000)\n"


@dataclass(frozen=True)
class Member:
    """One student of the class.

    Attributes
    ----------
    name : str
        Begins with a number, so that nbgrader grades the class in this order.
    family : str
        Of a hostile submission; "accidents", "controls".
    deserved : float or None
        What the checks must give; None where nothing can be graded.
    needs_a_human : bool
        Whether a check has no score.
    """

    name: str
    family: str
    deserved: float | None
    needs_a_human: bool = False


def members() -> list[Member]:
    """Return the class in the order in which it is graded; it begins and ends with a control."""
    others = [Member(one.name, one.family, one.deserved, one.needs_a_human) for one in hostile()]
    others += [Member(f"accident-{one.name}", "accidents", _deserved(one)) for one in broken.ACCIDENTS]
    mixed = [Member("control", "controls", FULL)]
    for place, other in enumerate(others, 1):
        mixed.append(other)
        if place % EVERY == 0 or place == len(others):
            mixed.append(Member("noisy-control" if place % 20 else "control", "controls", FULL))
    return [
        Member(f"{place:03}-{one.name}", one.family, one.deserved, one.needs_a_human) for place, one in enumerate(mixed)
    ]


def hand_in(course: Course, member: Member) -> None:
    """Write a student's folder in ``submitted/``."""
    folder = course.root / "submitted" / member.name / LESSON
    name = member.name.partition("-")[2]
    if member.family not in ("accidents", "controls"):
        next(one for one in hostile() if one.name == name).write(folder, course)
        return
    folder.mkdir(parents=True)
    notebook = right_notebook(course)
    if name == "noisy-control":
        area = next(cell for cell in notebook.cells if cell.id == "area")
        area.source = _NOISY + solution(course, "area").replace("    return", "    os.write(2, b'noise')\n    return")
    nbformat.write(notebook, folder / f"{LESSON}.ipynb")
    if member.family == "accidents":
        accident = next(one for one in broken.ACCIDENTS if f"accident-{one.name}" == name)
        with mock.patch.object(broken, "COURSE", course):
            accident.spoil(folder, LESSON)


def files_of(folder: Path) -> dict[str, bytes | str]:
    """Return what lies in a folder, by name: contents, and what links and special files are."""
    found: dict[str, bytes | str] = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = f"link to {path.readlink()}"
        elif path.is_file():
            found[name] = path.read_bytes()
        else:
            found[name] = "folder" if path.is_dir() else "special"
    return found


def _deserved(accident: broken.Accident) -> float | None:
    """Return the points of the checks; an essay is read by a person, so its loss costs none of these."""
    if accident.deserves == broken.NOT_GRADABLE:
        return None
    return FULL - POINTS["triple"] if accident.deserves == broken.LOST_ANSWER else FULL
