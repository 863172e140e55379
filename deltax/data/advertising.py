"""The advertising table: what three kinds of advertising cost, and what was sold.

The original file may not be handed out with the course. Where a teacher provides it, it is
read; everywhere else the course's own 200 rows of `deltax.data.model` stand in its place.
"""

import contextlib
import csv
import html
import io
import math
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from deltax.course import Course
from deltax.data.files import content
from deltax.data.model import own_rows
from deltax.errors import CourseError, DataError

NAMES = ("TV", "Radio", "Newspaper", "Sales")
SOURCE, SHA256 = "DELTAX_ADVERTISING", "DELTAX_ADVERTISING_SHA256"
_FILES = ("advertising.csv", "Advertising.csv")
_OWN = "rows made for this course"


@dataclass(frozen=True, eq=False)
class Advertising:
    """Rows of the advertising table.

    Attributes
    ----------
    x : ndarray, shape (N, 3)
        Thousand dollars spent on TV, Radio, Newspaper.
    y : ndarray, shape (N, 1)
        Thousand units sold.
    origin : str
        Where the rows come from, in words.
    is_original : bool
        False for the rows made for this course.
    """

    x: np.ndarray
    y: np.ndarray
    origin: str
    is_original: bool

    def __repr__(self) -> str:
        return f"{len(self.x)} {self.origin}: {', '.join(NAMES[:3])} -> {NAMES[3]}"

    def _repr_html_(self) -> str:
        units = ("thousand $",) * 3 + ("thousand units",)
        heads = zip(NAMES, units, strict=True)
        head = "".join(f'<th scope="col">{name}<br><small>{unit}</small></th>' for name, unit in heads)
        rows = np.hstack([self.x, self.y])[:6]
        body = "".join(f"<tr>{''.join(f'<td>{value:.1f}</td>' for value in row)}</tr>" for row in rows)
        caption = f"The first {len(rows)} of {len(self.x)} {html.escape(self.origin)}"
        return f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def advertising(source: str | os.PathLike | None = None, sha256: str | None = None) -> Advertising:
    """Return the table that a teacher provides, or else the course's own rows.

    Looked for in this order: `source`; the environment variable DELTAX_ADVERTISING;
    ``advertising.csv`` in the current folder; the same in the folder ``data`` of the course.

    Parameters
    ----------
    source : str or path, optional
        A CSV file, or the http(s) address of one. It needs the columns TV, Radio,
        Newspaper and Sales; others, such as a row number, are passed over.
        A file from an address is fetched once and kept (see `deltax.data.files`).
    sha256 : str, optional
        The file's SHA-256; by default that of DELTAX_ADVERTISING_SHA256. Without one, any table is taken.

    Raises
    ------
    DataError
        One line: what is wrong with the file that was named, and the cure.
    """
    source = source or os.environ.get(SOURCE) or _file_nearby()
    if not source:
        rows = np.array(own_rows())
        return Advertising(rows[:, :3], rows[:, 3:], _OWN, is_original=False)
    sha256 = sha256 or os.environ.get(SHA256) or ""
    rows = parse(content(str(source), sha256), str(source))
    name = source if "://" in str(source) else Path(source).name
    return Advertising(rows[:, :3], rows[:, 3:], f"rows of {name}", is_original=True)


def parse(raw: bytes, where: str) -> np.ndarray:
    """Read a CSV table with the four columns, in any order, with any others beside them.

    Returns
    -------
    ndarray, shape (N, 4)
        TV, Radio, Newspaper, Sales.
    """
    try:
        lines = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
        head = [name.strip().lower() for name in next(lines, [])]
    except (UnicodeDecodeError, csv.Error):
        raise DataError(where, "this is no CSV text", "save the table as CSV in UTF-8") from None
    missing = [name for name in NAMES if name.lower() not in head]
    if missing:
        raise DataError(
            where, f"the first line lacks {', '.join(missing)}", f"give it the columns {', '.join(NAMES)}, with commas"
        )
    places = [head.index(name.lower()) for name in NAMES]
    rows = [_row(line, places, f"{where}, line {lines.line_num}") for line in lines if any(map(str.strip, line))]
    if len(rows) < 2:
        raise DataError(where, f"the table has {len(rows)} rows", "at least 2 are needed; the original has 200")
    return np.array(rows)


def _row(line: list[str], places: list[int], where: str) -> list[float]:
    values = []
    for name, place in zip(NAMES, places, strict=True):
        text = line[place].strip() if place < len(line) else ""
        try:
            values.append(float(text))
        except ValueError:
            values.append(math.nan)
        if not math.isfinite(values[-1]):
            raise DataError(where, f"{name} is {text!r}, which is no number", "mend the line, or fetch the file again")
    return values


def _file_nearby() -> Path | None:
    """Return an advertising file in the current folder, or in the course's folder ``data``."""
    folders = [Path.cwd()]
    with contextlib.suppress(CourseError):  # outside a course, for example where a notebook is graded
        folders.append(Course.here().root / "data")
    return next((folder / name for folder in folders for name in _FILES if (folder / name).is_file()), None)
