"""A check cell as compiled code, which travels from the grader to the judge: both are the same Python.

It is compiled once for a class, not once for each notebook.
"""

import ast
import base64
import marshal
from types import CodeType
from typing import Any

CHECK, _PRELUDE = "<check>", "<lesson>"


def compiled(prelude: str, source: str) -> str:
    """Return the code of a check and of what it needs of the lesson, as text for JSON."""
    return base64.b64encode(marshal.dumps((_code(prelude, _PRELUDE), *_in_two(source)))).decode("ascii")


class Program:
    """A check that can be run.

    Parameters
    ----------
    text : str
        From `compiled`, by a grader: never by a student.
    """

    def __init__(self, text: str):
        self._prelude, self._body, self._last = marshal.loads(base64.b64decode(text))

    def prepare(self, names: dict[str, Any]) -> None:
        """Run what the check needs of the lesson."""
        exec(self._prelude, names)

    def run(self, names: dict[str, Any]) -> Any:
        """Run the check; return the value of its last line, or True where that is a statement."""
        exec(self._body, names)
        return eval(self._last, names) if self._last else True


def _in_two(source: str) -> tuple[CodeType, CodeType | None]:
    """Compile a cell, its last line by itself where that is an expression."""
    tree = ast.parse(source)
    if not tree.body or not isinstance(tree.body[-1], ast.Expr):
        return _code(tree, CHECK), None
    body = ast.Module(tree.body[:-1], type_ignores=[])
    return _code(body, CHECK), _code(ast.Expression(tree.body[-1].value), CHECK, "eval")


def _code(source: str | ast.AST, file: str, mode: str = "exec") -> CodeType:
    """Compile with every ``assert`` in its place, also where the grader runs under ``python -O``."""
    return compile(source, file, mode, dont_inherit=True, optimize=0)
