"""Mutants that are no faults: `equivalent.toml` beside an exercise's answers lists them, each with a reason."""

import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from deltax.errors import LessonError
from deltax.strength.mutants import Mutant
from deltax.strength.trials import MutantTrial

FILE = "equivalent.toml"
_KEYS = ("function", "line", "becomes", "reason")
_CURE = "an entry is `[[mutant]]` with line, becomes, reason, and function where the line stands in one"


@dataclass(frozen=True)
class Equivalent:
    """One entry: a mutant that is as right as the reference solution, and why."""

    function: str
    line: str
    becomes: str
    reason: str

    def is_of(self, mutant: Mutant) -> bool:
        """Whether the entry means this mutant."""
        return (self.function, self.line, self.becomes) == (mutant.function, mutant.line, mutant.becomes)


def read_equivalents(path: Path, shown: Path) -> list[Equivalent]:
    """Return the entries of a file; none if there is no file.

    Raises
    ------
    LessonError
        If an entry is incomplete; `shown` is the path that the message tells.
    """
    if not path.is_file():
        return []
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LessonError(shown, None, f"is not TOML: {error}", _CURE) from None
    if set(tables) - {"mutant"} or not isinstance(tables.get("mutant", []), list):
        raise LessonError(shown, None, "holds something else than [[mutant]] entries", _CURE)
    return [_entry(number, table, shown) for number, table in enumerate(tables.get("mutant", []), start=1)]


def _entry(number: int, table: dict, shown: Path) -> Equivalent:
    for key, value in table.items():
        if key not in _KEYS or not isinstance(value, str):
            raise LessonError(shown, None, f"entry {number}: {key} = {value!r} is not known here", _CURE)
    for key in _KEYS[1:]:
        if not table.get(key, "").strip():
            raise LessonError(shown, None, f"entry {number} has no {key}", _CURE)
    return Equivalent(table.get("function", ""), table["line"], table["becomes"], table["reason"])


def stale(entries: Sequence[Equivalent], trials: Sequence[MutantTrial]) -> list[tuple[Equivalent, str]]:
    """Return the entries that excuse nothing, each with why: no such mutant is made, or the checks notice it."""
    found = []
    for entry in entries:
        meant = [trial for trial in trials if entry.is_of(trial.mutant)]
        if not meant:
            found.append((entry, "no such mutant is made of the reference solution any more"))
        elif not any(trial.survived for trial in meant):
            found.append((entry, "the checks notice this mutant now"))
    return found


def draft(mutant: Mutant) -> str:
    """Return the entry for a mutant, with the reason left to the author."""
    lines = ["[[mutant]]"]
    for key in ("function", "line", "becomes"):
        value = getattr(mutant, key)
        if value or key != "function":
            lines.append(f"{key} = {_quoted(value)}")
    return "\n".join([*lines, 'reason = ""'])


def _quoted(text: str) -> str:
    return f"'{text}'" if '"' in text and "'" not in text else json.dumps(text, ensure_ascii=False)
