"""What a piece of source defines, and whether it is Python. Nothing is run."""

import ast
import re
import warnings
from collections.abc import Iterator, Sequence
from functools import lru_cache

_LARGEST_PARSED = 200_000  # characters
_remembered = lru_cache(maxsize=256)  # copies of a cell are compared again and again
_DEFINITION = re.compile(
    r"^(?:(?:async[ \t]+)?def|class)[ \t]+(?P<block>\w+)"
    r"|^(?P<values>[^\W\d]\w*(?:[ \t]*,[ \t]*[^\W\d]\w*)*)[ \t]*(?::[^=\n]*)?=(?!=)",
    re.MULTILINE,
)
_METHOD = re.compile(r"^[ \t]+(?:async[ \t]+)?def[ \t]+(\w+)", re.MULTILINE)
_MAGIC = re.compile(r"^([ \t]*)[%!?].*$|^([ \t]*)[^\W\d][\w.]*\?{1,2}[ \t]*$", re.MULTILINE)


def definitions(source: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield where a top-level definition begins, and the names that it makes; found by their looks, so that a
    piece with a syntax error has definitions too.

    Examples
    --------
    >>> list(definitions("def f(x):\\n    y = x\\na, b = 1, 2"))
    [(0, ('f',)), (20, ('a', 'b'))]
    """
    for found in _DEFINITION.finditer(source):
        yield found.start(), tuple(re.findall(r"\w+", found["block"] or found["values"]))


@_remembered
def names(source: str) -> frozenset[str]:
    """Return the names that the top level of a piece of source defines."""
    return frozenset(name for _, made in definitions(source) for name in made)


def signature(source: str) -> frozenset[str]:
    """Return the names that tell one answer from another: top-level names and methods."""
    return names(source) | {f".{method}" for method in _METHOD.findall(source)}


@_remembered
def is_python(source: str) -> bool:
    """Whether the source parses; IPython's magic lines count as Python."""
    if len(source) > _LARGEST_PARSED:
        return True  # not worth the time, and nobody splits such a cell
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "invalid escape sequence" and its like
            ast.parse(_MAGIC.sub(r"\1\2pass", source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def joined(parts: Sequence[str]) -> str | None:
    """Return pieces as one where that alone makes Python of them: a cell that was split inside a block.

    Examples
    --------
    >>> joined(["def f(x):", "    return x"])
    'def f(x):\\n    return x'
    >>> joined(["a = 1", "b = 2"]) is None
    True
    """
    if all(map(is_python, parts)):
        return None
    return next((whole for between in ("\n", "") if is_python(whole := between.join(parts))), None)
