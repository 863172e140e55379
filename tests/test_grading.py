"""The whole way through nbgrader's own commands: scores, feedback, validation, export."""

import copy
import csv
import shutil
from contextlib import closing

import nbformat
import pytest
from nbgrader.api import Gradebook

from deltax import explore
from deltax.__main__ import main
from deltax.course import Course
from deltax.grading.batch.grade import Options, grade_class, write_feedback
from deltax.grading.batch.tell import score_table
from deltax.grading.ledger.export import student_rows
from deltax.grading.ledger.gradebook import Gradebook as Ledger
from deltax.grading.ledger.settings import Settings
from tests.conftest import need_tool
from tests.helpers import COURSE, LESSONS, with_still
from tests.sample_class import STUDENTS, path, text

SLOPE = "02-slope-tangent"
STILL = explore.slope_and_bend().still_html()


STOCK = """
import nbgrader.apps.autogradeapp
import nbgrader.converters
from traitlets.config import Config

nbgrader.apps.autogradeapp.Autograde = nbgrader.converters.Autograde
c.Autograde.autograde_preprocessors = nbgrader.converters.Autograde(config=Config()).autograde_preprocessors
"""


def _class_of(root):
    """A course whose class is the sample class."""
    shutil.copy(COURSE.root / "nbgrader_config.py", root)
    for folder in ("lessons", "source", "release"):
        shutil.copytree(COURSE.root / folder, root / folder)
    for student in STUDENTS:
        shutil.copytree(path(student).parent, root / "submitted" / student.name / student.lesson)
    return Course(root)


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """The sample class, graded once."""
    need_tool("bwrap")
    course = _class_of(tmp_path_factory.mktemp("class"))
    first = course.root / "submitted" / STUDENTS[0].name / STUDENTS[0].lesson / f"{STUDENTS[0].lesson}.ipynb"
    first.write_text(with_still(first.read_text(encoding="utf-8"), STILL), encoding="utf-8")
    lessons = sorted({student.lesson for student in STUDENTS})
    assert grade_class(course, lessons, Options()).needs == []
    write_feedback(course, lessons, "*")
    return course


def scores(course, lessons):
    with closing(Ledger(Settings.of(course))) as gradebook:
        return list(student_rows(gradebook, lessons))


def _graded_notebook(course, student):
    return nbformat.read(course.root / "autograded" / student.name / student.lesson / f"{student.lesson}.ipynb", 4)


@pytest.mark.parametrize("student", STUDENTS, ids=lambda student: f"{student.name}-{student.lesson}")
def test_the_sample_class_is_what_its_descriptions_say(student):
    """submitted/ is made by a command, and must be made again after a lesson changed."""
    assert path(student).read_text(encoding="utf-8") == text(student), "run: python -m tests.sample_class"


@pytest.mark.parametrize("student", STUDENTS, ids=lambda student: f"{student.name}-{student.lesson}")
def test_each_student_gets_the_score_that_the_habit_deserves(graded, student):
    """Right in another style is right; a warning costs nothing; a slip costs its own exercise only."""
    found = {(row.student, row.lesson): row.score for row in scores(graded, [student.lesson])}
    assert (graded.root / "gradebook.db").is_file()

    assert found[student.name, student.lesson] == pytest.approx(student.score, abs=0.011)


def test_the_judge_gives_what_nbgrader_itself_gives(graded, tmp_path, nbgrader):
    """On notebooks that attack nobody the scores are the same, check by check."""
    course = _class_of(tmp_path)
    with (course.root / "nbgrader_config.py").open("a", encoding="utf-8") as file:
        file.write(STOCK)
    for lesson in sorted({student.lesson for student in STUDENTS}):
        assert nbgrader(course, "generate_assignment", lesson, "--force").returncode == 0
        assert nbgrader(course, "autograde", lesson).returncode == 0

    assert not (course.root / "records").exists()  # it was nbgrader itself
    assert _grades(course) == _grades(graded)


def _grades(course):
    with Gradebook(f"sqlite:///{course.root / 'gradebook.db'}") as gradebook:
        return {
            (student.name, student.lesson, grade.name): (grade.auto_score, grade.needs_manual_grade)
            for student in STUDENTS
            for notebook in gradebook.find_submission(student.lesson, student.name).notebooks
            for grade in notebook.grades
        }


def test_a_wrong_answer_gets_a_message_that_helps(graded):
    """The slip is named in the graded copy and on the feedback page."""
    student = next(student for student in STUDENTS if student.name == "student-07-forward-difference")
    cell = next(cell for cell in _graded_notebook(graded, student).cells if cell.id == "gradient-check")
    (output,) = cell.outputs
    page = graded.root / "feedback" / student.name / student.lesson / f"{student.lesson}.html"

    assert output.data["text/plain"] == "0.0"
    assert "This is the forward difference, from x to x + ε" in output.data["text/html"]
    assert "This is the forward difference, from x to x + ε" in page.read_text(encoding="utf-8")


def test_a_graded_notebook_stays_small_and_keeps_its_pictures(graded):
    """One still picture an explorer, with alternative text, the one that was handed in; and no widget state."""
    notebook, other = (_graded_notebook(graded, student) for student in STUDENTS[:2])
    explorers = [cell for cell in notebook.cells if cell.source.startswith("explore.")]
    pictures = [output.data["text/html"] for cell in explorers for output in cell.outputs]

    assert len(nbformat.writes(notebook)) < 400_000
    assert len(pictures) == len(explorers) >= 4
    assert [picture for picture in pictures if 'alt="' not in picture or "handed in" not in picture] == []
    assert "widgets" not in notebook.metadata
    assert "<img" not in nbformat.writes(other)  # which was handed in without


def test_a_written_answer_waits_to_be_read(graded):
    """An essay that was answered needs a human; an untouched one has its zero."""
    rows = scores(graded, [SLOPE])
    waits = {row.student: row.needs_manual_grade for row in rows}

    assert waits["student-01-all-right"]
    assert not waits["student-04-untouched"]
    assert "answer in words to read" in score_table(rows)


def test_what_cannot_be_graded_is_listed_and_stops_nobody(course_copy, capsys, monkeypatch):
    """A copied check, a file that is no notebook, an empty folder: the right answer after them gets its points."""
    perfect = nbformat.read(course_copy.source(SLOPE), 4)
    copied = nbformat.read(course_copy.release(SLOPE), 4)
    copied.cells += [copy.deepcopy(cell) for cell in copied.cells if cell.id == "slope-check"]
    copied.cells[-1].id = "as-jupyterlab-does"
    for name, content in {
        "ann-copied": nbformat.writes(copied),
        "bob-no-notebook": "hello",
        "cid-empty": None,
        "dan x perfect": nbformat.writes(perfect),
    }.items():
        target = course_copy.root / "submitted" / name / SLOPE / f"{SLOPE}.ipynb"
        target.parent.mkdir(parents=True)
        if content is not None:
            target.write_text(content, encoding="utf-8")
    monkeypatch.chdir(course_copy.root)

    assert main(["grade", SLOPE]) == 1

    told = capsys.readouterr()
    rows = {line[:15].strip(): line for line in told.out.splitlines()}
    assert rows["ann-copied"].split()[-2:] == ["0", "24"]  # the copied cell is taken out, the rest is untouched
    assert "not graded: not gradable: " in rows["bob-no-notebook"]
    assert "not graded: not gradable: " in rows["cid-empty"]
    assert rows["dan x perfect"].split()[-2:] == ["22", "24"] or " 22   24" in rows["dan x perfect"]
    assert "2 need a human" in told.err
    assert "Traceback" not in told.err


def test_a_broken_configuration_is_one_message(course_copy, capsys, monkeypatch):
    """nbgrader logs it and goes on with other settings; here grading and building stop."""
    config = course_copy.root / "nbgrader_config.py"
    config.write_text(config.read_text() + "\nc.Execute.timeout = \n")
    target = course_copy.root / "submitted" / "ann" / SLOPE / f"{SLOPE}.ipynb"
    target.parent.mkdir(parents=True)
    shutil.copy(course_copy.release(SLOPE), target)
    monkeypatch.chdir(course_copy.root)

    assert main(["build", SLOPE]) == 1
    assert "nbgrader_config.py cannot be read" in capsys.readouterr().err
    assert main(["grade", SLOPE]) == 1
    assert "nbgrader_config.py cannot be read" in capsys.readouterr().err


def test_export_writes_every_student(graded, nbgrader):
    """Plain `nbgrader export` goes on working."""
    done = nbgrader(graded, "export")
    rows = list(csv.DictReader((graded.root / "grades.csv").read_text().splitlines()))

    assert done.returncode == 0, done.stderr
    assert {row["student_id"] for row in rows} >= {student.name for student in STUDENTS}


def test_another_gradebook_can_be_named(course_copy, nbgrader, monkeypatch, tmp_path):
    """DELTAX_GRADEBOOK_URL moves the grades to another database."""
    elsewhere = tmp_path / "elsewhere.db"
    monkeypatch.setenv("DELTAX_GRADEBOOK_URL", f"sqlite:///{elsewhere}")

    assert nbgrader(course_copy, "generate_assignment", SLOPE, "--force").returncode == 0
    assert elsewhere.exists()
    assert not (course_copy.root / "gradebook.db").exists()


def test_generate_assignment_writes_the_committed_release(course_copy, nbgrader):
    """What a teacher's command makes is what is in the repository, to the byte."""
    before = course_copy.release(SLOPE).read_bytes()

    assert nbgrader(course_copy, "generate_assignment", SLOPE, "--force").returncode == 0
    assert course_copy.release(SLOPE).read_bytes() == before


@pytest.mark.parametrize(
    ("folder", "told"),
    [("source", "Success! Your notebook passes all the tests"), ("release", "still waits for your code")],
)
def test_validate_says_in_words_what_is_missing(course_copy, nbgrader, folder, told):
    """JupyterLab's Validate button uses the same command: the reasons must be in its text."""
    done = nbgrader(course_copy, "validate", f"{folder}/{SLOPE}/{SLOPE}.ipynb")

    assert told in done.stdout


def test_every_lesson_gives_full_marks_to_its_source_and_none_to_its_release(course_copy):
    """Through `deltax grade`: the teacher's notebook earns every point, the untouched one nothing."""
    for lesson in LESSONS:
        for name, origin in (("perfect", course_copy.source(lesson)), ("untouched", course_copy.release(lesson))):
            target = course_copy.root / "submitted" / name / lesson / f"{lesson}.ipynb"
            target.parent.mkdir(parents=True)
            shutil.copy(origin, target)

    assert grade_class(course_copy, LESSONS, Options()).needs == []

    for lesson in LESSONS:
        found = {row.student: row for row in scores(course_copy, [lesson])}
        essays = _essay_points(course_copy, lesson)
        assert found["perfect"].score == found["perfect"].max_score - essays, lesson
        assert found["untouched"].score == 0, lesson
        _check_run(course_copy, lesson)


def _essay_points(course, lesson):
    notebook = nbformat.read(course.source(lesson), 4)
    metadata = [cell.metadata.get("nbgrader", {}) for cell in notebook.cells if cell.cell_type == "markdown"]
    return sum(data["points"] for data in metadata if data.get("grade"))


def _check_run(course, lesson):
    """Nothing raised and nothing was written to stderr, in either notebook."""
    for name in ("perfect", "untouched"):
        notebook = nbformat.read(course.root / "autograded" / name / lesson / f"{lesson}.ipynb", 4)
        outputs = [(cell.id, output) for cell in notebook.cells for output in cell.get("outputs", [])]
        noisy = [cell for cell, output in outputs if output.output_type == "error" or output.get("name") == "stderr"]
        assert noisy == [], f"{lesson}, {name}"
