"""Notebooks that come in from Moodle and Canvas: whose, which lesson, which is the newest; and no tricks."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from deltax.__main__ import main
from deltax.course import Course
from deltax.desk.collect import collect
from deltax.desk.roster import Student, import_roster
from deltax.errors import DataError
from tests.desk import tiny_course

LIMITS, SLOPE = "01-limits", "02-slope-tangent"
CLASS = [
    Student("ada", "Ada", "Lovelace", "", "502"),
    Student("an.nguyen", "Văn An", "Nguyễn", "", "501"),
    Student("kim-1", "Kim", "Lee"),
    Student("kim-2", "Kim", "Lee"),
]


@pytest.fixture(scope="module")
def _made_once(tmp_path_factory):
    course = tiny_course(tmp_path_factory.mktemp("course"))
    import_roster(course, CLASS)
    return course


@pytest.fixture
def class_of_four(_made_once, tmp_path, monkeypatch):
    """A course with a roster; two students have the same name."""
    root = shutil.copytree(_made_once.root, tmp_path / "course")
    monkeypatch.chdir(root)
    return Course(Path(root))


def _zip(course, entries, name="download.zip"):
    path = course.root / name
    with zipfile.ZipFile(path, "w") as bundle:
        for number, (entry, content) in enumerate(entries.items()):
            bundle.writestr(zipfile.ZipInfo(entry, (2026, 11, 1, 10, number, 0)), content)
    return path


def _submitted(course):
    folder = course.root / "submitted"
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("entry", "student"),
    [
        ("Ada Lovelace_4711_assignsubmission_file_/02-slope-tangent.ipynb", "ada"),
        ("Ada Lovelace_4711_assignsubmission_file/02-slope-tangent.ipynb", "ada"),
        ("Lovelace Ada_4711_assignsubmission_file_02-slope-tangent.ipynb", "ada"),
        ("Course-Lesson two-99/Văn An Nguyễn_12_assignsubmission_file_/02-slope-tangent (1).ipynb", "an.nguyen"),
        ("lovelaceada_502_9001_02-slope-tangent.ipynb", "ada"),
        ("lovelaceada_LATE_502_9001_02-slope-tangent-1.ipynb", "ada"),
        ("renamed_502_9001_02-slope-tangent.ipynb", "ada"),
        ("nguyễnvănan_77_9001_02-slope-tangent.ipynb", "an.nguyen"),
        ("an.nguyen/02-slope-tangent.ipynb", "an.nguyen"),
        ("an.nguyen_02-slope-tangent.ipynb", "an.nguyen"),
        ("kim-2_02-slope-tangent.ipynb", "kim-2"),
    ],
)
def test_names_of_moodle_canvas_and_people_are_understood(class_of_four, entry, student):
    """Folder or prefix, late or not, with the number that Canvas knows or by name alone, accents or none."""
    outcome = collect(class_of_four, _zip(class_of_four, {entry: "{}"}))

    assert outcome.unmatched == []
    assert _submitted(class_of_four) == {f"{student}/{SLOPE}/{SLOPE}.ipynb": "{}"}


def test_a_renamed_notebook_is_known_by_its_cells(class_of_four):
    """homework.ipynb holds the graded cells of one lesson; a file that tells nothing needs --lesson."""
    content = class_of_four.release(LIMITS).read_text(encoding="utf-8")
    path = _zip(class_of_four, {"ada_homework.ipynb": content, "an.nguyen_x.ipynb": json.dumps({"cells": []})})

    outcome = collect(class_of_four, path)
    assert [*_submitted(class_of_four)] == [f"ada/{LIMITS}/{LIMITS}.ipynb"]
    assert "say which with --lesson" in outcome.unmatched[0]

    collect(class_of_four, path, SLOPE)
    assert f"an.nguyen/{SLOPE}/{SLOPE}.ipynb" in _submitted(class_of_four)


def test_a_named_lesson_only_fills_the_gap(class_of_four):
    """A zip of the whole course taken in with --lesson must not put one lesson's work under another."""
    content = class_of_four.release(LIMITS).read_text(encoding="utf-8")
    entries = {"ada_homework.ipynb": content, f"kim-1_{LIMITS}.ipynb": "{}", "an.nguyen_x.ipynb": "{}"}

    collect(class_of_four, _zip(class_of_four, entries), SLOPE)

    taken = {f"ada/{LIMITS}/{LIMITS}.ipynb", f"kim-1/{LIMITS}/{LIMITS}.ipynb", f"an.nguyen/{SLOPE}/{SLOPE}.ipynb"}
    assert {*_submitted(class_of_four)} == taken


def test_of_doubles_the_newest_is_taken_with_a_note(class_of_four):
    """Canvas' larger file number is newer, whatever the order in the zip; the note names the others."""
    entries = {
        f"lovelaceada_502_9002_{SLOPE}-1.ipynb": "new",
        f"lovelaceada_502_9001_{SLOPE}.ipynb": "old",
        f"Văn An Nguyễn_3_assignsubmission_file_/{SLOPE}.ipynb": "first",
        f"Văn An Nguyễn_3_assignsubmission_file_/later/{SLOPE}.ipynb": "second",
    }
    outcome = collect(class_of_four, _zip(class_of_four, entries))

    assert sorted(_submitted(class_of_four).values()) == ["new", "second"]
    assert f"(the newest of 2; not lovelaceada_502_9001_{SLOPE}.ipynb)" in "".join(outcome.taken)


@pytest.mark.parametrize(
    ("names", "taken"),
    [
        (["ada_02-slope-tangent-2024.ipynb", "ada_02-slope-tangent.ipynb"], 1),
        (["ada_02-slope-tangent (3).ipynb", "ada_02-slope-tangent.ipynb"], 1),
        (["ada_02-slope-tangent.ipynb", "ada_02-slope-tangent-Copy1.ipynb"], 0),
        (["ada_02-slope-tangent-Copy1.ipynb", "ada_02-slope-tangent.ipynb"], 1),
        (["ada_02-slope-tangent-Copy1.ipynb", "ada_02-slope-tangent-Copy2.IPYNB.txt"], 1),
        (["a_502_9_02-slope-tangent.ipynb", "a_502_8_02-slope-tangent-1.ipynb"], 0),
    ],
)
def test_the_time_tells_the_newest_and_a_number_in_the_name_does_not(class_of_four, names, taken):
    """Only Canvas' own number of a file stands above the time; a copy made in Jupyter is not what was asked for."""
    outcome = collect(class_of_four, _zip(class_of_four, {name: name for name in names}))

    assert [*_submitted(class_of_four).values()] == [names[taken]]
    assert names[1 - taken] in outcome.taken[0]


def test_only_a_notebooks_ending_counts(class_of_four):
    """A zip named after a notebook is none; what a browser made of the ending is one."""
    names = [f"ada_{SLOPE}.ipynb.zip", f"ada_{SLOPE}.ipynb.bak", f"kim-1_{SLOPE}.IPYNB", f"kim-2_{SLOPE}.ipynb.json"]
    outcome = collect(class_of_four, _zip(class_of_four, dict.fromkeys(names, "{}")))

    assert [line.split(":")[0] for line in outcome.unmatched] == sorted(names[:2])
    assert {path.split("/")[0] for path in _submitted(class_of_four)} == {"kim-1", "kim-2"}


def test_nothing_is_overwritten_and_a_second_run_is_silent(class_of_four, capsys):
    """What is there stays, and a newer one is told of; taking in the same again changes nothing."""
    first = _zip(class_of_four, {f"ada_{SLOPE}.ipynb": "mine"})
    assert main(["collect", str(first)]) == 0
    assert main(["collect", str(first)]) == 0
    assert "0 taken, 0 kept, 0 not matched" in capsys.readouterr().out

    second = _zip(class_of_four, {f"ada_{SLOPE}.ipynb": "other"}, "later.zip")
    assert main(["collect", str(second)]) == 1
    assert "kept: submitted/ada" in capsys.readouterr().out
    assert _submitted(class_of_four) == {f"ada/{SLOPE}/{SLOPE}.ipynb": "mine"}


def test_what_cannot_be_matched_is_listed_with_its_reason(class_of_four, capsys):
    """A stranger, two of one name, an anonymous one, a picture: each with what to do; the others are taken."""
    entries = {
        f"stranger_9_8_{SLOPE}.ipynb": "{}",
        f"Kim Lee_5_assignsubmission_file_/{SLOPE}.ipynb": "{}",
        f"anon_x1y2z_9001_{SLOPE}.ipynb": "{}",
        "lovelaceada_502_9001_plot.png": "x",
        f"{SLOPE}.ipynb": "{}",
        f"__MACOSX/._ada_{SLOPE}.ipynb": "x",
        f"ada_{SLOPE}.ipynb": "{}",
    }
    assert main(["collect", str(_zip(class_of_four, entries))]) == 1

    told = capsys.readouterr()
    assert "nobody in the class is called 'stranger'" in told.err
    assert "'Kim Lee' fits kim-1 and kim-2" in told.err
    assert "handed in anonymously" in told.err
    assert "plot.png: no notebook; left out" in told.err
    assert "rename it to <student id>_<lesson>.ipynb" in told.err
    assert "1 taken, 0 kept, 5 not matched" in told.out
    assert [*_submitted(class_of_four)] == [f"ada/{SLOPE}/{SLOPE}.ipynb"]


@pytest.mark.parametrize(
    "entry",
    ["../ada_02-slope-tangent.ipynb", "/tmp/ada_x.ipynb", "a/../../x.ipynb", "..\\ada.ipynb", "C:/ada.ipynb"],
)
def test_a_zip_with_path_tricks_is_refused_as_a_whole(class_of_four, capsys, entry):
    """One line, nothing written, also not the honest files beside it."""
    path = _zip(class_of_four, {f"ada_{SLOPE}.ipynb": "{}", entry: "{}"})

    assert main(["collect", str(path)]) == 1

    error = capsys.readouterr().err
    assert "leads out of the folder, so nothing was taken in" in error
    assert error.count("\n") == 1
    assert not (class_of_four.root / "submitted").exists()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_file_in_a_zip_is_named_and_the_rest_is_taken(class_of_four, capsys, method):
    """A byte that a bad disk turned over, whatever the packing: no traceback, and the class goes on."""
    path = class_of_four.root / "download.zip"
    with zipfile.ZipFile(path, "w", method) as bundle:
        bundle.writestr(f"ada_{SLOPE}.ipynb", "0123456789" * 200)
        bundle.writestr(f"kim-1_{SLOPE}.ipynb", "{}")
    data = bytearray(path.read_bytes())
    start = 30 + len(f"ada_{SLOPE}.ipynb") + (9 if method == zipfile.ZIP_LZMA else 0)
    data[start : start + 8] = b"\xff" * 8
    path.write_bytes(data)

    assert main(["collect", str(path)]) == 1

    error = capsys.readouterr().err
    assert f"ada_{SLOPE}.ipynb: the file cannot be read" in error
    assert error.count("\n") == 1
    assert {*_submitted(class_of_four)} == {f"kim-1/{SLOPE}/{SLOPE}.ipynb"}


def test_a_file_that_is_too_large_is_named_and_the_rest_is_taken(class_of_four, monkeypatch):
    """One student's pictures must not keep the class waiting."""
    monkeypatch.setattr("deltax.desk.parcel._MOST_BYTES", 100)
    path = _zip(class_of_four, {f"ada_{SLOPE}.ipynb": "x" * 101, f"an.nguyen_{SLOPE}.ipynb": "{}"})

    outcome = collect(class_of_four, path)

    assert outcome.unmatched[0].startswith(f"ada_{SLOPE}.ipynb: the file is larger than 50 MB")
    assert {*_submitted(class_of_four)} == {f"an.nguyen/{SLOPE}/{SLOPE}.ipynb"}


def test_a_link_in_a_zip_or_in_submitted_is_not_followed(class_of_four, tmp_path):
    """A link would write where it points."""
    path = class_of_four.root / "download.zip"
    with zipfile.ZipFile(path, "w") as bundle:
        link = zipfile.ZipInfo(f"ada_{SLOPE}.ipynb")
        link.external_attr = 0o120777 << 16
        bundle.writestr(link, "/etc/passwd")
    with pytest.raises(DataError, match="is a link"):
        collect(class_of_four, path)

    (class_of_four.root / "submitted" / "ada").mkdir(parents=True)
    (class_of_four.root / "submitted" / "ada" / SLOPE).symlink_to(tmp_path)
    outcome = collect(class_of_four, _zip(class_of_four, {f"ada_{SLOPE}.ipynb": "{}"}))
    assert "is a link" in outcome.kept[0]


def test_a_folder_is_as_good_as_a_zip_and_a_dry_run_writes_nothing(class_of_four, capsys):
    """For those who unpack first, and for those who look first."""
    folder = class_of_four.root / "download" / "Ada Lovelace_1_assignsubmission_file_"
    folder.mkdir(parents=True)
    (folder / f"{SLOPE}.ipynb").write_text("{}")

    assert main(["collect", "download", "--dry-run"]) == 0
    assert f"taken: submitted/ada/{SLOPE}/{SLOPE}.ipynb" in capsys.readouterr().out
    assert not (class_of_four.root / "submitted").exists()
    assert main(["collect", "download"]) == 0
    assert [*_submitted(class_of_four)] == [f"ada/{SLOPE}/{SLOPE}.ipynb"]


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda root: "nowhere.zip", "nowhere.zip: there is no such file or folder"),
        (lambda root: (root / "x.zip").write_text("hello") and "x.zip", "x.zip: neither a zip file nor a folder"),
    ],
    ids=["not there", "no zip"],
)
def test_what_is_no_download_is_one_line(class_of_four, capsys, make, told):
    """Named, with the cure."""
    assert main(["collect", make(class_of_four.root)]) == 1
    assert f"{told}; name what you downloaded\n" in capsys.readouterr().err


def test_without_a_class_there_is_nothing_to_match_with(tmp_path, monkeypatch, capsys):
    """The roster comes first."""
    course = tiny_course(tmp_path)
    monkeypatch.chdir(course.root)

    assert main(["collect", str(_zip(course, {"ada_x.ipynb": "{}"}))]) == 1
    assert "the class is empty; run deltax roster <file> first" in capsys.readouterr().err
