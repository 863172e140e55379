"""What a student finds in place of an answer."""

import ast

from nbgrader import preprocessors
from nbgrader.converters import GenerateAssignment
from traitlets.config import Config

FUNCTION_STUB = "# YOUR CODE HERE\nraise NotImplementedError"
VALUE_STUB = "# YOUR CODE HERE"
LINES_STUB = "# YOUR LINES HERE"


class ClearAnswers(preprocessors.ClearSolutions):
    """nbgrader's ClearSolutions, with a stub that fits the place.

    Inside a function the stub raises NotImplementedError, so that calling it says
    "not written yet". At the top level, or inside the brackets of a list, it is
    a comment: the cell runs, and "Run All Cells" does not stop there.
    """

    def preprocess_cell(self, cell, resources, cell_index):
        self.code_stub = {"python": stub_for(cell.source)}
        return super().preprocess_cell(cell, resources, cell_index)


def stub_for(source: str) -> str:
    """Return what replaces the solution regions of a code cell; the first region decides.

    Examples
    --------
    >>> stub_for("def f(x):\\n    ### BEGIN SOLUTION\\n    return x\\n    ### END SOLUTION")
    '# YOUR CODE HERE\\nraise NotImplementedError'
    >>> stub_for("lines = [\\n    ### BEGIN SOLUTION\\n    'x',\\n    ### END SOLUTION\\n]")
    '# YOUR LINES HERE'
    """
    lines = source.splitlines()
    start = next((number for number, line in enumerate(lines, 1) if "BEGIN SOLUTION" in line), None)
    if start is None or not lines[start - 1].startswith(" "):
        return VALUE_STUB
    functions = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    inside = any(node.lineno < start <= node.end_lineno + 1 for node in functions)
    return FUNCTION_STUB if inside else LINES_STUB


def _preprocessors() -> list[type]:
    """Return nbgrader's own list with `ClearAnswers` in place of `ClearSolutions`."""
    stock = GenerateAssignment(config=Config()).preprocessors
    return [ClearAnswers if step is preprocessors.ClearSolutions else step for step in stock]


PREPROCESSORS = _preprocessors()
