"""The bank of answers of every lesson: wide enough, judged as a teacher would, and by what an answer does alone."""

import ast
import re
from functools import partial

import pytest

from deltax.check.slips import CATALOGUE
from deltax.lessons.trial import bank, prepare
from deltax.strength.measure import in_batches, measure
from deltax.strength.processes import Limits, do_all
from deltax.strength.report import to_mend, totals
from deltax.strength.trials import complete, say
from tests.helpers import COURSE, LESSONS, cells

EXERCISES = [f"{lesson}/{cell.grade_id}" for lesson in LESSONS for cell in cells(lesson) if cell.role == "answer"]
RIGHT, WRONG, SLIPS = 8, 12, 3
LOOKING_AT_THE_TEXT = {"inspect", "getsource", "__code__", "__doc__", "__file__", "__closure__", "In", "_ih", "_i"}


@pytest.fixture(scope="module")
def reports():
    """The report of each exercise, by name."""
    return {f"{report.lesson}/{report.exercise}": report for report in measure(COURSE, [])}


@pytest.mark.parametrize("exercise", EXERCISES)
def test_nothing_is_to_mend(reports, exercise):
    """First lines hold in verdict, score and slip; every mutant is noticed, or equivalent for a reason."""
    assert list(to_mend(reports[exercise])) == []


@pytest.mark.parametrize("exercise", EXERCISES)
def test_the_bank_is_wide_enough(reports, exercise):
    """A check tried on three answers has not been tried."""
    report = reports[exercise]

    assert len(report.right) >= RIGHT
    assert len(report.wrong) >= WRONG


@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_check_knows_the_usual_slips(reports, exercise):
    """A message that names the slip is what a student can use."""
    assert len(reports[exercise].slips_used) >= SLIPS


def test_every_slip_of_the_catalogue_is_known_to_a_check(reports):
    """A slip that no check looks for is a text that nobody reads."""
    used = {slip for report in reports.values() for slip in report.slips_used}

    assert sorted(CATALOGUE.keys() - used) == []


def test_the_readme_promises_no_more_than_there_is(reports):
    """Its figures are counted here."""
    readme = (COURSE.root / "README.md").read_text(encoding="utf-8")
    answers, mutants = re.search(r"more than ([\d,]+) right and wrong .*? of ([\d,]+) mutants", readme).groups()
    of = totals(list(reports.values()))

    assert int(answers.replace(",", "")) < of["right_answers"] + of["wrong_answers"]
    assert int(mutants.replace(",", "")) <= of["mutants"]


class _Renamed(ast.NodeTransformer):
    """The same behaviour in another text: no docstrings, and other names for all that is local to functions."""

    def __init__(self, tree, kept):
        functions = [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.Lambda))]
        inside = {node for function in functions for node in ast.walk(function)}
        local = {node.arg for node in inside if isinstance(node, ast.arg)}
        local |= {node.id for node in inside if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        self._local = local - kept - _names_in_use(tree, inside)

    def _other(self, name):
        return f"renamed_{name}" if name in self._local else name

    def visit_Name(self, node):
        return ast.Name(self._other(node.id), node.ctx)

    def visit_arg(self, node):
        return ast.arg(self._other(node.arg))

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        documented = ast.get_docstring(node) is not None
        node.body = (node.body[1:] or [ast.Pass()]) if documented else node.body
        return node


def _names_in_use(tree, inside):
    """Return the names that cannot be changed by themselves: keywords, those of the module and of classes, imports."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword):
            found.add(node.arg)
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            found |= set(node.names)
        elif isinstance(node, (ast.ExceptHandler, ast.FunctionDef, ast.ClassDef, ast.MatchAs, ast.MatchStar)):
            found.add(node.name)
        elif isinstance(node, ast.alias):
            found.add(node.asname or node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node not in inside:
            found.add(node.id)
    return found


def _in_other_words(source, kept):
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source  # an answer that is no Python has only its text
    return ast.unparse(_Renamed(tree, kept).visit(tree))


def _keywords(lesson):
    """Return the names of arguments that the lesson itself calls answers with: they are part of the exercise."""
    trees = [ast.parse(cell.source) for cell in cells(lesson) if cell.kind == "code"]
    return {node.arg for tree in trees for node in ast.walk(tree) if isinstance(node, ast.keyword)}


def _judged(said):
    return [(one.check, one.score, [(row.verdict, row.slip) for row in one.rows]) for one in said]


@pytest.mark.parametrize("lesson", LESSONS)
def test_no_answer_is_decided_by_its_text(reports, lesson):
    """Without comments, in another layout, with other names for parameters and variables, the verdict is the same."""
    prepare(cells(lesson))
    answers, kept = list(bank(COURSE, lesson)), _keywords(lesson)
    others = [(answer, _in_other_words(answer.source, kept)) for answer in answers]
    tasks = [partial(say, list(cells(lesson)), answer.exercise, other) for answer, other in others]
    done = do_all(lambda task: task(), in_batches(tasks), Limits())
    before = {trial.answer.path: trial.said for report in reports.values() for trial in report.trials}

    assert sum(other != answer.source for answer, other in others) > len(answers) / 2
    assert [
        (answer.path.name, _judged(said), _judged(before[answer.path]))
        for answer, result in zip(answers, done, strict=True)
        if _judged(said := complete(result, list(cells(lesson)), answer.exercise)) != _judged(before[answer.path])
    ] == []


@pytest.mark.parametrize("lesson", LESSONS)
def test_no_check_looks_at_the_text_of_an_answer(lesson):
    """Neither at its code, nor at what was typed into a cell."""
    for cell in cells(lesson):
        if cell.role == "check":
            tree = ast.parse(cell.source)
            names = {getattr(node, "id", getattr(node, "attr", None)) for node in ast.walk(tree)}
            modules = {alias.name for node in ast.walk(tree) for alias in getattr(node, "names", [])}
            assert (names | modules) & LOOKING_AT_THE_TEXT == set(), cell.grade_id
