"""Mutants: one small fault each, in what a student writes, and told in the author's own words."""

import ast
import textwrap

import pytest

from deltax.strength.mutants import mutants
from tests.helpers import LESSONS, cells

SOLUTIONS = [(lesson, cell) for lesson in LESSONS for cell in cells(lesson) if cell.role == "answer"]


def _faults(body, head="def f(a, b):", markers=True):
    """Return what the lines of a function body become, by the line that they were."""
    begin, end = ("### BEGIN SOLUTION\n", "\n### END SOLUTION") if markers else ("", "")
    inside = textwrap.indent(begin + textwrap.dedent(body).strip() + end, "    ")
    found: dict[str, set[str]] = {}
    for mutant in mutants(f"{head}\n{inside}\n"):
        found.setdefault(mutant.line, set()).add(mutant.becomes)
    return found


@pytest.mark.parametrize(
    ("line", "faults"),
    [
        ("return a - b", {"return a + b", "return a", "return b", "return None", "return b - b", "return a - a"}),
        ("return a * b", {"return a / b", "return a + b"}),
        ("return a ** b", {"return a * b"}),
        ("return a @ b.T", {"return a * b.T", "return a @ b"}),
        ("a += b", {"a -= b", "a = b", "pass"}),
        ("return a < 7", {"return a <= 7", "return a > 7", "return a < 8", "return a < 6"}),
        ("return a == b", {"return a != b"}),
        ("return a is None", {"return a is not None"}),
        ("return a and b", {"return a or b", "return a", "return b"}),
        ("return a if a else b", {"return a", "return b", "return a if not a else b"}),
        ("return -a", {"return a"}),
        ("return 0.5", {"return 1.5", "return 0.505"}),
        ("return True", {"return False"}),
        ("return a[0]", {"return a[1]", "return a[-1]"}),
        ("return a[1:b]", {"return a[:b]", "return a[1:]"}),
        ("return a, b", {"return b, a"}),
        ("return abs(a)", {"return a"}),
        ("return outer(a, b)", {"return outer(b, a)"}),
        ("return np.sin(a)", {"return np.cos(a)"}),
        ("return g(a, axis=b)", {"return g(a)"}),
        ("return a == 'left'", {'return a == ""'}),
        ("raise ValueError('no 1')", {"pass"}),
    ],
)
def test_each_kind_of_slip_is_made(line, faults):
    """An operator that falls silent lets weak checks look strong."""
    assert faults <= _faults(line)[line]


def test_brackets_stand_only_where_a_place_needs_them():
    """(a - b) * c without c is a - b; f((a)) would read like a second fault."""
    assert "return a - b" in _faults("return (a - b) * 2")["return (a - b) * 2"] | {"return (a - b)"}
    assert "return f(a)" in _faults("return f(a / 2)")["return f(a / 2)"]
    assert "return (a + b) ** 2" in _faults("return ((a + b) * 3) ** 2")["return ((a + b) * 3) ** 2"]


def test_a_derivation_is_changed_inside_its_lines():
    """What a student writes there is algebra in quotes: a term, a sign, an inner derivative."""
    cell = (
        'lines = [\n    "D(x * sin(x))",\n    ### BEGIN SOLUTION\n    "sin(x) + x * cos(x)",\n    ### END SOLUTION\n]\n'
    )
    becomes = {mutant.becomes for mutant in mutants(cell)}

    assert {
        '"sin(x) - x * cos(x)",',
        '"sin(x) + x * sin(x)",',
        '"sin(x) + cos(x)",',
        '"x * cos(x)",',
    } <= becomes
    assert {mutant.line for mutant in mutants(cell)} == {'"sin(x) + x * cos(x)",'}


def test_a_derivation_that_jumps_to_its_result_is_a_mutant():
    """The steps are what is asked for."""
    lines = ["lines = [", '"D(x**2)",', "### BEGIN SOLUTION", '"2 * x * D(x)",', '"2 * x",', "### END SOLUTION", "]"]
    cell = "\n".join(lines)
    jump = next(mutant for mutant in mutants(cell) if mutant.becomes == '"2 * x",')

    assert ast.literal_eval(ast.parse(jump.source).body[0].value) == ["D(x**2)", "2 * x"]


def test_given_lines_and_words_for_people_are_left_alone():
    """Students do not write them, or no check looks at them."""
    body = '"""Add 1."""\nc = a + 1\n### BEGIN SOLUTION\n"""Words of 2."""\nd = c\n### END SOLUTION\nreturn d'

    assert set(_faults(body, markers=False)) == {"d = c"}
    assert _faults("raise ValueError('1 + 1')") == {"raise ValueError('1 + 1')": {"pass"}}


def test_a_dropped_block_is_told_by_its_first_line():
    """The whole loop becomes `pass`, and the code is Python."""
    faults = _faults("for i in a:\n    g(i)\nreturn b")

    assert "pass" in faults["for i in a:"]


def test_the_place_is_told_by_function_and_line():
    """The same line stands in several methods of a class."""
    cell = "class A:\n    def g(self):\n        ### BEGIN SOLUTION\n        return 1\n        ### END SOLUTION\n"

    assert {(mutant.function, mutant.number) for mutant in mutants(cell)} == {("A.g", 4)}


@pytest.mark.parametrize("solution", SOLUTIONS, ids=lambda solution: f"{solution[0]}/{solution[1].grade_id}")
def test_every_mutant_of_a_lesson_is_code_of_its_own(solution):
    """None equals the reference or another, none is broken, each changes one line of the solution only."""
    source = solution[1].source
    found = mutants(source)
    forms = [ast.dump(ast.parse(mutant.source)) for mutant in found]

    assert found
    assert len(set(forms)) == len(forms)
    assert ast.dump(ast.parse(source)) not in forms
    assert [mutant for mutant in found if mutant.line == mutant.becomes] == []


def test_mutants_come_in_the_order_of_the_lines_and_always_the_same():
    """The report of two runs can be compared line by line."""
    source = SOLUTIONS[0][1].source

    assert mutants(source) == mutants(source)
    assert [mutant.number for mutant in mutants(source)] == sorted(mutant.number for mutant in mutants(source))
