"""Read a line of algebra: a small grammar, parsed, never run as code.

Numbers, ``+ - * / **``, parentheses, the variable, named constants, the functions
of `FUNCTIONS`, and ``D(...)`` for "the derivative of ... with respect to x"
(Euler's notation). What could make SymPy work without end is refused: towers of
powers, huge numbers, derivatives of derivatives of derivatives.
"""

import ast
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import sympy

from deltax.student import shorten

X = sympy.Symbol("x", real=True)
_UNDONE = sympy.Function("D")

# sqrt(u²) is |u| wherever u is known to be real, and has the right derivative where it is not.
_COMMON: dict[str, Callable] = {
    "sin": sympy.sin,
    "cos": sympy.cos,
    "tan": sympy.tan,
    "cot": sympy.cot,
    "sec": sympy.sec,
    "csc": sympy.csc,
    "asin": sympy.asin,
    "acos": sympy.acos,
    "atan": sympy.atan,
    "exp": sympy.exp,
    "log": sympy.log,
    "ln": sympy.log,
    "sqrt": sympy.sqrt,
    "abs": lambda u: sympy.sqrt(u**2),
    "sign": sympy.sign,
    "sinh": sympy.sinh,
    "cosh": sympy.cosh,
    "tanh": sympy.tanh,
}
_ACTIVATIONS: dict[str, Callable] = {
    "sigmoid": lambda u: 1 / (1 + sympy.exp(-u)),
    "softplus": lambda u: sympy.log(1 + sympy.exp(u)),
    "swish": lambda u: u / (1 + sympy.exp(-u)),
    "softsign": lambda u: u / (_COMMON["abs"](u) + 1),
}
FUNCTIONS = _COMMON | _ACTIVATIONS
_ALIASES = {"σ": "sigmoid", "Abs": "abs", "fabs": "abs", "arctan": "atan"}
_NAMES = {"x": X, "e": sympy.E, "pi": sympy.pi, "π": sympy.pi}

_LONGEST, _DEEPEST = 400, 60  # characters, and levels of the parsed tree
_LARGEST_POWER, _MOST_BITS = 100, 600
_MOST_DERIVED, _MOST_OPERATIONS = 2, 300  # D inside D, and how large what is derived may be


class Unreadable(ValueError):
    """The line is not an expression of the small grammar; the message says what to write instead."""


@dataclass(frozen=True)
class Expression:
    """One line of algebra.

    Attributes
    ----------
    form : sympy.Expr
        As written, with every ``D(...)`` left to do and every ``sigmoid(...)`` or ``abs(...)`` a word of its own.
    value : sympy.Expr
        The same with every ``D(...)`` carried out and every name spelt out.
    shape : str
        The line as it stands, equal for lines that only reorder their terms and factors.
    """

    form: sympy.Expr
    value: sympy.Expr
    shape: str

    @property
    def finished(self) -> bool:
        """Whether no ``D(...)`` is left."""
        return not self.form.has(_UNDONE)


@lru_cache(maxsize=512)
def parse(text: str, constants: str = "") -> Expression:
    """Read one line.

    Parameters
    ----------
    text : str
        For example ``"D(x) * sin(x) + x * cos(x)"``.
    constants : str
        Names of further constants, separated by spaces.

    Raises
    ------
    Unreadable

    Examples
    --------
    >>> parse("D(x * sin(x))").value
    x*cos(x) + sin(x)
    >>> parse("D(sigmoid(x))").form
    D(sigmoid(x))
    """
    tree = _tree(text)
    names = _NAMES | {name: sympy.Symbol(name, positive=True) for name in constants.split()}
    words = {name: sympy.Function(name) for name in ("abs", *_ACTIVATIONS)}
    try:
        form = _Builder(names, _COMMON | words, _UNDONE).build(tree)
        value = _Builder(names, FUNCTIONS, _derivative).build(tree)
    except Unreadable:
        raise
    except (TypeError, ValueError, ArithmeticError, AttributeError, NotImplementedError, RecursionError):
        raise Unreadable("cannot be worked out") from None
    if value.has(sympy.zoo, sympy.nan, sympy.oo, -sympy.oo):
        raise Unreadable("divides by zero")
    return Expression(form, value, _shape(tree))


class _Anything:
    """Stands for any value, where only the form of a line matters."""

    is_Rational = is_number = False

    def _same(self, *_: object) -> "_Anything":
        return self

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _same
    __pow__ = __rpow__ = __neg__ = __call__ = _same


def require_readable(text: str, constants: str = "") -> None:
    """Raise `Unreadable` where a line has not the form of an expression; works nothing out, so it costs little."""
    anything = _Anything()
    names = dict.fromkeys((*_NAMES, *constants.split()), anything)
    _Builder(names, dict.fromkeys(FUNCTIONS, anything), anything).build(_tree(text))


def _tree(text: str) -> ast.expr:
    if len(text) > _LONGEST:
        raise Unreadable(f"has {len(text)} characters, at most {_LONGEST} are read")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python warns about texts like "2or x"
        try:
            return ast.parse(text.strip(), mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            raise Unreadable(_syntax_hint(text)) from None


def _shape(node: ast.expr) -> str:
    """Return the tree as text, with the terms of sums and the factors of products in a fixed order."""
    match node:
        case ast.BinOp(op=ast.Add() | ast.Sub()):
            return f"sum({', '.join(sorted(_parts(node, ast.Add, ast.Sub)))})"
        case ast.BinOp(op=ast.Mult() | ast.Div()):
            return f"product({', '.join(sorted(_parts(node, ast.Mult, ast.Div)))})"
        case ast.BinOp(left=left, right=right):
            return f"power({_shape(left)}, {_shape(right)})"
        case ast.UnaryOp(op=sign, operand=inner):
            return f"minus({_shape(inner)})" if isinstance(sign, ast.USub) else _shape(inner)
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return f"{name}({', '.join(map(_shape, arguments))})"
    return ast.unparse(node)


def _parts(node: ast.expr, forward: type, backward: type, sign: str = "+") -> list[str]:
    """Return the terms of a sum, or the factors of a product, each with its sign."""
    if not (isinstance(node, ast.BinOp) and isinstance(node.op, (forward, backward))):
        return [sign + _shape(node)]
    turned = sign if isinstance(node.op, forward) else {"+": "-", "-": "+"}[sign]
    return _parts(node.left, forward, backward, sign) + _parts(node.right, forward, backward, turned)


def _derivative(inner: sympy.Expr) -> sympy.Expr:
    if inner.count_ops() > _MOST_OPERATIONS:
        raise Unreadable("is too long to derive: carry out the inner D(...) first")
    return sympy.diff(inner, X)


class _Builder:
    """Turns a parsed line into a SymPy expression, node by node; knows nothing but the grammar."""

    def __init__(self, names: dict, functions: dict[str, Callable], derive: Callable):
        self._names, self._functions, self._derive = names, functions, derive

    def build(self, node: ast.expr, depth: int = 0, derived: int = 0) -> sympy.Expr:
        """Return the expression of a node; `derived` counts the ``D(...)`` around it."""
        if depth > _DEEPEST:
            raise Unreadable("is nested too deeply")
        match node:
            case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
                return _number(number)
            case ast.Name(id=name):
                return self._named(name)
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                return -self.build(inner, depth + 1, derived)
            case ast.UnaryOp(op=ast.UAdd(), operand=inner):
                return self.build(inner, depth + 1, derived)
            case ast.BinOp(left=left, op=operator, right=right):
                first = self.build(left, depth + 1, derived)
                return _combine(operator, first, self.build(right, depth + 1, derived))
            case ast.Call(func=ast.Name(id=name), args=[argument], keywords=[]):
                return self._called(name, argument, depth, derived)
        raise Unreadable(_node_hint(node))

    def _called(self, name: str, argument: ast.expr, depth: int, derived: int) -> sympy.Expr:
        if name != "D":
            function = self._function(name)
            return function(self.build(argument, depth + 1, derived))
        if derived >= _MOST_DERIVED:
            raise Unreadable(f"has more than {_MOST_DERIVED} D inside each other")
        return self._derive(self.build(argument, depth + 1, derived + 1))

    def _named(self, name: str) -> sympy.Expr:
        if name in self._names:
            return self._names[name]
        if name in self._functions or name in _ALIASES or name == "D":
            raise Unreadable(f"uses {name} without an argument: write {name}(x)")
        raise Unreadable(f"uses the name {shorten(name, 40)!r}, which has no meaning here")

    def _function(self, name: str) -> Callable:
        name = _ALIASES.get(name, name)
        if name in self._functions:
            return self._functions[name]
        if name in self._names:
            raise Unreadable(f"has {name}(...): write {name} * (...) for a product")
        raise Unreadable(f"uses the function {shorten(name, 40)!r}; these are known: {', '.join(self._functions)}, D")


def _number(number: float) -> sympy.Rational:
    value = sympy.Rational(str(number)) if abs(number) < 10**60 else None
    if value is None or _bits(value) > _MOST_BITS:
        raise Unreadable("holds a number that is too large or too fine to read")
    return value


def _combine(operator: ast.operator, left: sympy.Expr, right: sympy.Expr) -> sympy.Expr:
    match operator:
        case ast.Add():
            return left + right
        case ast.Sub():
            return left - right
        case ast.Mult():
            return left * right
        case ast.Div():
            if right == 0:
                raise Unreadable("divides by zero")
            return left / right
        case ast.Pow():
            return _power(left, right)
        case ast.BitXor():
            raise Unreadable("uses ^: write ** for a power")
        case ast.BitOr():
            raise Unreadable("uses |: write abs(x) for |x|")
    raise Unreadable("uses an operator other than + - * / **")


def _power(base: sympy.Expr, exponent: sympy.Expr) -> sympy.Expr:
    too_large = exponent.is_Rational and (abs(exponent) > _LARGEST_POWER or _bits(exponent) > _MOST_BITS)
    tower = exponent.is_number and not exponent.is_Rational and exponent.has(sympy.Pow, sympy.exp)
    if too_large or (tower and exponent.count_ops() > 2):
        raise Unreadable(f"has a power above {_LARGEST_POWER}")
    if base.is_Rational and exponent.is_Rational and _bits(base) * abs(exponent) > _MOST_BITS:
        raise Unreadable("holds a number that is too large or too fine to read")
    return base**exponent


def _bits(number: sympy.Rational) -> int:
    return max(int(number.p).bit_length(), int(number.q).bit_length())


def _node_hint(node: ast.expr) -> str:
    match node:
        case ast.Call(func=ast.Attribute(attr=name)):
            return f"uses a dot: write {shorten(name, 40)}(...) alone, without np. or math."
        case ast.Call(func=ast.Name(id=name)):
            return f"calls {shorten(name, 40)} with more or less than one argument"
        case ast.Call():
            return "has two pairs of parentheses side by side: write * between them"
    return f"uses {type(node).__name__}, which is not algebra that can be read here"


def _syntax_hint(text: str) -> str:
    if "=" in text:
        return "holds an equals sign: write only the expression, one line for each"
    if "|" in text:
        return "uses |: write abs(x) for |x|"
    if any(mark in text for mark in "'′’"):
        return "holds a prime: write D(...) for a derivative"
    if text.count("(") != text.count(")"):
        return f"has {text.count('(')} opening and {text.count(')')} closing parentheses"
    return "cannot be read: write products with *, as in 2 * x, powers with **, and a comma behind each line"
