"""The promises of every lesson."""

import re

import nbformat
import pytest

from deltax.lessons import build
from deltax.lessons.trial import names_of, try_answer
from tests.helpers import COURSE, LESSONS, cells

pytestmark = pytest.mark.parametrize("lesson", LESSONS)
_MARKERS = ("BEGIN SOLUTION", "END SOLUTION", "BEGIN HIDDEN", "END HIDDEN", "MARK SCHEME")


def _release(lesson):
    return nbformat.read(COURSE.release(lesson), as_version=4)


def _inside_and_outside(source):
    """Return the lines between solution or hidden markers, and those outside."""
    lines, inside = {True: set(), False: set()}, False
    for line in source.splitlines():
        if "### BEGIN" in line or "### END" in line:
            inside = "### BEGIN" in line
        else:
            lines[inside].add(line.strip())
    return lines[True], lines[False]


def test_source_and_release_are_what_the_text_says(lesson):
    """A stale or hand-edited notebook fails here, not in front of students."""
    assert build.stale(COURSE, [lesson]) == []


def test_release_shows_no_solution_and_no_hidden_line(lesson):
    """No marker survives, nor any telling line that stands only between markers."""
    notebook = _release(lesson)
    shown = {line.strip() for cell in notebook.cells for line in cell.source.splitlines()}
    regions = [_inside_and_outside(cell.source) for cell in cells(lesson)]
    public = set().union(*(outside for _, outside in regions))
    secret = {line for inside, _ in regions for line in inside if len(line) > 11} - public

    assert len(secret) > 10
    assert [marker for marker in _MARKERS if marker in "\n".join(shown)] == []
    assert secret & shown == set()


def test_release_holds_no_essay_answer(lesson):
    """Model answers to questions in words stay with the teacher."""
    essays = [cell for cell in cells(lesson) if cell.role == "essay"]
    shown = {cell.id: cell.source for cell in _release(lesson).cells}

    assert essays, "every lesson asks why"
    assert {shown[essay.grade_id] for essay in essays} == {"YOUR ANSWER HERE"}


def test_only_the_notebook_and_its_pictures_are_handed_out(lesson):
    """A text, a bank of answers or a gradebook in release/ would give the answers away."""
    files = {path.name for path in COURSE.release(lesson).parent.rglob("*") if path.is_file()}
    allowed = {f"{lesson}.ipynb", *(picture.name for picture in COURSE.pictures(lesson))}

    assert files <= allowed


def test_notebooks_carry_no_outputs_and_no_foreign_metadata(lesson):
    """Outputs would leak answers; other metadata would change at every build."""
    for path in (COURSE.source(lesson), COURSE.release(lesson)):
        notebook = nbformat.read(path, as_version=4)
        assert set(notebook.metadata) == {"kernelspec"}
        assert [cell.id for cell in notebook.cells if cell.get("outputs") or cell.get("execution_count")] == []


def test_reference_answers_earn_every_point(lesson):
    """A check that rejects the teacher's own answer rejects everybody's."""
    for answer in (cell for cell in cells(lesson) if cell.role == "answer"):
        for name, score in try_answer(list(cells(lesson)), answer.grade_id, answer.source).items():
            assert score == score.points, f"{name}\n{score.summary()}"


def test_stubs_earn_nothing_and_are_not_called_wrong(lesson):
    """A check that passes without any work is no check; not attempted is not wrong."""
    released = {cell.id: cell.source for cell in _release(lesson).cells}
    for answer in (cell for cell in cells(lesson) if cell.role == "answer"):
        for name, score in try_answer(list(cells(lesson)), answer.grade_id, released[answer.grade_id]).items():
            assert score == 0, f"{name}\n{score.summary()}"
            assert {row.verdict for row in score.rows} == {"not attempted"}, f"{name}\n{score.summary()}"


@pytest.mark.parametrize("impostor", ["always_equal", "constant_zero", "nan", "empty_list", "itself"])
def test_no_impostor_earns_more_than_half(lesson, impostor):
    """An object that is equal to everything, a constant, NaN, an empty list, a function that returns itself."""
    for answer in (cell for cell in cells(lesson) if cell.role == "answer"):
        names = [name for name in names_of([answer]) if not name.startswith("__")]
        source = _IMPOSTORS + "\n".join(f"{name} = {impostor}" for name in names)
        for check, score in try_answer(list(cells(lesson)), answer.grade_id, source).items():
            assert score <= score.points / 2, f"{check}: points for {impostor}\n{score.summary()}"


_IMPOSTORS = '''
class Agreeable(float):
    """Says yes to every question."""

    def __eq__(self, other): return True
    def __ne__(self, other): return False
    def __lt__(self, other): return True
    def __gt__(self, other): return True
    def __le__(self, other): return True
    def __ge__(self, other): return True
    def __hash__(self): return 1
    def __len__(self): return 3
    def __iter__(self): return iter(())
    def __call__(self, *arguments, **options): return self
    def __getattr__(self, name): return self
    def __abs__(self): return 0.0
    def __sub__(self, other): return 0.0
    def __rsub__(self, other): return 0.0
    def __array__(self, dtype=None, copy=None): raise TypeError("no array")

always_equal = Agreeable(0.0)
constant_zero = lambda *arguments, **options: 0.0
nan = lambda *arguments, **options: float("nan")
empty_list = lambda *arguments, **options: []
def itself(*arguments, **options): return itself
'''


def test_the_lesson_has_the_size_of_a_lesson(lesson):
    """About an hour and a half: neither a leaflet nor a book."""
    text = [cell for cell in cells(lesson) if cell.kind == "markdown" and cell.role != "essay"]
    words = sum(len(cell.source.split()) for cell in text)
    besides_checks = [cell for cell in cells(lesson) if cell.role != "check"]

    assert 25 <= len(besides_checks) <= 48
    assert 1200 <= words <= 2600


def test_prose_keeps_the_house_style(lesson):
    """No exclamation marks, no emoji, no word that tells a reader the step was easy."""
    prose = "\n".join(cell.source for cell in cells(lesson) if cell.kind == "markdown")
    prose = re.sub(r"`[^`]*`|\$\$?.*?\$\$?", "", prose, flags=re.DOTALL)

    assert re.findall(r"[^\n]*!(?!\[)[^\n]*", prose) == []
    assert re.findall(r"[\U0001F300-\U0001FAFF☀-➿]", prose) == []
    assert re.findall(r"\b(?:simply|obviously|trivial(?:ly)?|of course)\b", prose, flags=re.IGNORECASE) == []
