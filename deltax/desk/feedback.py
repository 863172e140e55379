"""The page that a student gets back, as nbgrader's `generate_feedback` makes it."""

import re
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from nbconvert.exporters import Exporter
from nbconvert.filters import markdown2html
from nbformat import NotebookNode
from nbgrader.api import MissingEntry
from nbgrader.preprocessors import GetGrades
from traitlets import Unicode, default
from traitlets.config import Config

from deltax.desk.page import page_of
from deltax.desk.words import words
from deltax.grading.outputs import harmless_html
from deltax.grading.plugin.feedback import ShowWhatStudentsMaySee
from deltax.grading.plugin.steps import record_path
from deltax.grading.record import Record


class ReadGradebook(GetGrades):
    """Puts scores, comments and the student's name into the notebook: what nbgrader's step does, and what waits."""

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        self._name = ""  # this step serves one student after another
        nb, resources = super().preprocess(nb, resources)
        resources["nbgrader"]["name"] = self._name
        return nb, resources

    def _get_score(self, cell: NotebookNode, resources: dict) -> None:
        super()._get_score(cell, resources)
        names = (self.notebook_id, self.assignment_id, self.student_id)
        grade = self.gradebook.find_grade(cell.metadata["nbgrader"]["grade_id"], *names)
        flags = cell.metadata.nbgrader
        flags["waits"] = bool(grade.needs_manual_grade)
        flags["by_hand"] = grade.manual_score is not None
        self._note_name()

    def _note_name(self) -> None:
        try:
            student = self.gradebook.find_student(self.student_id)
        except MissingEntry:
            return
        self._name = " ".join(part for part in (student.first_name, student.last_name) if part)


class FeedbackExporter(Exporter):
    """Writes one self-contained page: no scripts, nothing from elsewhere, nothing of hidden checks."""

    language = Unicode("en", help="Of the page's own words; see deltax/desk/words/.").tag(config=True)
    output_mimetype = "text/html"

    @default("file_extension")
    def _file_extension_default(self) -> str:
        return ".html"

    def from_notebook_node(self, nb: NotebookNode, resources: dict | None = None, **kw: object) -> tuple[str, dict]:
        nb, resources = super().from_notebook_node(nb, resources, **kw)
        names = resources["nbgrader"]
        record = read_record(record_path(Path("records"), names["assignment"], names["student"]))
        page = page_of(nb, record, words(self.language), names)
        return render("feedback.html.j2", language=self.language, page=page), resources


def render(template: str, *, language: str, **given: object) -> str:
    """Return a page of deltax/desk/templates/ as text; everything that is put in is escaped."""
    known = Environment(
        loader=PackageLoader("deltax.desk"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    known.filters["markdown"] = _safe_html
    known.filters["number"] = lambda value: f"{float(value):.2f}".rstrip("0").rstrip(".")
    return known.get_template(template).render(words=words(language), **given)


def _safe_html(text: str) -> str:
    """Return Markdown as HTML that acts in no way; pictures from elsewhere are gone."""
    return re.sub(r'<img\b(?![^>]*\bsrc="data:)[^>]*>', "", harmless_html(markdown2html(text)))


def read_record(path: Path) -> Record | None:
    """Return a record; None where there is none that can be read."""
    try:
        return Record.from_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def configure(config: Config) -> None:
    """Let `nbgrader generate_feedback`, and the formgrader's button, write this page."""
    config.GenerateFeedback.preprocessors = [ReadGradebook, ShowWhatStudentsMaySee]
    config.GenerateFeedback.exporter_class = FeedbackExporter
