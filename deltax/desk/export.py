"""Grades as CSV that Canvas and Moodle import, as plugins of `nbgrader export`.

``nbgrader export --exporter=deltax.desk.export.CanvasExport --to canvas.csv``, and the same
with ``MoodleExport``. A score that still waits for a person is left out, never sent as zero.
Both importers take a cell without a score for a change to no grade, so a student without any
score has no row; where only some columns have one, the students are named in a warning.
"""

import csv
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook, Student, SubmittedAssignment
from nbgrader.plugins import ExportPlugin
from traitlets import Bool, Dict, Unicode

from deltax.desk.tables import plain_cell


@dataclass(frozen=True)
class Column:
    """One column of grades: what may be had, and what each student has."""

    name: str
    most: float
    scores: Mapping[str, float]


class LmsExport(ExportPlugin):
    """What both have in common."""

    per_check = Bool(False, help="A column a check instead of one a lesson.").tag(config=True)
    columns = Dict(
        key_trait=Unicode(), value_trait=Unicode(), help="Lesson to the name of its column, where that differs."
    ).tag(config=True)

    default_file = "grades.csv"

    def export(self, gradebook: Gradebook) -> None:
        """Write the file that ``--to`` names."""
        columns = list(self._columns(gradebook, self._lessons(gradebook)))
        students = self._with_scores(self._students(gradebook), columns)
        path = Path(self.to or self.default_file)
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(self._rows(students, columns))
        self.log.info("wrote %s: %d students, %d columns of grades", path, len(students), len(columns))

    def _rows(self, students: list[Student], columns: list[Column]) -> Iterator[list[object]]:
        raise NotImplementedError

    def _students(self, gradebook: Gradebook) -> list[Student]:
        known = {student.id: student for student in gradebook.students}
        chosen = [str(name) for name in self.student] or list(known)
        self._refuse_unknown("student", chosen, known)
        if not chosen:
            sys.exit("nbgrader export: the gradebook holds no students; run deltax roster <file> first")
        return [known[name] for name in chosen]

    def _with_scores(self, students: list[Student], columns: list[Column]) -> list[Student]:
        """Return those with a score in any column; name those without one in some."""
        kept = [one for one in students if any(one.id in column.scores for column in columns)]
        if without := sorted({one.id for one in students} - {one.id for one in kept}):
            self.log.info("no row, for they have no score: %s", ", ".join(without))
        if gaps := sorted(one.id for one in kept if any(one.id not in column.scores for column in columns)):
            message = "some cells are without a score, and importing them removes grades that stand there: %s. "
            self.log.warning(message + "To keep those, export one lesson at a time (--assignment)", ", ".join(gaps))
        return kept

    def _lessons(self, gradebook: Gradebook) -> list[str]:
        known = sorted(assignment.name for assignment in gradebook.assignments)
        chosen = sorted(str(name) for name in self.assignment) or known
        self._refuse_unknown("lesson", chosen, known)
        return chosen

    def _refuse_unknown(self, what: str, chosen: list[str], known: Mapping[str, object] | list[str]) -> None:
        unknown = [name for name in chosen if name not in known]
        if unknown:
            sys.exit(f"nbgrader export: the gradebook knows no {what} {', '.join(unknown)}; nothing was written")

    def _columns(self, gradebook: Gradebook, lessons: list[str]) -> Iterator[Column]:
        for lesson in lessons:
            name = self.columns.get(lesson, lesson)
            handed_in = gradebook.assignment_submissions(lesson)
            if self.per_check:
                yield from self._check_columns(gradebook, lesson, name, handed_in)
                continue
            waiting = sorted(one.student.id for one in handed_in if one.needs_manual_grade and _waits(one))
            if waiting:
                self.log.warning("%s: left out until somebody has read them: %s", lesson, ", ".join(waiting))
            scores = {
                one.student.id: round(max(0.0, one.score - (one.late_submission_penalty or 0)), 2)
                for one in handed_in
                if one.student.id not in waiting
            }
            yield Column(name, gradebook.find_assignment(lesson).max_score, scores)

    def _check_columns(
        self, gradebook: Gradebook, lesson: str, name: str, handed_in: list[SubmittedAssignment]
    ) -> Iterator[Column]:
        scores: dict[str, dict[str, float]] = {}
        for one in handed_in:
            for grade in (grade for notebook in one.notebooks for grade in notebook.grades):
                if grade.manual_score is not None or not grade.needs_manual_grade:
                    scores.setdefault(grade.cell.name, {})[one.student.id] = round(grade.score, 2)
        for notebook in gradebook.find_assignment(lesson).notebooks:
            for cell in notebook.grade_cells:
                yield Column(f"{name}: {cell.name}", cell.max_score, scores.get(cell.name, {}))


def _waits(submission: SubmittedAssignment) -> bool:
    """Whether some part has no score yet; after a regrade nbgrader also flags what a person has scored before."""
    grades = (grade for notebook in submission.notebooks for grade in notebook.grades)
    return any(grade.needs_manual_grade and grade.manual_score is None for grade in grades)


class CanvasExport(LmsExport):
    """Canvas' gradebook: import it under Grades, Import.

    Canvas finds a student by its own number (``ID``, kept by ``deltax roster`` from Canvas' export),
    else by the login. A column whose name is no assignment's becomes a new assignment. An empty
    cell empties the grade that stands there; who has no row keeps theirs.
    """

    default_file = "canvas.csv"

    def _rows(self, students: list[Student], columns: list[Column]) -> Iterator[list[object]]:
        yield ["Student", "ID", "SIS Login ID", "Section", *(column.name for column in columns)]
        yield ["    Points Possible", "", "", "", *(f"{column.most:g}" for column in columns)]
        for one in students:
            name = ", ".join(part for part in (one.last_name, one.first_name) if part) or one.id
            number = one.lms_user_id if (one.lms_user_id or "").isdigit() else ""
            yield [plain_cell(name), number, one.id, ""] + [column.scores.get(one.id, "") for column in columns]


class MoodleExport(LmsExport):
    """Moodle's gradebook: import it under Grades, Import, CSV file, encoding UTF-8.

    On its second page choose Map from: ID number (or Email address), and Map to the same.
    ``-`` is no grade, also over one that stands there; who has no row keeps theirs.
    """

    default_file = "moodle.csv"

    def _rows(self, students: list[Student], columns: list[Column]) -> Iterator[list[object]]:
        heads = ["First name", "Last name", "Username", "ID number", "Email address"]
        yield [*heads, *(column.name for column in columns)]
        for one in students:
            names = [plain_cell(one.first_name or ""), plain_cell(one.last_name or "")]
            known_as = [one.id, one.lms_user_id or one.id, one.email or ""]
            yield [*names, *known_as] + [column.scores.get(one.id, "-") for column in columns]
