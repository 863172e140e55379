"""What a student finds in place of an answer."""

import ast

FUNCTION_STUB = "# YOUR CODE HERE\nraise NotImplementedError"
VALUE_STUB = "# YOUR CODE HERE"
LINES_STUB = "# YOUR LINES HERE"


def with_stubs(source: str) -> str:
    """Replace every solution region of a code cell by its stub.

    Examples
    --------
    >>> print(with_stubs("def f(x):\\n    ### BEGIN SOLUTION\\n    return x\\n    ### END SOLUTION"))
    def f(x):
        # YOUR CODE HERE
        raise NotImplementedError
    >>> print(with_stubs("lines = [\\n    ### BEGIN SOLUTION\\n    'x',\\n    ### END SOLUTION\\n]"))
    lines = [
        # YOUR LINES HERE
    ]
    """
    functions = [
        node for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]
    kept, inside = [], False
    for number, line in enumerate(source.splitlines(), start=1):
        if "### BEGIN SOLUTION" in line:
            indent = line[: len(line) - len(line.lstrip())]
            kept += [indent + stub_line for stub_line in _stub(number, indent, functions).splitlines()]
            inside = True
        elif "### END SOLUTION" in line:
            inside = False
        elif not inside:
            kept.append(line)
    return "\n".join(kept)


def _stub(number: int, indent: str, functions: list) -> str:
    if any(node.lineno < number <= node.end_lineno + 1 for node in functions) and indent:
        return FUNCTION_STUB
    return LINES_STUB if indent else VALUE_STUB
