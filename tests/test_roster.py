"""Who is in the class, and grades out: lists as Canvas, Moodle and people write them."""

import csv
import re
import shutil
from pathlib import Path

import pytest

from deltax.__main__ import main
from deltax.course import Course
from deltax.desk.export import CanvasExport, MoodleExport
from deltax.desk.roster import Student, read_roster, roster
from deltax.errors import DataError
from tests.desk import gradebook_of, new_gradebook, tiny_course
from tests.helpers import COURSE

# As Canvas' own exporter writes its gradebook: a row for posting policies, one for points, a test student at the end.
CANVAS = """\
Student,ID,SIS User ID,SIS Login ID,Section,Old homework (77),Current Score
,,,,,Manual Posting,
    Points Possible,,,,,10,(read only)
"Nguyễn, Văn An",501,S1,an.nguyen@uni.example,"A, B",9,90
"Lovelace, Ada",502,S2,ada,A,,
"Student, Test",599,,1a2b3c,A,,
"""
# As Moodle's gradebook export and its list of participants write them.
MOODLE = """\
"First name","Last name","ID number",Institution,Department,"Email address","Assignment: One (Real)","Last downloaded"
Ada,Lovelace,1001,,,ada@uni.example,-,1567713827
Văn An,Nguyễn,1002,,,an@uni.example,9.00,1567713827
"""
PARTICIPANTS = "First name;Surname;Email address;Roles\nAda;Lovelace;ada@uni.example;Student\n"
OWN = "id,first_name,last_name,email\nada,Ada,Lovelace,ada@uni.example\nbob,Bob,,\n"


@pytest.fixture(scope="module")
def _made_once(tmp_path_factory):
    return tiny_course(tmp_path_factory.mktemp("course"))


@pytest.fixture
def course(_made_once, tmp_path) -> Course:
    """A course of its own, with an empty class."""
    return Course(Path(shutil.copytree(_made_once.root, tmp_path / "course")))


def _read(tmp_path, text, *, encoding="utf-8", column=None):
    path = tmp_path / "class.csv"
    path.write_bytes(text.encode(encoding))
    return read_roster(path, column)


@pytest.mark.parametrize(
    ("text", "students"),
    [
        (
            CANVAS,
            [
                Student("an.nguyen@uni.example", "Văn An", "Nguyễn", "an.nguyen@uni.example", "501"),
                Student("ada", "Ada", "Lovelace", "", "502"),
            ],
        ),
        (
            MOODLE,
            [
                Student("1001", "Ada", "Lovelace", "ada@uni.example"),
                Student("1002", "Văn An", "Nguyễn", "an@uni.example"),
            ],
        ),
        (PARTICIPANTS, [Student("ada@uni.example", "Ada", "Lovelace", "ada@uni.example")]),
        (OWN, [Student("ada", "Ada", "Lovelace", "ada@uni.example"), Student("bob", "Bob")]),
    ],
    ids=["Canvas", "Moodle", "Moodle's participants, with semicolons", "a list of one's own"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lists_are_read_as_they_were_exported(tmp_path, text, students, encoding):
    """Ids, names, mail and Canvas' number; rows that are no person are passed over; spreadsheets' encodings too."""
    assert _read(tmp_path, text, encoding=encoding) == students


def test_another_column_can_be_the_id(tmp_path):
    """Moodle's mail in place of its number; the number is kept for the way back."""
    ada = _read(tmp_path, MOODLE, column="email address")[0]

    assert (ada.id, ada.lms_user_id) == ("ada@uni.example", "1001")


# Where Canvas shows no SIS columns to a teacher; it then has no login either.
WITHOUT_LOGIN = """\
Student,ID,Section,Old homework (77)
    Points Possible,,,10
"Lovelace, Ada",502,A,9
"Student, Test",599,A,
"""


def test_canvas_number_can_be_the_id_and_is_kept_for_the_way_back(tmp_path):
    """Without it Canvas' importer would look for a login that is called 502."""
    (ada,) = _read(tmp_path, WITHOUT_LOGIN, column="ID")

    assert ada == Student("502", "Ada", "Lovelace", "", "502")


def test_an_own_list_with_sections_is_not_taken_for_canvas(tmp_path):
    """Its id is the id; only SIS columns or the row of points are Canvas' alone."""
    (ada,) = _read(tmp_path, "id,student,section\nada,Ada Lovelace,A\n")

    assert ada == Student("ada", "Ada", "Lovelace")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"name,section\nAda,A\n", "class.csv: line 1: no column holds the students' ids; add one called id"),
        (b"id,email\nada,\n\nbob,\nADA,x@y\n", "class.csv: line 5: 'ADA' stands for two students, here and in line 2"),
        (b"id,lms_user_id\nada,7\nbob,7\n", "class.csv: line 3: the number 7 stands here and in line 2"),
        ("id,first_name\nada,Ada\nan,Văn\n".encode() + b"jos\xe9,x\n", "class.csv: line 4: this is not UTF-8"),
        (b"id\n../../etc\n", "class.csv: line 2: '../../etc' cannot be an id, because folders are named after it"),
        (b"id,email\n,x@y\n", "class.csv: line 2: the student has no id; fill it in"),
        (b"id,email\nada,x@y,more\n", "class.csv: line 2: more cells than columns"),
        (b'id,email\nada,"x\n', "class.csv: line 2: no table here"),
        (b"id,email\n", "class.csv: the list names no students"),
        (b"", "class.csv: the file is empty"),
        (b"PK\x03\x04rest", "class.csv: this is a spreadsheet or zip file, not CSV; save it as CSV UTF-8"),
    ],
)
def test_a_bad_list_is_one_line_with_file_line_and_cure_and_changes_nothing(course, monkeypatch, capsys, content, told):
    """Nobody is half imported."""
    gradebook_of(course, "01-limits", {"zoe": 1.0})
    monkeypatch.chdir(course.root)
    (course.root / "class.csv").write_bytes(content)

    assert main(["roster", "class.csv"]) == 1

    error = capsys.readouterr().err
    assert told in error
    assert ";" in error
    assert error.count("\n") == 1
    assert [one.id for one in roster(course)] == ["zoe"]


def test_a_list_that_is_not_there_and_a_column_that_is_not_there_are_named(tmp_path):
    """The two typing errors."""
    with pytest.raises(
        DataError, match=re.escape("nowhere.csv: cannot be read: No such file or directory; check the name")
    ):
        read_roster(tmp_path / "nowhere.csv")
    with pytest.raises(DataError, match="no column is called 'Matrikel'; choose from: id, first_name"):
        _read(tmp_path, OWN, column="Matrikel")


def test_importing_again_changes_what_changed_and_removes_nobody(course, monkeypatch, capsys):
    """A student who left the list keeps the grades; what the list leaves empty keeps its value."""
    gradebook_of(course, "01-limits", {"zoe": 7.0})
    monkeypatch.chdir(course.root)
    path = course.root / "class.csv"

    path.write_text(OWN, encoding="utf-8")
    assert main(["roster", "class.csv"]) == 0
    first = capsys.readouterr().out
    path.write_text("id,last_name,email\nada,King,\n", encoding="utf-8")
    assert main(["roster", "class.csv"]) == 0
    second = capsys.readouterr().out

    assert "new: ada\nnew: bob\nnot in the list, kept: zoe\n2 students" in first
    assert "changed: ada (last_name)\nnot in the list, kept: bob\nnot in the list, kept: zoe\n" in second
    ada = next(one for one in roster(course) if one.id == "ada")
    assert ada == Student("ada", "Ada", "King", "ada@uni.example")


def _export(course, plugin, **settings):
    target = course.root / "out.csv"
    with new_gradebook(course) as gradebook:
        plugin(to=str(target), **settings).export(gradebook)
    return list(csv.reader(target.read_text(encoding="utf-8").splitlines()))


@pytest.fixture
def small_class(course):
    """Two lessons; a score, a zero, one that waits, one who handed in nothing."""
    gradebook_of(course, "01-limits", {"ada": 7.256, "bob": 0.0, "cid": None})
    gradebook_of(course, "02-slope-tangent", {"ada": 10.0})
    with new_gradebook(course) as gradebook:
        gradebook.update_or_create_student("ada", first_name="Ada", last_name="Lovelace", lms_user_id="502")
        gradebook.update_or_create_student("bob", first_name="=cmd()")
        gradebook.update_or_create_student("dan", first_name="Dan")
    return course


def test_canvas_gets_the_columns_that_its_importer_looks_for(small_class):
    """Its importer wants Student, ID, and Section last before the grades; a row of points."""
    heads, points, *rows = _export(small_class, CanvasExport)
    by_login = {row[2]: row for row in rows}

    assert heads == ["Student", "ID", "SIS Login ID", "Section", "01-limits", "02-slope-tangent"]
    assert points == ["    Points Possible", "", "", "", "10", "10"]
    assert by_login["ada"] == ["Lovelace, Ada", "502", "ada", "", "7.26", "10.0"]
    assert by_login["bob"] == ["'=cmd()", "", "bob", "", "0.0", ""]


@pytest.mark.parametrize("plugin", [CanvasExport, MoodleExport])
def test_who_has_no_score_has_no_row_that_could_remove_a_grade(small_class, plugin):
    """Both importers take an empty cell for a change to no grade; a zero is a score, one that waits is none."""
    rows = _export(small_class, plugin, assignment=["01-limits"])

    assert {row[2]: row[-1] for row in rows if row[2] in {"ada", "bob", "cid", "dan"}} == {"ada": "7.26", "bob": "0.0"}


@pytest.mark.parametrize("plugin", [CanvasExport, MoodleExport])
def test_who_has_some_scores_and_not_others_is_named(small_class, plugin, caplog):
    """With several columns the row is needed; the warning names bob alone, and the cure."""
    with caplog.at_level("WARNING"):
        rows = _export(small_class, plugin)

    warning = next(line for line in caplog.messages if "removes grades" in line)
    assert "stand there: bob. " in warning
    assert "one lesson at a time" in warning
    assert {"cid", "dan"}.isdisjoint(row[2] for row in rows)


def test_moodle_gets_a_dash_where_there_is_no_grade(small_class):
    """Its importer reads - as no grade, in new and in old columns alike; a name is no formula."""
    heads, *rows = _export(small_class, MoodleExport, columns={"01-limits": "Limits"})
    by_name = {row[2]: row for row in rows}

    assert heads == ["First name", "Last name", "Username", "ID number", "Email address", "Limits", "02-slope-tangent"]
    assert by_name["ada"] == ["Ada", "Lovelace", "ada", "502", "", "7.26", "10.0"]
    assert by_name["bob"] == ["'=cmd()", "", "bob", "bob", "", "0.0", "-"]


def test_grades_can_go_out_by_check_for_one_lesson(small_class):
    """A column a check, named after lesson and check."""
    heads, *_ = _export(small_class, MoodleExport, per_check=True, assignment=["01-limits"])

    assert heads[5:] == ["01-limits: one-check"]


def test_an_unknown_student_or_lesson_is_refused_and_nothing_is_written(small_class):
    """nbgrader's own export passes over a typing error in silence."""
    with pytest.raises(SystemExit, match="knows no lesson 03; nothing was written"):
        _export(small_class, CanvasExport, assignment=["03"])
    with pytest.raises(SystemExit, match="knows no student eve"):
        _export(small_class, CanvasExport, student=["eve"])
    assert not (small_class.root / "out.csv").exists()


def test_plain_nbgrader_export_finds_the_plugin(small_class, nbgrader):
    """As a teacher calls it, with the course's own settings."""
    shutil.copy(COURSE.root / "nbgrader_config.py", small_class.root)
    done = nbgrader(small_class, "export", "--exporter=deltax.desk.export.CanvasExport", "--to=canvas.csv")

    assert done.returncode == 0, done.stderr
    assert (small_class.root / "canvas.csv").read_text(encoding="utf-8").startswith("Student,ID,SIS Login ID,Section,")
    assert "left out until somebody has read them: cid" in done.stderr
