"""What stands on a student's feedback page: the graded notebook and its record, part by part."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from nbformat import NotebookNode

from deltax.check.slips import CATALOGUE
from deltax.grading.record import GRADED, CheckRecord, Record

_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*\s*$", re.MULTILINE)
_DEFINED = re.compile(r"^(?:def|class)\s+(\w+)|^(\w+)\s*=", re.MULTILINE)
_IMAGE = re.compile(r'<img\b[^>]*?\bsrc="(data:image/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\s]+)"[^>]*>')
_ALT = re.compile(r'\balt="([^"]*)"')
_STUBS = ("", "YOUR ANSWER HERE")
MOST_PICTURES = 12  # in one part


@dataclass(frozen=True)
class Picture:
    """A picture that the student's notebook drew: its data URI, and what it shows in words."""

    source: str
    words: str


@dataclass(frozen=True)
class Row:
    """One idea of a check."""

    title: str
    verdict: str
    reason: str


@dataclass(frozen=True)
class CheckPart:
    """A check: the points in the gradebook, and the reasons in the record."""

    score: float
    most: float
    hidden: bool
    waits: bool
    by_hand: bool
    rows: list[Row]
    limits: list[str]


@dataclass(frozen=True)
class EssayPart:
    """An answer in words."""

    text: str
    score: float
    most: float
    waits: bool
    comment: str


@dataclass(frozen=True)
class CodePart:
    """An answer in code; `stopped` is the error that ended the cell."""

    source: str
    stopped: str
    comment: str


@dataclass
class Part:
    """A section of the lesson in which something is graded."""

    anchor: str
    heading: str
    codes: list[CodePart] = field(default_factory=list)
    checks: list[CheckPart] = field(default_factory=list)
    essays: list[EssayPart] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)

    @property
    def score(self) -> float:
        """Points of the checks and answers that do not wait."""
        return sum(one.score for one in [*self.checks, *self.essays] if not one.waits or one.score)

    @property
    def most(self) -> float:
        """Points that could be had."""
        return sum(one.most for one in [*self.checks, *self.essays])


@dataclass(frozen=True)
class Page:
    """All of it."""

    title: str
    student: str
    score: float
    most: float
    late_penalty: float
    parts: list[Part]
    waits: bool
    reason: str = ""
    repairs: list[str] = field(default_factory=list)
    limits: list[str] = field(default_factory=list)
    read_again: list[str] = field(default_factory=list)
    has_record: bool = True


def page_of(nb: NotebookNode, record: Record | None, words: Mapping[str, str], names: Mapping[str, object]) -> Page:
    """Return the page of a graded notebook.

    Parameters
    ----------
    nb : NotebookNode
        As nbgrader's step and `ReadGradebook` leave it: scores and comments in the cells' metadata.
    record : Record or None
        What the judge noted; only what `CheckRecord.for_student` tells is used.
    names : mapping
        nbgrader's resources: student, name, score, max_score, late_penalty.
    """
    parts = [part for part in _Walk(record, words).parts(nb) if part.most]
    ungraded = record is not None and record.state != GRADED
    return Page(
        title=_title(nb, str(names["assignment"])),
        student=str(names.get("name") or names["student"]),
        score=float(names["score"]),
        most=float(names["max_score"]),
        late_penalty=float(names.get("late_penalty") or 0),
        parts=parts,
        waits=any(one.waits for part in parts for one in [*part.checks, *part.essays]),
        reason=record.reason if ungraded and not record.hashes else "",
        repairs=list(record.repairs) if record else [],
        limits=list(record.limits) if record else [],
        read_again=_read_again(record),
        has_record=record is not None,
    )


class _Walk:
    """One walk over the cells, which remembers the heading that it is under."""

    def __init__(self, record: Record | None, words: Mapping[str, str]):
        self._record, self._words = record, words

    def parts(self, nb: NotebookNode) -> list[Part]:
        self._parts = [Part("part-0", _title(nb, ""))]
        self._names = _answer_names(nb)
        for cell in nb.cells:
            flags = cell.metadata.get("nbgrader", {})
            graded, answer = flags.get("grade"), flags.get("solution")
            if graded and answer:
                self._essay(cell, flags)
            elif graded:
                self._check(flags)
            elif answer:
                self._code(cell, flags)
            elif cell.cell_type == "markdown":
                self._heading(cell.source)
            self._pictures(cell, drawn_by_student=bool(answer))
        return self._parts

    def _heading(self, source: str) -> None:
        found = _HEADING.search(source)
        if found and len(found[1]) > 1:
            self._parts.append(Part(f"part-{len(self._parts)}", found[2].replace("`", "")))

    def _code(self, cell: NotebookNode, flags: Mapping) -> None:
        errors = [output for output in cell.get("outputs", []) if output.output_type == "error"]
        stopped = f"{errors[-1].ename}: {errors[-1].evalue}" if errors else ""
        self._parts[-1].codes.append(CodePart(cell.source.strip(), stopped, flags.get("comment") or ""))

    def _essay(self, cell: NotebookNode, flags: Mapping) -> None:
        text = _with_own_pictures(cell).strip()
        answered = text not in _STUBS
        self._parts[-1].essays.append(
            EssayPart(
                text=text if answered else "",
                score=float(flags.get("score") or 0),
                most=float(flags.get("points") or 0),
                waits=bool(flags.get("waits")) and not flags.get("by_hand") and answered,
                comment=flags.get("comment") or "",
            )
        )

    def _check(self, flags: Mapping) -> None:
        found = self._record.check(flags["grade_id"]) if self._record else None
        record = found.for_student() if found else None
        by_hand = bool(flags.get("by_hand"))
        self._parts[-1].checks.append(
            CheckPart(
                score=float(flags.get("score") or 0),
                most=float(flags.get("points") or 0),
                hidden=record.hidden if record else False,
                waits=not by_hand and record is not None and record.score is None,
                by_hand=by_hand,
                rows=self._rows(record) if record else [],
                limits=list(record.limits) if record else [],
            )
        )

    def _rows(self, record: CheckRecord) -> list[Row]:
        rows = [Row(row["title"], row["verdict"], row["reason"]) for row in record.rows]
        if record.problem:
            words = self._words
            rows.append(Row(words["whole_check"], "not yet", words["unfinished"].format(problem=record.problem)))
        return rows

    def _pictures(self, cell: NotebookNode, *, drawn_by_student: bool) -> None:
        part = self._parts[-1]
        for output in cell.get("outputs", []):
            for source, alt in _images(output.get("data", {})):
                if alt and not drawn_by_student and not self._calls_an_answer(cell.source):
                    continue  # the lesson's own picture, in which nothing is the student's
                if len(part.pictures) < MOST_PICTURES:
                    number = len(part.pictures) + 1
                    shown = alt or self._words["picture"].format(number=number, part=part.heading)
                    part.pictures.append(Picture(source, shown))

    def _calls_an_answer(self, source: str) -> bool:
        return any(re.search(rf"\b{re.escape(name)}\b", source) for name in self._names)


def _images(data: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the pictures of one output as data URIs, with the words that they bring along."""
    for kind in ("image/png", "image/jpeg"):
        if kind in data:
            return [(f"data:{kind};base64,{''.join(data[kind].split())}", "")]
    found = _IMAGE.finditer(data.get("text/html", ""))
    return [("".join(one[1].split()), html.unescape(alt[1]) if (alt := _ALT.search(one[0])) else "") for one in found]


def _read_again(record: Record | None) -> list[str]:
    """Return the sections that explain the slips that were made, each once, in the order of the lesson."""
    slips = [row["slip"] for check in (record.checks if record else []) for row in check.rows]
    return list(dict.fromkeys(CATALOGUE[slip].see for slip in slips if slip in CATALOGUE))


def _answer_names(nb: NotebookNode) -> set[str]:
    cells = [cell for cell in nb.cells if cell.metadata.get("nbgrader", {}).get("solution")]
    return {a or b for cell in cells if cell.cell_type == "code" for a, b in _DEFINED.findall(cell.source)}


def _title(nb: NotebookNode, otherwise: str) -> str:
    for cell in nb.cells:
        found = _HEADING.search(cell.source) if cell.cell_type == "markdown" else None
        if found and len(found[1]) == 1:
            return found[2]
    return otherwise


def _with_own_pictures(cell: NotebookNode) -> str:
    """Return a text cell's source with the pictures that were pasted into it in their places."""
    text = cell.source
    for name, forms in cell.get("attachments", {}).items():
        kind, data = next(iter(forms.items()))
        text = text.replace(f"attachment:{name}", f"data:{kind};base64,{data}")
    return text.replace("attachment:", "")
