"""What a cell's source defines and uses, found without running it."""

import ast
from collections.abc import Iterator


def definitions(source: str) -> list[ast.stmt]:
    """Return the statements of a cell that define names without computing anything."""
    kinds = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)
    return [node for node in parsed(source).body if isinstance(node, kinds) or _is_constant(node)]


def parsed(source: str) -> ast.Module:
    """Parse a cell; lines for IPython itself (``%matplotlib inline``) are left out."""
    lines = ["" if line.lstrip().startswith(("%", "!")) else line for line in source.splitlines()]
    return ast.parse("\n".join(lines))


def _is_constant(node: ast.stmt) -> bool:
    if not isinstance(node, ast.Assign):
        return False
    try:
        ast.literal_eval(node.value)
    except ValueError:
        return False
    return True


def defined(source: str) -> set[str]:
    """Return the names that a cell defines at its top level, imports left out."""
    return {name for statement in parsed(source).body for name in bound(statement, imports=False)}


def bound(statement: ast.stmt, *, imports: bool = True) -> set[str]:
    """Return the names that a statement binds where it stands, in its blocks too."""
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return {statement.name}
    if isinstance(statement, ast.Import | ast.ImportFrom):
        return {(alias.asname or alias.name).partition(".")[0] for alias in statement.names} if imports else set()
    inner = [child for child in ast.iter_child_nodes(statement) if isinstance(child, ast.stmt)]
    stored = {node.id for node in _walk_outside_functions(statement) if isinstance(node, ast.Name) and _stores(node)}
    return stored.union(*(bound(child, imports=imports) for child in inner))


def _walk_outside_functions(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.FunctionDef | ast.Lambda | ast.ClassDef | ast.comprehension):
            yield from _walk_outside_functions(child)


def _stores(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


def used_by(tree: ast.AST) -> set[str]:
    """Return all names that occur in a piece of code."""
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
