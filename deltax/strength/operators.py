"""How a solution may be miswritten: each operator yields small edits of its text.

Operators of our own, on `ast`, because those of two libraries fit badly. cosmic-ray 8.7 makes 3,020 mutants
of the reference solutions, 2,321 of them by each of eleven other operators in the place of an arithmetic one,
of which floats refuse five (``<<``, ``>>``, ``|``, ``&``, ``^``); mutmut 3.8, by its source, swaps each for one.
Neither drops a statement or a term, and neither looks into the lines of algebra that a derivation consists of.
"""

import ast
from collections.abc import Iterator

Edit = tuple[int, int, str]  # bytes from, to, and what stands there instead

_ARITHMETIC = {
    ast.Add: ("+", ["-"]),
    ast.Sub: ("-", ["+"]),
    ast.Mult: ("*", ["/", "+"]),
    ast.Div: ("/", ["*"]),
    ast.FloorDiv: ("//", ["/"]),
    ast.Mod: ("%", ["//"]),
    ast.Pow: ("**", ["*"]),
    ast.MatMult: ("@", ["*"]),
}
_COMPARISONS = {
    ast.Lt: ("<", ["<=", ">"]),
    ast.LtE: ("<=", ["<", ">"]),
    ast.Gt: (">", [">=", "<"]),
    ast.GtE: (">=", [">", "<"]),
    ast.Eq: ("==", ["!="]),
    ast.NotEq: ("!=", ["=="]),
    ast.Is: ("is", ["is not"]),
    ast.IsNot: ("is not", ["is"]),
    ast.In: ("in", ["not in"]),
    ast.NotIn: ("not in", ["in"]),
}
_LOOKALIKES = {
    one: other
    for pair in ("sin cos", "min max", "minimum maximum", "mean sum", "std var", "zeros ones", "floor ceil")
    for one, other in (pair.split(), reversed(pair.split()))
}
_SYMMETRIC = {"min", "max", "minimum", "maximum", "hypot"}
_WHOLE = (ast.Name, ast.Constant, ast.Call, ast.Attribute, ast.Subscript, ast.List, ast.Dict)


class Text:
    """A piece of code as bytes, in which the nodes of its tree can be found."""

    def __init__(self, source: str, tree: ast.AST | None = None):
        self.source = source.encode()
        self._functions = [node for node in ast.walk(tree or ast.Module([], [])) if isinstance(node, ast.FunctionDef)]
        self._starts = [0]
        for line in self.source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def span(self, node: ast.AST) -> tuple[int, int]:
        """Return the bytes from and to which the node reaches."""
        return (
            self._starts[node.lineno - 1] + node.col_offset,
            self._starts[node.end_lineno - 1] + node.end_col_offset,
        )

    def of(self, node: ast.AST) -> str:
        """Return the node's text, in brackets where it would fall apart without."""
        start, end = self.span(node)
        text = self.source[start:end].decode()
        return text if isinstance(node, _WHOLE) or text.startswith("(") else f"({text})"

    def parameters(self, node: ast.AST) -> list[str]:
        """Return what the innermost function around the node is given, besides `self`."""
        around = [one for one in self._functions if one.lineno <= node.lineno and node.end_lineno <= one.end_lineno]
        return [given.arg for given in around[-1].args.args if given.arg != "self"] if around else []

    def between(self, left: ast.AST, right: ast.AST, token: str, other: str) -> Edit:
        """Return the edit that puts `other` in place of the operator between two nodes."""
        start = self.source.index(token.encode(), self.span(left)[1], self.span(right)[0])
        return start, start + len(token.encode()), other

    def instead(self, node: ast.AST, other: str) -> Edit:
        """Return the edit that puts `other` in place of the node."""
        return (*self.span(node), other)


def arithmetic(node: ast.AST, text: Text) -> Iterator[Edit]:
    """Another operator, or one of the two operands forgotten; ``+=`` turned round, or no memory of before."""
    if isinstance(node, ast.BinOp):
        token, others = _ARITHMETIC.get(type(node.op), ("", []))
        yield from (text.between(node.left, node.right, token, other) for other in others)
        yield text.instead(node, text.of(node.left))
        yield text.instead(node, text.of(node.right))
    elif isinstance(node, ast.AugAssign):
        token, others = _ARITHMETIC.get(type(node.op), ("", []))
        yield from (text.between(node.target, node.value, token, other) for other in [*others[:1], ""])


def comparison(node: ast.AST, text: Text) -> Iterator[Edit]:
    """The limit in or out, the other way round, the opposite."""
    if isinstance(node, ast.Compare):
        sides = [node.left, *node.comparators]
        for left, operator, right in zip(sides, node.ops, sides[1:], strict=False):
            token, others = _COMPARISONS[type(operator)]
            yield from (text.between(left, right, token, other) for other in others)


def choice(node: ast.AST, text: Text) -> Iterator[Edit]:
    """``and`` for ``or``; a condition forgotten or turned round; always the one case or the other; a sign lost."""
    if isinstance(node, ast.BoolOp):
        token, other = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for left, right in zip(node.values, node.values[1:], strict=False):
            yield text.between(left, right, token, other)
        yield from (text.instead(node, text.of(value)) for value in node.values)
    elif isinstance(node, ast.IfExp):
        yield text.instead(node, text.of(node.body))
        yield text.instead(node, text.of(node.orelse))
    elif isinstance(node, ast.UnaryOp):
        yield text.instead(node, text.of(node.operand))
    if isinstance(node, (ast.If, ast.While, ast.IfExp)) and not isinstance(node.test, ast.Compare):
        yield text.instead(node.test, f"not {text.of(node.test)}")


def constant(node: ast.AST, text: Text) -> Iterator[Edit]:
    """A whole number one off, a fraction one or a hundredth of itself off, a truth turned round, an empty word."""
    if not isinstance(node, ast.Constant):
        return
    value = node.value
    if isinstance(value, bool):
        yield text.instead(node, str(not value))
    elif isinstance(value, int):
        yield text.instead(node, repr(value + 1))
        yield text.instead(node, repr(value - 1))
    elif isinstance(value, float):
        yield text.instead(node, f"{value + 1:.12g}")
        if value:
            yield text.instead(node, f"{value * 1.01:.12g}")
    elif value is None:
        yield text.instead(node, "0")
    elif isinstance(value, str):
        lines = list(algebra(value))
        start, _ = text.span(node)
        yield from ((start + 1 + first, start + 1 + last, other) for first, last, other in lines)
        if not lines and value:
            yield text.instead(node, '""')


def algebra(line: str) -> Iterator[Edit]:
    """Edits inside a text that is a line of algebra, such as ``"x * D(sin(x))"``."""
    try:
        tree = ast.parse(line, mode="eval")
    except (SyntaxError, ValueError):
        return
    if any(isinstance(node, (ast.BinOp, ast.Call)) for node in ast.walk(tree)) and line.isprintable():
        text = Text(line)
        for node in ast.walk(tree.body):
            for operator in (arithmetic, choice, constant, called):
                yield from operator(node, text)


def called(node: ast.AST, text: Text) -> Iterator[Edit]:
    """A function forgotten or its look-alike taken, two arguments changed round, a named argument forgotten."""
    if not isinstance(node, ast.Call):
        return
    function, arguments = node.func, node.args
    if len(arguments) == 1 and not node.keywords and not isinstance(arguments[0], (ast.GeneratorExp, ast.Starred)):
        yield text.instead(node, text.of(arguments[0]))
    called_as = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if len(arguments) >= 2 and called_as not in _SYMMETRIC:
        (start, middle), (second, end) = text.span(arguments[0]), text.span(arguments[1])
        parts = [text.source[slice(*span)].decode() for span in ((second, end), (middle, second), (start, middle))]
        yield start, end, "".join(parts)
    for keyword in node.keywords:
        if keyword.arg and not isinstance(keyword.value, ast.Constant):  # a constant is changed anyway
            before = text.source.rfind(b",", 0, text.span(keyword)[0])
            yield before if arguments else text.span(keyword)[0], text.span(keyword)[1], ""
    if called_as in _LOOKALIKES:
        end = text.span(function)[1]
        yield end - len(called_as.encode()), end, _LOOKALIKES[called_as]


def part(node: ast.AST, text: Text) -> Iterator[Edit]:
    """An attribute such as ``.T`` forgotten, an end of a slice; a derivation that jumps to its result."""
    if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
        if not text.source.startswith(b"(", text.span(node)[1]):  # a method without its name is no slip
            yield text.instead(node, text.of(node.value))
    elif isinstance(node, ast.Slice):
        yield from (text.instead(end, "") for end in (node.lower, node.upper) if end)
    elif isinstance(node, ast.List) and len(node.elts) > 2 and text.of(node.elts[-1])[0] in "\"'":
        yield text.span(node.elts[1])[0], text.span(node.elts[-1])[0], ""


def name(node: ast.AST, text: Text) -> Iterator[Edit]:
    """One thing that the function is given taken for the next."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        given = text.parameters(node)
        if node.id in given and len(given) > 1:
            yield text.instead(node, given[(given.index(node.id) + 1) % len(given)])


def statement(node: ast.AST, text: Text) -> Iterator[Edit]:
    """A statement dropped, nothing or the parts in the other order returned, ``break`` for ``continue``."""
    if isinstance(node, ast.Return) and node.value is not None:
        yield text.instead(node, "return None")
        if isinstance(node.value, ast.Tuple):
            yield text.instead(node.value, ", ".join(map(text.of, reversed(node.value.elts))))
    elif isinstance(node, (ast.Break, ast.Continue)):
        yield text.instead(node, "break" if isinstance(node, ast.Continue) else "continue")
    elif isinstance(node, (ast.Assign, ast.AugAssign, ast.Expr, ast.Raise, ast.If, ast.For, ast.While, ast.Try)):
        yield text.instead(node, "pass")


OPERATORS = (arithmetic, comparison, choice, constant, called, part, name, statement)
