"""The judge's own failures, and errors of a student's code as the judge meets them."""

import builtins

_NOT_AS_THEMSELVES = (StopIteration, StopAsyncIteration, GeneratorExit, AssertionError)


class JudgeFault(BaseException):
    """The judge, or a check cell, is at fault, not the student. Never a score of 0: a human must look."""


class StudentError(Exception):
    """The student's code raised something that has no safe equal here; the subclass bears its name."""


def of_student(name: str, message: str) -> Exception:
    """Return the exception that stands for one raised in the student's process.

    StopIteration is not raised as itself: inside `map` or `all` it would end the loop early.
    """
    kind = getattr(builtins, name, None)
    if isinstance(kind, type) and issubclass(kind, Exception) and not issubclass(kind, _NOT_AS_THEMSELVES):
        try:
            return kind(message)
        except TypeError:  # UnicodeDecodeError takes five arguments
            pass
    name = name if name.isidentifier() and len(name) <= 60 else "StudentError"
    return type(name, (StudentError,), {})(message)
