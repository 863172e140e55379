"""Two of nbgrader's steps, done by the judge: run a notebook, and save its grades."""

import atexit
import os
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor, SaveAutoGrades

from deltax.errors import CourseError
from deltax.grading.bundle import Bundle
from deltax.grading.intake import Intake
from deltax.grading.outputs import OutputCleaner
from deltax.grading.pictures import with_picture
from deltax.grading.record import NEEDS_A_HUMAN, NOT_GRADABLE, CheckRecord, Record
from deltax.grading.session import Cell, Graded, Grader

RECORD = "deltax-record"


@lru_cache(maxsize=1)
def the_grader() -> Grader:
    """Return this process's two warm helpers, started on first use.

    ``DELTAX_NO_SANDBOX=1`` is how a person asks to go without the sandbox.
    """
    grader = Grader(sandboxed=os.environ.get("DELTAX_NO_SANDBOX") != "1")
    atexit.register(grader.close)
    return grader


@lru_cache(maxsize=16)
def _bundle(path: Path, changed_ns: int) -> Bundle:
    return Bundle.read(path)


class JudgeExecute(NbGraderPreprocessor):
    """Runs the student's cells in a sandbox, and the teacher's checks outside it."""

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        given = resources["deltax"]
        source: Path = given["source"]
        bundle = _bundle(source, source.stat().st_mtime_ns)
        intake: Intake = given["intake"]
        graded = _graded(bundle, nb, intake)
        record = graded.record
        show(nb, bundle, graded, intake.pictures)
        path = record_path(given["records"], resources["nbgrader"]["assignment"], resources["nbgrader"]["student"])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(record.to_json(), encoding="utf-8")
        if record.state in (NEEDS_A_HUMAN, NOT_GRADABLE):
            student = resources["nbgrader"]["student"]
            given["problems"].append(f"{student}, {record.lesson}: {record.state}: {record.reason}")
        resources[RECORD] = record
        return nb, resources


class SaveJudgedGrades(SaveAutoGrades):
    """Saves the judge's scores; a check without a score waits for a human, it never counts as passed."""

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        self._record: Record = resources[RECORD]
        return super().preprocess(nb, resources)

    def _add_score(self, cell: NotebookNode, resources: dict) -> None:
        if cell.metadata.nbgrader.get("solution") and self._record.state != NOT_GRADABLE:
            super()._add_score(cell, resources)
            return
        names = (self.notebook_id, self.assignment_id, self.student_id)
        grade = self.gradebook.find_grade(cell.metadata.nbgrader.grade_id, *names)
        check = self._record.check(cell.metadata.nbgrader.grade_id)
        grade.auto_score = check.score if check else None
        grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None
        self.gradebook.db.commit()

    def _add_comment(self, cell: NotebookNode, resources: dict) -> None:
        super()._add_comment(cell, resources)
        if self._record.state == NOT_GRADABLE:  # the student's answer is not what stands there
            names = (self.notebook_id, self.assignment_id, self.student_id)
            self.gradebook.find_comment(cell.metadata.nbgrader.grade_id, *names).auto_comment = None
            self.gradebook.db.commit()


def record_path(records: Path, lesson: str, student: str) -> Path:
    """Return where the record of one submission lies."""
    return records / lesson / f"{student}.json"


def _graded(bundle: Bundle, nb: NotebookNode, intake: Intake) -> Graded:
    if intake.reason:
        return ungraded(bundle, NOT_GRADABLE, intake.reason, intake)
    try:
        return the_grader().grade(bundle, cells_of(bundle, nb), intake.files, intake.notes)
    except Exception as problem:
        reason = str(problem) if isinstance(problem, CourseError) else f"{type(problem).__name__}: {problem}"
        the_grader().close()  # the next submission gets fresh helpers
        return ungraded(bundle, NEEDS_A_HUMAN, reason, intake)


def ungraded(bundle: Bundle, state: str, reason: str, intake: Intake) -> Graded:
    checks = [CheckRecord(check.grade_id, check.points, check.hidden, score=None) for check in bundle.checks.values()]
    return Graded(Record(bundle.lesson, state, reason, checks, list(intake.notes)))


def cells_of(bundle: Bundle, nb: NotebookNode) -> list[Cell]:
    """Return the code cells of a student's notebook, with a place for each check."""
    cells = [
        Cell(check=grade_id) if (grade_id := _grade_id(cell)) in bundle.checks else Cell(cell.source)
        for cell in nb.cells
        if cell.cell_type == "code"
    ]
    there = {cell.check for cell in cells}
    return [*cells, *(Cell(check=grade_id) for grade_id in bundle.checks if grade_id not in there)]


def show(nb: NotebookNode, bundle: Bundle, graded: Graded, pictures: Mapping[str, list[str]]) -> None:
    """Put into a notebook what its cells and checks gave, and the explorers' pictures that were handed in."""
    outputs, cleaner = iter(graded.outputs or []), OutputCleaner()
    pictures = {source: list(of_cell) for source, of_cell in pictures.items()}
    count = 0
    for cell in nb.cells:
        if cell.cell_type != "code":
            continue
        ran = next(outputs, [])
        check = graded.record.check(_grade_id(cell))
        count += 1
        cell.execution_count = count if graded.outputs else None
        if check is None:
            seen = [with_picture(one, pictures.get(cell.source.strip(), [])) for one in ran]
            cell.outputs = [nbformat.from_dict(kept) for one in seen if (kept := cleaner.clean(one, count))]
        else:
            cell.outputs = [check_output(check, graded.shown.get(check.grade_id, {}), count, graded.record.reason)]
    words = [graded.record.reason] if graded.record.reason else []
    if words or graded.record.repairs:
        nb.cells.insert(0, _about(nb, [*words, *graded.record.repairs]))


def check_output(check: CheckRecord, shown: dict, count: int, reason: str) -> NotebookNode:
    """Return the one output of a check cell."""
    if check.score is None:
        return _stopped("needs a human", check.fault or reason)
    if check.problem:
        return _stopped("0 points", check.problem)
    data = {"text/plain": repr(check.score)}
    if shown.get("html"):
        data["text/html"] = shown["html"]
    return nbformat.v4.new_output("execute_result", data=data, execution_count=count)


def _stopped(name: str, words: str) -> NotebookNode:
    return nbformat.v4.new_output("error", ename=name, evalue=words, traceback=[f"{name}: {words}"])


def _about(nb: NotebookNode, notes: list[str]) -> NotebookNode:
    lines = ["**About this submission**", "", *(f"- {_plain(note)}" for note in notes)]
    cell = nbformat.v4.new_markdown_cell("\n".join(lines))
    cell.id = "about-this-submission"
    return cell


def _plain(text: str) -> str:
    """Return text in which Markdown and HTML mean nothing."""
    text = re.sub(r"[\\`*_\[\]<>|$&#]", lambda found: f"&#{ord(found[0])};", text)
    return " ".join(text.split())


def _grade_id(cell: NotebookNode) -> str | None:
    return cell.metadata.get("nbgrader", {}).get("grade_id")
