"""What a lesson must obey. Each rule is one function that yields what is wrong."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from deltax.errors import LessonError
from deltax.lessons.judge_rules import JUDGE_RULES, called_name
from deltax.lessons.stubs import with_stubs
from deltax.lessons.text import ROLES, Cell

MOST_WORDS, MOST_LINES, MOST_CHECK_LINES = 120, 20, 28
_GRADE_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_BANNED = {
    "interact": "use an explorer of deltax.explore: interact crashes nbgrader and flickers",
    "Output": "use an explorer of deltax.explore: Output widgets crash nbgrader",
    "interactive": "use an explorer of deltax.explore",
}

Problem = tuple[Cell | None, str, str]
Rule = Callable[[list[Cell]], Iterator[Problem]]


def check_lesson(path: Path, cells: list[Cell], rules: Iterable[Rule] | None = None) -> None:
    """Refuse a lesson that breaks a rule; by default one of `RULES`.

    Raises
    ------
    LessonError
        With the file, the cell, the first problem and its cure.
    """
    for rule in RULES if rules is None else rules:
        for cell, problem, cure in rule(cells):
            raise LessonError(path, cell.number if cell else None, problem, cure)


def words_are_known(cells: list[Cell]) -> Iterator[Problem]:
    """One role a cell, and no word that the build would drop in silence."""
    for cell in cells:
        if cell.kind not in ("code", "markdown"):
            yield cell, f"is a {cell.kind} cell", "write text, or a {code-cell}"
        for word in cell.words:
            if word not in (*ROLES, "points"):
                yield cell, f"unknown word {word!r}", f"use one of {', '.join((*ROLES, 'points'))}"
        roles = [role for role in ROLES if role in cell.words]
        if len(roles) > 1:
            yield cell, f"is both {roles[0]} and {roles[1]}", "give the cell one role"
        wanted = "markdown" if cell.role == "essay" else "code"
        if cell.role in ("answer", "check", "essay") and cell.kind != wanted:
            yield cell, f"{cell.role} on a {cell.kind} cell", f"write it on a {wanted} cell"


def ids_are_good(cells: list[Cell]) -> Iterator[Problem]:
    """The id is also the cell's id and the gradebook's key: short, plain, unique."""
    seen: set[str] = set()
    for cell in cells:
        if cell.role is None:
            continue
        if not (isinstance(cell.grade_id, str) and len(cell.grade_id) <= 64 and _GRADE_ID.fullmatch(cell.grade_id)):
            yield cell, f"bad id {cell.grade_id!r}", "use lower-case words joined by hyphens, at most 64 characters"
        if cell.grade_id in seen:
            yield cell, f"id {cell.grade_id!r} is used twice", "give each cell an id of its own"
        seen.add(cell.grade_id)


def points_are_given(cells: list[Cell]) -> Iterator[Problem]:
    """Checks and essays carry points, nothing else does."""
    for cell in cells:
        graded = cell.role in ("check", "essay")
        named = f'{cell.role} "{cell.grade_id}"' if cell.role else "the cell"
        if graded and cell.points is None:
            how = "a line `:points: 2`" if cell.role == "check" else '`"points": 2`'
            yield cell, f"{named} has no points", f"add {how}"
        elif graded and not (type(cell.points) in (int, float) and 0 < cell.points < 1000):
            yield cell, f"{named} has points {cell.points!r}", "give a number above 0 and below 1000"
        elif not graded and cell.points is not None:
            yield cell, f"{named} has points but is no check", "remove the points"


def answers_are_marked(cells: list[Cell]) -> Iterator[Problem]:
    """The solution stands between markers, in answer cells only."""
    for cell in cells:
        if not cell.markers_pair:
            yield cell, "a BEGIN marker without its END, or the other way round", "close every region"
        if cell.role == "answer" and not cell.has_solution:
            yield (
                cell,
                f'answer "{cell.grade_id}" has no solution markers',
                "put the solution between ### BEGIN SOLUTION and ### END SOLUTION",
            )
        if cell.role != "answer" and cell.has_solution:
            yield cell, "solution markers outside an answer", "give the cell the word `answer`"


def hidden_tests_are_alone(cells: list[Cell]) -> Iterator[Problem]:
    """Hidden lines stand in a check of their own: beside visible ones, Validate misreads a right answer."""
    for cell in cells:
        if cell.is_hidden and cell.role != "check":
            yield cell, "hidden tests outside a check", "give the cell the word `check`"
        if cell.is_hidden and any(line.strip() and not line.startswith("#") for line in cell.outside_hidden()):
            yield cell, "code beside the hidden tests", "move it between the markers; only comments may stand outside"


def every_answer_is_checked_twice(cells: list[Cell]) -> Iterator[Problem]:
    """A visible check says at once what is wrong, a hidden one keeps the grade honest.

    A derivation or a table needs no second one: what is judged is the student's own lines or cells.
    """
    checks = {cell.grade_id: cell for cell in cells if cell.role == "check"}
    for cell in cells:
        if cell.role != "answer":
            continue
        for suffix, wanted in (("check", False), ("hidden", True)):
            name = f"{cell.grade_id}-{suffix}"
            visible = checks.get(f"{cell.grade_id}-check")
            if wanted and visible and (".derivation(" in visible.source or ".table(" in visible.source):
                continue
            if name not in checks or checks[name].is_hidden is not wanted:
                kind = "hidden" if wanted else "visible"
                yield cell, f'answer "{cell.grade_id}" has no {kind} check', f"add a {kind} check cell `:check: {name}`"


def code_is_python(cells: list[Cell]) -> Iterator[Problem]:
    """A cell that does not parse would stop at the student's first click."""
    for cell in cells:
        if cell.kind == "code":
            try:
                ast.parse(cell.source)
            except SyntaxError as error:
                yield cell, f"is not Python: line {error.lineno}: {error.msg}", "mend it"


def checks_end_in_a_score(cells: list[Cell]) -> Iterator[Problem]:
    """nbgrader reads any other last value, or none, as full marks."""
    for cell, tree in _trees(cells, role="check"):
        last = tree.body[-1] if tree.body else None
        if not (isinstance(last, ast.Expr) and called_name(last.value) == "score"):
            yield cell, "does not end in a score", "end it with card.score()"
        cards = _scorecards(tree)
        if len(cards) != 1:
            yield cell, f"makes {len(cards)} scorecards with points", "make one: card = check.Scorecard(points=2)"
        elif cards[0] != cell.points:
            yield cell, f"its scorecard has {cards[0]} points, the cell {cell.points}", "make them equal"


def checks_keep_to_themselves(cells: list[Cell]) -> Iterator[Problem]:
    """A check's own names must not overwrite a student's, nor a student's name the module `check`."""
    for cell, tree in _trees(cells, role="check"):
        for name in sorted(_defined(tree) - {"card"}):
            if not name.startswith("_"):
                yield cell, f"defines {name!r}, which a student may have defined too", f"call it _{name}"
        imported = [name.name for node in tree.body if isinstance(node, ast.ImportFrom) for name in node.names]
        if "check" not in imported:
            yield cell, "uses whatever `check` means to the student", "begin it with: from deltax import check"


def stubs_run(cells: list[Cell]) -> Iterator[Problem]:
    """The student's version of an answer must be Python, or the notebook stops at it."""
    for cell, _ in _trees(cells, role="answer"):
        try:
            ast.parse(with_stubs(cell.source))
        except SyntaxError as error:
            cure = "mark the solution inside a function body, or as whole lines"
            yield cell, f"the stub is not Python: line {error.lineno}", cure


def code_is_silent_and_small(cells: list[Cell]) -> Iterator[Problem]:
    """No print in checks (text on stderr is zero points), no widgets that crash graders, no long cells."""
    for cell, tree in _trees(cells):
        called = {called_name(node) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        for name in sorted(called & _BANNED.keys()):
            yield cell, f"calls {name}", _BANNED[name]
        if cell.role == "check" and "print" in called:
            yield cell, "a check that prints", "say it in the check's message"
        lines = sum(not line.lstrip().startswith("###") for line in cell.source.splitlines())
        most = MOST_CHECK_LINES if cell.role == "check" else MOST_LINES
        if not cell.is_hidden and lines > most:
            yield cell, f"{lines} lines of code", f"keep to {most}: move plumbing into the package"


def text_is_short(cells: list[Cell]) -> Iterator[Problem]:
    """A text cell holds one thought: longer ones are passed over."""
    for cell in cells:
        words = len(re.sub(r"\$\$?.*?\$\$?", "", cell.source, flags=re.DOTALL).split())
        if cell.kind == "markdown" and words > MOST_WORDS:
            yield cell, f"{words} words in one cell", f"keep to {MOST_WORDS}: split it with a +++ line"


RULES: tuple[Rule, ...] = (
    words_are_known,
    ids_are_good,
    points_are_given,
    answers_are_marked,
    hidden_tests_are_alone,
    every_answer_is_checked_twice,
    code_is_python,
    checks_end_in_a_score,
    checks_keep_to_themselves,
    stubs_run,
    code_is_silent_and_small,
    text_is_short,
    *JUDGE_RULES,
)
RULES_OF_TRIALS: tuple[Rule, ...] = (
    words_are_known,
    ids_are_good,
    points_are_given,
    code_is_python,
    checks_end_in_a_score,
)


def _trees(cells: list[Cell], role: str | None = None) -> Iterator[tuple[Cell, ast.Module]]:
    """Yield the code cells, or those with a role, each with its syntax tree."""
    for cell in cells:
        if cell.kind == "code" and role in (None, cell.role):
            yield cell, ast.parse(cell.source)


def _scorecards(tree: ast.Module) -> list[float | None]:
    """Return the points of each scorecard that a check makes; None where they are no plain number."""
    calls = [node for node in ast.walk(tree) if called_name(node) == "Scorecard"]
    words = [word.value for call in calls for word in call.keywords if word.arg == "points"]
    return [word.value if isinstance(word, ast.Constant) else None for word in words]


def _defined(tree: ast.Module) -> set[str]:
    """Return the names that a cell makes at its top level, in blocks too, but not inside functions."""
    names: set[str] = set()
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif not isinstance(node, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            waiting.extend(ast.iter_child_nodes(node))
    return names
