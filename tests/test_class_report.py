"""The report about the class: figures that can be checked on paper, and pages that can be read by anybody."""

import csv
import json

import pytest

from deltax.__main__ import main
from deltax.desk.classroom import Handed, classroom, item_rest_correlation
from deltax.desk.pictures import bands
from deltax.desk.report import report_page, students_csv
from deltax.desk.words import words
from tests.desk import check, gradebook_of, record, row, tiny_course, write_records

LESSON = "02-slope-tangent"


def _room(records, **handed):
    return classroom(LESSON, records, Handed(**{k: frozenset(v) for k, v in handed.items()}), words("en"))


def _class_of_four():
    """Points on paper: a easy, b separates, c runs against the others."""
    points = {"ann": (1, 2, 0), "bob": (1, 2, 0), "cid": (1, 0, 1), "dan": (0, 0, 1)}
    return {
        name: record(check("a-check", a), check("b-check", b, 2.0), check("c-hidden", c))
        for name, (a, b, c) in points.items()
    }


def test_a_check_that_strong_students_fail_has_an_index_below_zero():
    """Points (0, 0, 1, 1) against rests (3, 3, 1, 0): a correlation of -0.96 on paper, and the page asks for a look."""
    room = _room(_class_of_four())
    figures = {one.grade_id: one for one in room.checks}

    assert figures["c-hidden"].index == pytest.approx(-10 / 108**0.5, abs=0.006)  # -5/2 over the root of 1 x 27/4
    assert figures["a-check"].passed == 3
    assert figures["b-check"].mean_points == 1.0
    assert "look at this check" in report_page(room, "en")


def test_the_index_leaves_the_check_itself_out():
    """Two checks that have nothing to do with each other give 0; with the item in its own total it were above."""
    records = {
        name: record(check("a-check", a), check("b-check", b))
        for name, (a, b) in {"ann": (1, 1), "bob": (1, 0), "cid": (0, 1), "dan": (0, 0)}.items()
    }

    assert [one.index for one in _room(records).checks] == [0.0, 0.0]


def test_where_all_have_the_same_points_there_is_no_index():
    """A dash, not a division by zero."""
    assert item_rest_correlation([1, 1, 1], [0, 1, 2]) is None
    assert item_rest_correlation([1], [0]) is None


def test_a_slip_counts_students_not_rows_and_names_the_place_to_read():
    """Two of three used forward for central; one of them twice."""
    wrong = row("half", "not yet", "", "forward-difference")
    records = {
        "ann": record(check("gradient-check", 0, 1, wrong), check("gradient-hidden", 0, 1, wrong)),
        "bob": record(check("gradient-check", 0, 1, wrong), check("gradient-hidden", 1, 1)),
        "cid": record(check("gradient-check", 1, 1), check("gradient-hidden", 1, 1, row("x", "not yet", "", "prints"))),
    }
    html = report_page(_room(records), "en")

    assert "2 of 3: forward difference" in html
    assert "lesson 02, &#34;Forward or central&#34;; seen in gradient-check, gradient-hidden" in html
    assert "prints" not in html


def test_the_bands_hold_every_student_once():
    """A full score lies in the last band; nobody falls between two."""
    found = bands([0.0, 2.2, 11.0, 21.99, 22.0], 22.0)

    assert sum(count for *_, count in found) == 5
    assert found[-1] == (pytest.approx(19.8), 22.0, 2)


def test_who_is_missing_who_waits_and_who_ran_out_of_time_is_told_by_name():
    """The teacher's list for today."""
    records = {
        "ann": record(check("a-check", 1)),
        "bob": record(check("a-check", None), state="needs a human", reason="a-check:\n the judge ended"),
        "cid": record(check("a-check", 0, limits=["no answer in time"]), limits=["cell 3: stopped after 20 s"]),
    }
    room = _room(records, roster={"ann", "bob", "cid", "dan", "eve"}, submitted={"ann", "eve"}, essays_waiting={"ann"})
    html = report_page(room, "en")

    assert room.missing == ["dan"]
    assert room.ungraded == ["eve"]
    assert room.graded == 2
    assert room.waiting == [("ann", "an answer in words to read"), ("bob", "needs a human: a-check: the judge ended")]
    assert room.limits == [("cid", "cell 3: stopped after 20 s"), ("cid", "a-check: no answer in time")]
    assert "With fewer than ten graded notebooks" in html
    assert html.count("<img") == html.count('alt="') == 2
    assert "http" not in html
    assert "<script" not in html


def test_a_name_that_is_a_formula_is_text_in_a_spreadsheet():
    """=cmd in a student's id must not run when the teacher opens the CSV."""
    assert "'=1+2,graded" in students_csv(_room({"=1+2": record(check("a-check", 1))}))


def test_the_command_writes_page_json_and_tables(tmp_path, monkeypatch, capsys):
    """All four files, told by name; the JSON and the CSV hold the same numbers."""
    course = tiny_course(tmp_path)
    write_records(course, _class_of_four())
    gradebook_of(course, LESSON, {"ann": 1.0, "eve": None})
    monkeypatch.chdir(course.root)

    assert main(["report"]) == 0

    told = capsys.readouterr().out
    folder = course.root / "reports"
    figures = json.loads((folder / f"{LESSON}.json").read_text(encoding="utf-8"))
    rows = list(csv.DictReader((folder / f"{LESSON}.checks.csv").read_text(encoding="utf-8").splitlines()))
    assert told.count("wrote reports/") == 4
    assert [float(one["pass_rate"]) for one in rows] == [0.75, 0.5, 0.5]
    assert [one["index"] for one in figures["checks"]] == [float(one["item_rest_correlation"]) for one in rows]
    assert "eve" in (folder / f"{LESSON}.students.csv").read_text(encoding="utf-8")


def test_an_empty_class_is_one_message(tmp_path, monkeypatch, capsys):
    """No roster, nobody handed in: what to do, no page, no traceback."""
    course = tiny_course(tmp_path)
    monkeypatch.chdir(course.root)

    assert main(["report", LESSON]) == 1
    assert "Fix: deltax roster <file>" in capsys.readouterr().err
    assert not (course.root / "reports").exists()
