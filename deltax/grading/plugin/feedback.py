"""What a student may see of a graded notebook: of hidden checks their ideas and verdicts, never source or values."""

from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from deltax.check.scorecard import Row, Score
from deltax.grading.plugin.steps import record_path
from deltax.grading.record import CheckRecord, Record

_BEGIN, _END = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"


class ShowWhatStudentsMaySee(NbGraderPreprocessor):
    """A step of `nbgrader generate_feedback`, before the page is made."""

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        names = resources["nbgrader"]
        record = _record(record_path(Path("records"), names["assignment"], names["student"]))
        for cell in nb.cells:
            flags = cell.metadata.get("nbgrader", {})
            if cell.cell_type != "code" or not flags.get("grade") or flags.get("solution"):
                continue
            hidden = _BEGIN in cell.source
            cell.source = shown_source(cell.source)
            check = record.check(flags["grade_id"]) if record else None
            if check is None:
                cell.outputs = [] if hidden or record is None else cell.outputs
            elif check.hidden or hidden:
                cell.outputs = [_table(check.for_student(), cell.execution_count)]
        return nb, resources


def shown_source(source: str) -> str:
    """Return a check cell without the lines between the hidden markers."""
    kept, hidden = [], False
    for line in source.splitlines():
        hidden = hidden or _BEGIN in line
        if not hidden:
            kept.append(line)
        hidden = hidden and _END not in line
    return "\n".join(kept).strip() or "# Hidden check"


def _table(check: CheckRecord, count: int | None) -> NotebookNode:
    if check.score is None:
        return nbformat.v4.new_output("stream", name="stdout", text="This check waits for a person to look at it.\n")
    rows = [Row(row["title"], row["verdict"], row["reason"], row["slip"], row["weight"]) for row in check.rows]
    if check.problem:
        rows.append(Row("the whole check", "not yet", check.problem))
    score = Score(check.points, rows)
    data = {"text/plain": repr(check.score), "text/html": score._repr_html_()}
    return nbformat.v4.new_output("execute_result", data=data, execution_count=count)


def _record(path: Path) -> Record | None:
    try:
        return Record.from_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
