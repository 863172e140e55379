"""Broken submissions: whatever happened to the file, the student's work comes back to where it belongs."""

import ast
import copy
import json
import os
import random
import re
import time
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbconvert.filters import markdown2html

from deltax.errors import CourseError
from deltax.grading.repair import Gathered, NotGradable, Repaired, gather, repair
from deltax.grading.repair.folder import read_plain
from deltax.grading.repair.markdown import harmless
from deltax.grading.repair.notes import Notes
from tests.helpers import COURSE, LESSONS, cells
from tests.submissions.broken import ACCIDENTS, FULL, NOT_GRADABLE, Accident

SLOPE = "02-slope-tangent"
WORDS = "Both sides count.\n\nWith $h$ > 0 the **error** is $O(h^2)$:\n\n| h | error |\n| --- | --- |\n| 1 | 0.25 |"
# Mends that change no word of the student's and lose nothing are not told.
UNTOLD = {
    "byte-order-mark", "windows-line-ends", "line-ends-in-sources", "json-in-json", "cells-in-dictionary",
    "odd-sources", "broken-characters", "not-a-number", "long-number", "huge-outputs", "attachments-and-widgets",
    "scripts-in-outputs", "continued-in-next-cell", "new-cell-below-stub", "checkpoints", "own-timestamp",
    "unreadable-file",
}  # fmt: skip
# The answer runs in a cell of the student's own beside the graded one.
BESIDE = {"continued-in-next-cell", "answer-in-check", "new-cell-below-stub"}
# The accident added to the answer in words.
MORE_WORDS = {"attachments-and-widgets", "scripts-in-text"}


@cache
def _release(lesson: str) -> nbformat.NotebookNode:
    return nbformat.read(COURSE.release(lesson), as_version=4)


@cache
def _right_answers(lesson: str) -> dict[str, str]:
    """Return what a good student writes, by grade_id."""
    bare = {
        cell.grade_id: "\n".join(line for line in cell.source.splitlines() if "### " not in line)
        for cell in cells(lesson)
        if cell.role == "answer"
    }
    return bare | {cell.grade_id: WORDS for cell in cells(lesson) if cell.role == "essay"}


def _right(lesson: str) -> nbformat.NotebookNode:
    notebook = copy.deepcopy(_release(lesson))
    for cell in notebook.cells:
        cell.source = _right_answers(lesson).get(cell.id, cell.source)
    return notebook


def _bytes(notebook: nbformat.NotebookNode) -> bytes:
    return (nbformat.writes(notebook) + "\n").encode()


def _handed_in(folder: Path, lesson: str = SLOPE) -> Path:
    """Return a folder that holds a right notebook."""
    handed_in = folder / "student" / lesson
    handed_in.mkdir(parents=True)
    (handed_in / f"{lesson}.ipynb").write_bytes(_bytes(_right(lesson)))
    return handed_in


def _changed(change, lesson: str = SLOPE) -> Repaired:
    """Repair a right notebook whose list of cells `change` changed in place."""
    notebook = _right(lesson)
    change(notebook.cells)
    return repair(json.dumps(notebook).encode(), _release(lesson))


def _code(source: str, **more) -> nbformat.NotebookNode:
    return nbformat.from_dict(
        {"cell_type": "code", "metadata": {}, "source": source, "outputs": [], "execution_count": None, **more}
    )


def _text(source: str, **more) -> nbformat.NotebookNode:
    return nbformat.from_dict({"cell_type": "markdown", "metadata": {}, "source": source, **more})


def _cell(notebook, cell_id: str) -> nbformat.NotebookNode:
    return next(cell for cell in notebook.cells if cell.id == cell_id)


def _defined(source: str) -> set[str]:
    """Return the names that a cell defines at its top level, by Python's own parser."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return set()
    made = {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    return made | {
        name.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name)
    }


def _seen_by_check(notebook, grade_id: str, names: set[str]) -> str:
    """Return the last source, above the check of an answer, that defines one of its names."""
    last, is_behind = "", False
    for cell in notebook.cells:
        is_behind |= cell.id == grade_id
        if is_behind and cell.metadata.get("nbgrader", {}).get("locked"):
            break
        if cell.cell_type == "code" and _defined(cell.source) & names:
            last = cell.source
    return last


def _assert_shape(repaired: Repaired, lesson: str) -> None:
    """The release's cells in the release's order, and nothing in the notebook but texts."""
    notebook, release = repaired.notebook, _release(lesson)
    nbformat.validate(notebook)
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    assert notebook.metadata == {"kernelspec": release.metadata.kernelspec}
    of_lesson = {cell.id for cell in release.cells}
    kept = [cell for cell in notebook.cells if cell.id in of_lesson]
    assert [(cell.id, cell.cell_type) for cell in kept] == [(cell.id, cell.cell_type) for cell in release.cells]
    for cell, original in zip(kept, release.cells, strict=True):
        marks = original.metadata.get("nbgrader")
        assert cell.metadata == ({"nbgrader": marks} if marks else {})
        if marks and marks.locked:
            assert cell.source == original.source
    for cell in notebook.cells:
        assert cell.id in of_lesson or cell.metadata == {}
        if cell.cell_type == "code":
            assert (cell.outputs, cell.execution_count) == ([], None)
        assert cell.keys() <= {"cell_type", "id", "metadata", "source", "outputs", "execution_count", "attachments"}


def _assert_answers(repaired: Repaired, lesson: str, accident: Accident) -> None:
    """Every answer that was not destroyed is in its cell, or runs beside it, where its check sees it."""
    lost = accident.deserved(lesson).removeprefix("all but ")
    for grade_id, right in _right_answers(lesson).items():
        cell = _cell(repaired.notebook, grade_id)
        if cell.cell_type == "markdown":
            if accident.deserves == FULL:
                assert cell.source.startswith(right)
                assert cell.source == right or accident.name in MORE_WORDS
        elif grade_id != lost:
            assert _seen_by_check(repaired.notebook, grade_id, _defined(right)) == right
            assert cell.source == right or accident.name in BESIDE
        else:
            assert cell.source != right


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_right_notebook_comes_back_unchanged_and_without_notes(lesson):
    """A mend where none is needed would be a fault of ours in every notebook."""
    right = _right(lesson)

    repaired = repair(_bytes(right), _release(lesson))

    assert repaired.notes == ()
    assert [(cell.id, cell.source) for cell in repaired.notebook.cells] == [
        (cell.id, cell.source) for cell in right.cells
    ]
    _assert_shape(repaired, lesson)


def test_what_jupyterlab_saves_besides_the_text_needs_no_note():
    """Outputs, counts, the language, the state of widgets and own cells are in every honest notebook."""
    notebook = _right(SLOPE)
    notebook.metadata.update(language_info={"name": "python", "version": "3.12.1"}, widgets={"state": {}})
    for number, cell in enumerate(cell for cell in notebook.cells if cell.cell_type == "code"):
        cell.outputs = [nbformat.from_dict({"output_type": "stream", "name": "stdout", "text": "done\n"})]
        cell.execution_count = number
        cell.metadata.update(collapsed=False, scrolled=True, trusted=True)
    notebook.cells.insert(12, _code("slope((0, 0), (2, 4))", id="aa11bb22"))
    notebook.cells.insert(3, _text("My **own** thoughts, $a<b$.", id="cc33dd44"))

    repaired = repair(_bytes(notebook), _release(SLOPE))

    assert repaired.notes == ()
    _assert_shape(repaired, SLOPE)
    sources = [cell.source for cell in repaired.notebook.cells]
    assert sources[3] == "My **own** thoughts, $a< b$."
    assert sources[13] == "slope((0, 0), (2, 4))"


def test_there_are_enough_accidents_each_with_a_name_of_its_own():
    """The bench and other tests count on them."""
    assert len(ACCIDENTS) >= 45
    assert len({accident.name for accident in ACCIDENTS}) == len(ACCIDENTS)
    assert all(accident.what.endswith(".") for accident in ACCIDENTS)


@pytest.mark.parametrize("lesson", [SLOPE, "06-autodiff"])
@pytest.mark.parametrize("accident", ACCIDENTS, ids=lambda accident: accident.name)
def test_each_accident_costs_what_it_destroyed_and_nothing_else(accident, lesson, tmp_path):
    """The answers come back to their cells; what cannot be read is refused with a cure; every mend is told."""
    folder = _handed_in(tmp_path, lesson)
    accident.spoil(folder, lesson)

    if accident.deserves == NOT_GRADABLE:
        with pytest.raises(NotGradable, match="Fix: "):
            repair(gather(folder, lesson).content, _release(lesson))
        return
    gathered = gather(folder, lesson)
    repaired = repair(gathered.content, _release(lesson))

    _assert_shape(repaired, lesson)
    _assert_answers(repaired, lesson, accident)
    assert bool(gathered.notes + repaired.notes) == (accident.name not in UNTOLD)
    assert all(re.match(r"[A-Z0-9'�].*\.$", note) for note in gathered.notes + repaired.notes)
    again = repair(_bytes(repaired.notebook), _release(lesson))
    assert (again.notebook, again.notes) == (repaired.notebook, ())


def test_repair_is_deterministic_and_leaves_the_release_alone():
    """The same bytes must give the same grade, today and tomorrow, and the release is shared by a class."""
    release = copy.deepcopy(_release(SLOPE))
    content = _bytes(_right(SLOPE))[:-900]

    assert repair(content, release) == repair(content, release)
    assert release == _release(SLOPE)


def test_no_code_of_the_student_runs_during_the_repair(tmp_path):
    """Repair stands outside the sandbox."""
    trap = tmp_path / "ran"
    _changed(lambda nb: nb.insert(8, _code(f"open({str(trap)!r}, 'w')\n{{}}[f'{{open({str(trap)!r}, 'w')}}']")))

    assert not trap.exists()


# --- damage


def _damaged(content: bytes, chance: random.Random) -> bytes:
    """Damage bytes in one of the ways in which files are damaged."""
    start, end = sorted(chance.randrange(len(content)) for _ in range(2))
    some = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 9)))
    token = chance.choice([b'"', b"\\", b"{", b"}", b"[", b"]", b",", b":", b"\0", b"\xff", b"null", b"\\u", b"1e999"])
    return chance.choice(
        [
            content[:start],
            content[start:],
            content[:start] + content[end:],
            content[:start] + content[start : start + 200] + content[start:],
            content[:start] + some + content[start + len(some) :],
            content[:start] + token + content[start:],
            content.replace(chance.choice([b'"', b"{", b"]", b","]), token, chance.randrange(1, 50)),
            content[start:] + content[:start],
        ]
    )


@pytest.mark.parametrize("seed", range(8))
def test_damage_to_the_bytes_never_raises_anything_but_not_gradable(seed):
    """One broken file must not stop a class; what is repaired is a fixed point."""
    chance = random.Random(seed)
    right = _bytes(_right(SLOPE))
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.ipynb", right)
    for whole in [right] * 30 + [packed.getvalue()] * 5 + [right.decode().encode("utf-16")] * 5:
        content = whole
        for _ in range(chance.randrange(1, 4)):
            content = _damaged(content, chance) or b"x"
        try:
            repaired = repair(content, _release(SLOPE))
        except NotGradable:
            continue
        _assert_shape(repaired, SLOPE)
        again = repair(_bytes(repaired.notebook), _release(SLOPE))
        assert (again.notebook, again.notes) == (repaired.notebook, ())


def _places(value) -> list[tuple]:
    """Return every container in a JSON value with each of its keys."""
    if not isinstance(value, dict | list):
        return []
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    return [(value, key) for key in keys] + [place for key in keys for place in _places(value[key])]


@pytest.mark.parametrize("seed", range(8))
def test_damage_to_the_json_never_raises_anything_but_not_gradable(seed):
    """Every value of the file may be of any type, missing, doubled or somewhere else."""
    chance = random.Random(seed)
    right = json.dumps(_right(SLOPE))
    for _ in range(40):
        notebook = json.loads(right)
        places = _places(notebook)
        for (container, key), (other, other_key) in [chance.choices(places, k=2) for _ in range(chance.randrange(60))]:
            junk = [None, True, -1, 1e999, "", "x\r\n\0", [], {}, [[]], {"source": 3}, "\ud800", right[:50]]
            container[key] = chance.choice([*junk, copy.deepcopy(other[other_key])])
        try:
            repaired = repair(json.dumps(notebook).encode(), _release(SLOPE))
        except NotGradable:
            continue
        _assert_shape(repaired, SLOPE)
        again = repair(_bytes(repaired.notebook), _release(SLOPE))
        assert (again.notebook, again.notes) == (repaired.notebook, ())


def test_most_cells_survive_a_broken_byte():
    """A reader that loses what lies behind the break would pass the other tests."""
    chance = random.Random(3)
    right, survived = _bytes(_right(SLOPE)), 0
    for _ in range(50):
        place = chance.randrange(200, len(right))
        repaired = repair(right[:place] + b'"' + right[place + 1 :], _release(SLOPE))
        survived += sum(_cell(repaired.notebook, name).source == text for name, text in _right_answers(SLOPE).items())

    assert survived >= 0.95 * 50 * len(_right_answers(SLOPE))


@pytest.mark.parametrize(
    "content",
    [
        b'{"cells": [' + b'{"source":[' * 3000,
        b'{"cells": [' + b'{"id":"x",' * 30_000,
        b'{"cells": [' + b'{"source": "a" ' * 30_000,
        b'{"cells": ["' + b'\\"' * 200_000,
        b"<<<<<<< \n" * 50_000,
        b"<<<<<<< \n" * 20_000 + b"=======\n" * 20_000 + b">>>>>>> \n" * 20_000,
        b"[" * 300_000,
        b'{"a":' * 100_000 + b"}" * 100_000,
        b'"' * 300_001,
    ],
    ids=[
        "cells in cells",
        "open cells",
        "cells in a row",
        "quotes",
        "conflicts",
        "nested",
        "lists",
        "dicts",
        "strings",
    ],
)
def test_files_made_to_be_slow_are_refused(content):
    """Each of these takes minutes where the reader tries a place twice."""
    with pytest.raises(NotGradable):
        repair(content, _release(SLOPE))


def test_time_grows_with_the_number_of_cells_and_not_with_its_square():
    """Eight times the cells: eight times the work, not sixty-four."""

    def seconds(number: int) -> float:
        notebook = _right(SLOPE)
        notebook.cells = [cell for cell in notebook.cells if cell.id not in ("gradient", "why-central")]
        notebook.cells += [_code(f"def f{n}(x):\n    return gradient_{n}", id=f"c{n}") for n in range(number)]
        notebook.cells += [_text(f"note {n}") for n in range(number)]
        content, times = json.dumps(notebook).encode(), []
        for _ in range(3):
            start = time.process_time()
            repair(content, _release(SLOPE))
            times.append(time.process_time() - start)
        return min(times)

    assert seconds(4000) < 30 * seconds(500)


# --- whose text is whose


def test_of_two_different_copies_the_last_complete_one_is_graded_and_the_other_runs_before_it():
    """The earlier attempt may hold a helper; run later, it would overwrite what is graded."""
    first = "def helper():\n    return 2\n\ndef slope(p, q):\n    return helper()"
    last = "def slope(p, q):\n    return 3 * helper()"

    def change(nb):
        at = next(number for number, cell in enumerate(nb) if cell.id == "slope")
        nb[at].source = first
        nb.insert(at + 3, copy.deepcopy(nb[at]) | {"source": last, "id": "copy"})

    repaired = _changed(change)

    sources = [cell.source for cell in repaired.notebook.cells]
    assert _cell(repaired.notebook, "slope").source == last
    assert sources.index(first) == sources.index(last) - 1
    assert any("'slope' was there with different contents" in note for note in repaired.notes)


def test_a_scratch_copy_that_no_longer_makes_the_answer_is_not_graded():
    """Students copy an answer's cell to try it out below: the copy has its marks too."""

    def change(nb):
        at = next(number for number, cell in enumerate(nb) if cell.id == "slope")
        nb.insert(at + 3, copy.deepcopy(nb[at]) | {"source": "slope((0, 0), (1, 2))", "id": "copy"})

    repaired = _changed(change)

    assert _cell(repaired.notebook, "slope").source == _right_answers(SLOPE)["slope"]
    assert "slope((0, 0), (1, 2))" in [cell.source for cell in repaired.notebook.cells]


def test_cells_of_the_students_own_stay_where_they_stood():
    """What stands before a check is seen by the check, as in the student's own notebook."""

    def change(nb):
        for name in ("gradient", "gradient-check", "02-slope-tangent-025"):
            at = next(number for number, cell in enumerate(nb) if cell.id == name)
            nb.insert(at, _code(f"before = {name!r}", id=f"before-{name}"))
        nb.append(_code("last = 1", id="last"))
        nb.insert(0, _code("first = 1", id="first"))

    ids = [cell.id for cell in _changed(change).notebook.cells]

    for name in ("gradient", "gradient-check", "02-slope-tangent-025"):
        assert ids.index(f"before-{name}") == ids.index(name) - 1
    assert (ids[0], ids[-1]) == ("first", "last")


def test_cells_of_the_students_own_keep_their_place_when_others_were_moved():
    """One moved cell must not drag the others along."""

    def change(nb):
        at = next(number for number, cell in enumerate(nb) if cell.id == "gradient-check")
        nb.insert(at, _code("half = 0.5", id="half"))
        nb.insert(2, nb.pop())
        nb.append(nb.pop(0))

    ids = [cell.id for cell in _changed(change).notebook.cells]

    assert ids[ids.index("gradient") + 1] == "half"


def test_an_own_cell_stands_before_a_check_that_was_put_back():
    """The check sees the helper, also where the student deleted the check."""

    def change(nb):
        at = next(number for number, cell in enumerate(nb) if cell.id == "gradient-check")
        nb[at] = _code("half = 0.5", id="half")

    ids = [cell.id for cell in _changed(change).notebook.cells]

    assert ids[ids.index("half") + 1] == "gradient-check"


def test_a_cell_that_was_put_back_stands_before_what_the_student_wrote_in_its_place():
    """The released curve must not overwrite the student's."""

    def change(nb):
        at = next(number for number, cell in enumerate(nb) if cell.id == "02-slope-tangent-026")
        nb[at] = _code("def func(x):\n    return x**5", id="mine")

    ids = [cell.id for cell in _changed(change).notebook.cells]

    assert ids[ids.index("mine") - 1] == "02-slope-tangent-026"


def test_an_id_that_many_cells_have_says_nothing():
    """Else the first cell of the lesson would seem to be there sixty times."""

    def change(nb):
        for cell in nb:
            cell.id = nb[0].id

    assert _changed(change).notes == ("Some cells had lost their ids; they were put back.",)


def test_an_answer_split_twice_inside_a_bracket_is_joined():
    """Two of the three parts are no Python by themselves."""
    whole = _right_answers(SLOPE)["derivations"]
    lines = whole.split("\n")
    parts = ["\n".join(lines[:2]), "\n".join(lines[2:6]), "\n".join(lines[6:])]

    def change(nb):
        at = next(number for number, cell in enumerate(nb) if cell.id == "derivations")
        nb[at : at + 1] = [
            copy.deepcopy(nb[at]) | {"source": part, "id": f"part{number}"} for number, part in enumerate(parts)
        ]

    repaired = _changed(change)

    assert _cell(repaired.notebook, "derivations").source == whole
    assert [cell.id for cell in repaired.notebook.cells] == [cell.id for cell in _release(SLOPE).cells]


def test_magic_lines_do_not_make_a_copy_incomplete():
    """``%timeit`` is Python to a notebook."""
    timed = "%matplotlib inline\n" + _right_answers(SLOPE)["slope"] + "\n%timeit slope((0, 0), (1, 1))"

    def change(nb):
        at = next(number for number, cell in enumerate(nb) if cell.id == "slope")
        nb.insert(at + 1, copy.deepcopy(nb[at]) | {"source": timed, "id": "copy"})

    assert _cell(_changed(change).notebook, "slope").source == timed


def test_a_cell_without_a_role_keeps_what_the_student_changed():
    """Curves and numbers are there to be played with; explorers draw the student's."""

    def change(nb):
        next(cell for cell in nb if cell.id == "02-slope-tangent-026").source = "def func(x):\n    return x**5"

    repaired = _changed(change)

    assert _cell(repaired.notebook, "02-slope-tangent-026").source == "def func(x):\n    return x**5"
    assert repaired.notes == ()


def test_an_answer_in_words_that_was_split_keeps_all_its_words():
    """The teacher reads it: losing half is worse than reading twice."""

    def change(nb):
        at = next(number for number, cell in enumerate(nb) if cell.id == "why-central")
        nb[at].source = "The central difference looks to both sides."
        nb.insert(at + 1, copy.deepcopy(nb[at]) | {"source": "Rounding wins below.", "id": "second"})

    essay = _cell(_changed(change).notebook, "why-central").source

    assert essay == "The central difference looks to both sides.\n\nRounding wins below."


def test_copies_without_end_are_refused_before_they_are_compared():
    """100 copies of 8000 lines each took 40 s of the teacher's own process, and a file may be 50 times as large."""
    notebook = _right(SLOPE)
    answer = next(cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("solution"))
    for number in range(60):
        notebook.cells.append(copy.deepcopy(answer))
        notebook.cells[-1].id = f"copy-{number}"
        notebook.cells[-1].source += f"\n# {number}" + "\ny = 1" * 2000

    with pytest.raises(NotGradable, match=r"hold 12\d{4} lines"):
        repair(nbformat.writes(notebook).encode(), _release(SLOPE))


@pytest.mark.parametrize("other", [lesson for lesson in LESSONS if lesson != SLOPE])
def test_the_notebook_of_another_lesson_is_refused(other):
    """A silent 0 would look like a student who did nothing; `gradient` is a name in two lessons."""
    with pytest.raises(NotGradable, match="another lesson's notebook"):
        repair(_bytes(_right(other)), _release(SLOPE))


def test_not_gradable_is_an_error_that_a_person_can_mend():
    """The command line prints it in one line with its cure."""
    with pytest.raises(CourseError) as caught:
        repair(b"", _release(SLOPE))

    assert (caught.value.problem, str(caught.value).count("\n")) == ("the file is empty", 1)


# --- text in a teacher's browser

HARMLESS_TAGS = {
    "p", "a", "img", "em", "strong", "code", "pre", "div", "span", "br", "hr", "sub", "sup", "b", "i", "u", "s", "del",
    "small", "mark", "ins", "kbd", "h1", "h2", "h3", "h4", "ul", "ol", "li", "blockquote",
    "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
ATTACKS = [
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<img src="x" alt="a"onerror=alert(1)>',
    "<svg/onload=alert(1)>",
    "</div></div><iframe src=//example.org>",
    "<details open ontoggle=alert(1)>",
    "<style>@import 'x'</style>",
    '<a href="javascript:alert(1)">x</a>',
    "<https://example.org/onmouseover=alert(1)>",
    "<!-- x --><?php x ?><![CDATA[<script>alert(1)</script>]]>",
    "[x](javascript:alert(1))",
    "[x]( JaVaScRiPt:alert(1))",
    "[x](java\\script:alert(1))",
    "[x](javascript\\:alert(1))",
    "[x](&#106;avascript&colon;alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](j&#97vascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x][1]\n\n[1]: javascript:alert(1)",
    "[x](vbscript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "![x](data:text/html,<script>alert(1)</script>)",
    "![x](attachment:missing.png)",
    "![x](attachment\\:missing.png)",
    '```mermaid\nA["<img src=x onerror=alert(1)>"]\n```',
    "```html\n<script>alert(1)</script>\n```",
    "$\\href{javascript:alert(1)}{x}$",
    "\\begin{a}<script>alert(1)</script>\\end{a}",
    "| a |\n| --- |\n| <script>alert(1)</script> |",
]


def _active(page: str) -> list[str]:
    """Return what could act in a page: unknown elements, event handlers, addresses of scripts."""
    active = []
    for element in BeautifulSoup(page, "html.parser").find_all(True):
        addresses = [element.get("href", ""), element.get("src", "")]
        if (
            element.name not in HARMLESS_TAGS
            or any(name.startswith("on") for name in element.attrs)
            or any(re.match(r"\s*(?!https?:|data:image/png;|attachment:)[a-z]+:", text, re.I) for text in addresses)
        ):
            active.append(str(element))
    return active


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_text_acts_in_a_teachers_browser(attack):
    """Rendered by nbconvert, as the formgrader does; raw cells are shown as they are."""
    safe, _ = harmless(attack)

    assert _active(markdown2html(safe)) == []
    assert _active(safe) == []
    assert harmless(safe)[0] == safe


def test_no_mixture_of_attacks_acts():
    """Two harmless halves may make a whole."""
    chance = random.Random(5)
    pieces = [*ATTACKS, "`", "``", "\n", "> ", "$", "$$", "[", "](", ")", "<", ">", "\\", '"', "<!--", "&#", "script:"]
    for _ in range(400):
        mixed = "".join(chance.choice(pieces)[: chance.randrange(1, 40)] for _ in range(chance.randrange(2, 9)))
        safe, _ = harmless(mixed)

        assert _active(markdown2html(safe)) == [], mixed
        assert harmless(safe)[0] == safe, mixed


@pytest.mark.parametrize(
    "text",
    [
        "$x^2$ and $$\\frac{a}{b}$$, **bold**, `code`, ~~gone~~",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "[a link](https://example.org/a_b?c=d&e=f#g) and ![a picture](curve.png)",
        "![pasted](data:image/png;base64,iVBORw0KGgo=) ![sketch](attachment:photo.png)",
        '<img src="https://example.org/x.png" width="300"> H<sub>2</sub>O <br> <b>so</b>',
        "Nếu h < 0 thì f'(x) > 0 & so on; the data: 1, 2, 3.",
        "&lt;p&gt; &amp; &eacute; &#8217;",
    ],
)
def test_what_students_write_stays_as_it_is(text):
    """A filter that spoils formulas, tables, links or pictures would be switched off."""
    assert harmless(text, {"photo.png"}) == (text, False)


def test_a_formula_means_the_same_with_the_space():
    """The space goes where TeX ignores it."""
    assert harmless("$a<b$ `x<y`") == ("$a< b$ `x< y`", False)


def test_pasted_pictures_are_kept_and_others_dropped():
    """A photo of handwork is the answer; SVG can hold scripts, and a name can hold a path."""
    png = {"image/png": "iVBORw0KGgo="}

    def change(nb):
        essay = next(cell for cell in nb if cell.id == "why-central")
        essay.attachments = {
            "a.png": png,
            "../b.png": png,
            "c.svg": {"image/svg+xml": "<svg/>"},
            "d.png": 3,
            "e.png": {},
        }
        essay.source = "![a](attachment:a.png) ![b](attachment:../b.png) ![e](attachment:e.png)"

    essay = _cell(_changed(change).notebook, "why-central")

    assert essay.attachments == {"a.png": png}
    assert essay.source == "![a](attachment:a.png) ![b](attachment :../b.png) ![e](attachment :e.png)"


# --- folders


def test_gather_gives_the_bytes_and_the_students_files(tmp_path):
    """A helper and a table travel along; what the release hands out does not."""
    folder = _handed_in(tmp_path)
    (folder / "helper.py").write_text("x = 1\n", encoding="utf-8")
    (folder / "data").mkdir()
    (folder / "data" / "points.csv").write_text("1,2\n", encoding="utf-8")
    (folder / "curve.png").write_bytes(b"\x89PNG")

    gathered = gather(folder, SLOPE, allowed={"curve.png"})

    assert gathered == Gathered(_bytes(_right(SLOPE)), {"data/points.csv": b"1,2\n", "helper.py": b"x = 1\n"}, notes=())


def test_links_are_not_followed_and_pipes_not_opened(tmp_path):
    """A link reads the teacher's files, a pipe waits for ever."""
    folder = _handed_in(tmp_path)
    (tmp_path / "secret.csv").write_text("secret", encoding="utf-8")
    (folder / "a.csv").symlink_to(tmp_path / "secret.csv")
    (folder / "b").symlink_to(tmp_path)
    os.mkfifo(folder / "c.csv")

    gathered = gather(folder, SLOPE)

    assert gathered.files == {}
    assert gathered.notes == (
        "'a.csv' is a link; links are not followed.",
        "'b' is a link; links are not followed.",
        "'c.csv' is a pipe, a socket or a device; it was not opened.",
    )


def test_a_link_or_pipe_put_there_after_the_look_is_not_read(tmp_path):
    """Between the look and the reading, whoever may write to the folder can exchange the file."""
    (tmp_path / "secret.csv").write_text("secret", encoding="utf-8")
    (tmp_path / "link.csv").symlink_to(tmp_path / "secret.csv")
    os.mkfifo(tmp_path / "pipe.csv")

    assert read_plain(tmp_path / "secret.csv", Notes()) == b"secret"
    assert read_plain(tmp_path / "link.csv", Notes()) is None
    assert read_plain(tmp_path / "pipe.csv", Notes()) is None


def test_files_that_take_the_place_of_a_library_are_left_out(tmp_path):
    """``import random`` would import the student's file; a folder of data with such a name is none."""
    folder = _handed_in(tmp_path)
    for name in ("random.py", "numpy/core.py", "deltax/check.py", "IPython.py", "cv2.cpython-311.so", "random/a.csv"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("", encoding="utf-8")

    gathered = gather(folder, SLOPE)

    assert list(gathered.files) == ["random/a.csv"]
    assert len(gathered.notes) == 5


def test_no_more_than_the_limits_come_along(tmp_path):
    """A film is no helper."""
    folder = _handed_in(tmp_path)
    for number in range(100):
        (folder / f"{number:03}.csv").write_bytes(b"x" * 1000)
    with (folder / "000.bin").open("wb") as file:
        file.truncate(30_000_000)

    gathered = gather(folder, SLOPE)

    assert list(gathered.files) == [f"{number:03}.csv" for number in range(64)]
    assert len(gathered.notes) == 2


def test_files_in_a_folder_of_the_folder_keep_the_names_that_the_notebook_uses(tmp_path):
    """The notebook says ``open("points.csv")``, wherever the archive was unpacked."""
    folder = _handed_in(tmp_path)
    inner = folder / SLOPE
    inner.mkdir()
    (folder / f"{SLOPE}.ipynb").rename(inner / f"{SLOPE}.ipynb")
    (inner / "points.csv").write_bytes(b"1")
    (folder / "readme.txt").write_bytes(b"2")

    assert gather(folder, SLOPE).files == {"points.csv": b"1", "readme.txt": b"2"}


def test_a_file_that_may_not_be_read_is_told_and_passed_over(tmp_path, monkeypatch):
    """Permissions come along with archives."""
    folder = _handed_in(tmp_path)
    (folder / "a.csv").write_bytes(b"1")
    opened = os.open

    def refuse(path, *arguments, **more):
        if str(path).endswith("a.csv"):
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments, **more)

    monkeypatch.setattr(os, "open", refuse)
    gathered = gather(folder, SLOPE)

    assert gathered.files == {}
    assert gathered.notes == ("'a.csv' could not be read: Permission denied.",)


def test_the_notebook_that_looks_most_like_the_lesson_is_chosen(tmp_path):
    """With no right name, names say nothing: the one with this lesson's cells is meant."""
    folder = _handed_in(tmp_path)
    (folder / f"{SLOPE}.ipynb").rename(folder / "b.ipynb")
    (folder / "a.ipynb").write_bytes(_bytes(_right("01-limits")))
    (folder / "c.ipynb").write_bytes(b"{}")

    gathered = gather(folder, SLOPE)

    assert gathered.content == _bytes(_right(SLOPE))
    assert any("'b.ipynb' was graded" in note for note in gathered.notes)
    assert any("'a.ipynb' and 'c.ipynb'" in note for note in gathered.notes)
