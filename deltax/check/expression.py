"""Read a line of algebra: a small grammar, parsed, never run as code.

Numbers, ``+ - * / **``, parentheses, the variable, named constants, the functions
of `FUNCTIONS`, and ``D(...)`` for "the derivative of ... with respect to x"
(Euler's notation).
"""

import ast
from collections.abc import Callable
from dataclasses import dataclass

import mpmath
import sympy

X = sympy.Symbol("x", real=True)
_UNDONE = sympy.Function("D")

FUNCTIONS: dict[str, Callable] = {
    "sin": sympy.sin,
    "cos": sympy.cos,
    "tan": sympy.tan,
    "exp": sympy.exp,
    "log": sympy.log,
    "ln": sympy.log,
    "sqrt": sympy.sqrt,
    "abs": sympy.Abs,
    "sign": sympy.sign,
    "sinh": sympy.sinh,
    "cosh": sympy.cosh,
    "tanh": sympy.tanh,
    "sigmoid": lambda u: 1 / (1 + sympy.exp(-u)),
}
_NAMES = {"x": X, "e": sympy.E, "pi": sympy.pi}
_LONGEST, _DEEPEST, _LARGEST_POWER = 400, 40, 100


class Unreadable(ValueError):
    """The line is not an expression of the small grammar; the message says what to write instead."""


@dataclass(frozen=True)
class Expression:
    """One line of algebra.

    Attributes
    ----------
    form : sympy.Expr
        As written, with every ``D(...)`` left to do; equal for lines that only reorder terms.
    value : sympy.Expr
        The same with every ``D(...)`` carried out.
    """

    form: sympy.Expr
    value: sympy.Expr

    @property
    def finished(self) -> bool:
        """Whether no ``D(...)`` is left."""
        return not self.form.has(_UNDONE)


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
    """
    if not isinstance(text, str):
        raise Unreadable(f"is {type(text).__name__}, expected text in quotes")
    if len(text) > _LONGEST:
        raise Unreadable(f"has {len(text)} characters, at most {_LONGEST} are read")
    names = _NAMES | {name: sympy.Symbol(name, positive=True) for name in constants.split()}
    try:
        tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise Unreadable(_syntax_hint(text)) from None
    return Expression(form=_build(tree, names, _UNDONE), value=_build(tree, names, lambda u: sympy.diff(u, X)))


def same_value(left: Expression, right: Expression, *, points: int = 24, tolerance: float = 1e-9) -> bool:
    """Whether two lines are equal for every x: by algebra where that decides, else at many points.

    The points lie between -4 and 4, are computed with 30 digits, and those where
    either side is not a finite real number are passed over.
    """
    difference = sympy.expand(left.value - right.value)
    if difference == 0:
        return True
    symbols = sorted(difference.free_symbols | {X}, key=str)
    with mpmath.workdps(30):
        functions = [sympy.lambdify(symbols, side.value, "mpmath") for side in (left, right)]
        compared = 0
        for place in range(points):
            values = [_evaluate(function, _point(place, len(symbols))) for function in functions]
            if None in values:
                continue
            compared += 1
            if abs(values[0] - values[1]) > tolerance * max(1, abs(values[0]), abs(values[1])):
                return False
    return compared >= points // 4


def _point(place: int, size: int) -> list:
    """Return coordinates that no formula singles out: steps of the golden ratio, from -4 to 4."""
    golden = (mpmath.sqrt(5) - 1) / 2
    x = 8 * mpmath.frac(golden * (place + 1)) - 4
    return [
        x if k == size - 1 else mpmath.frac(golden * (place + 2) * (k + 2)) + mpmath.mpf("0.1") for k in range(size)
    ]


def _evaluate(function: Callable, point: list) -> mpmath.mpf | None:
    try:
        value = mpmath.mpmathify(function(*point))
    except (ZeroDivisionError, ValueError, TypeError, OverflowError, NameError):
        return None
    if isinstance(value, mpmath.mpc):
        if abs(value.imag) > 1e-20:
            return None
        value = value.real
    return value if mpmath.isfinite(value) else None


def _build(node: ast.AST, names: dict, derive: Callable, depth: int = 0) -> sympy.Expr:
    if depth > _DEEPEST:
        raise Unreadable("is nested too deeply")
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return sympy.Rational(str(number))
        case ast.Name(id=name):
            return _named(name, names)
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() as sign, operand=inner):
            value = _build(inner, names, derive, depth + 1)
            return -value if isinstance(sign, ast.USub) else value
        case ast.BinOp(left=left, op=operator, right=right):
            return _combine(operator, *(_build(side, names, derive, depth + 1) for side in (left, right)))
        case ast.Call(func=ast.Name(id=name), args=[argument], keywords=[]):
            inner = _build(argument, names, derive, depth + 1)
            return derive(inner) if name == "D" else _function(name)(inner)
        case ast.Call(func=ast.Name(id=name)):
            raise Unreadable(f"calls {name} with more than one argument")
    raise Unreadable(f"uses {ast.unparse(node)!r}, which is not algebra that can be read here")


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
            if right.is_number and abs(right) > _LARGEST_POWER:
                raise Unreadable(f"has a power above {_LARGEST_POWER}")
            return left**right
        case ast.BitXor():
            raise Unreadable("uses ^: write ** for a power")
    raise Unreadable("uses an operator other than + - * / **")


def _named(name: str, names: dict) -> sympy.Expr:
    if name in names:
        return names[name]
    if name in FUNCTIONS or name == "D":
        raise Unreadable(f"uses {name} without an argument: write {name}(x)")
    raise Unreadable(f"uses the name {name!r}, which has no meaning here")


def _function(name: str) -> Callable:
    if name in FUNCTIONS:
        return FUNCTIONS[name]
    if name in _NAMES:
        raise Unreadable(f"has {name}(...): write {name} * (...) for a product")
    raise Unreadable(f"uses the function {name!r}; these are known: {', '.join(FUNCTIONS)}, D")


def _syntax_hint(text: str) -> str:
    if "=" in text:
        return "holds an equals sign: write only the expression, one line for each"
    if text.count("(") != text.count(")"):
        return f"has {text.count('(')} opening and {text.count(')')} closing parentheses"
    return "cannot be read: write products with *, as in 2 * x, and powers with **"
