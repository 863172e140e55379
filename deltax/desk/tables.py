"""Tables that come from elsewhere and go elsewhere: encodings, separators, and cells that a spreadsheet would run."""

import csv
import io
from pathlib import Path

from deltax.errors import DataError

_LARGEST_BYTES = 20 * 2**20
_SEPARATORS = ",;\t"


def read_table(path: Path) -> list[tuple[int, list[str]]]:
    """Return the rows of a CSV file with their line numbers; empty rows are left out.

    Raises
    ------
    DataError
        If the file cannot be read as a table, with the line where that is known.
    """
    text = _text(path)
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows, line = [], 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error as problem:
            raise DataError(f"{path}: line {line}", f"no table here ({problem})", "save it as CSV again") from None
        if any(cell.strip() for cell in row):
            rows.append((line, [cell.strip() for cell in row]))
        line = reader.line_num + 1
    if not rows:
        raise DataError(f"{path}", "the file is empty", "export the list again, with its first line of column names")
    return rows


def plain_cell(value: object) -> object:
    """Return a value that a spreadsheet shows and does not run: text is kept from being a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "@", "\t", "\r") else value


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise DataError(f"{path}", "the file is larger than 20 MB", "name the list of the class")
        data = path.read_bytes()
    except OSError as problem:
        raise DataError(f"{path}", f"cannot be read: {problem.strerror}", "check the name") from None
    if data[:4] == b"PK\x03\x04":
        raise DataError(f"{path}", "this is a spreadsheet or zip file, not CSV", "save it as CSV UTF-8")
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        raise DataError(f"{path}: line {line}", "this is not UTF-8 text", "save it as CSV UTF-8") from None
