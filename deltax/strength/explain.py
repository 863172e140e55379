"""What each check says about one answer file, idea by idea."""

import ast
import textwrap
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from deltax.course import Course
from deltax.errors import CourseError, LessonError
from deltax.lessons.rules import RULES_OF_TRIALS, check_lesson
from deltax.lessons.text import read
from deltax.lessons.trial import Answer, first_line, prepare
from deltax.strength.processes import Limits, do_all
from deltax.strength.trials import Said, Trial, complete, say


def explain(course: Course, file: Path, exercise: str | None = None) -> tuple[list[str], bool]:
    """Try one answer file.

    Parameters
    ----------
    file : Path
        Any file; one outside the bank needs no first line.
    exercise : str, optional
        ``"<lesson>/<exercise>"``; by default told from the path, which ends in
        ``<lesson>/answers/<exercise>/<file>`` or ``<lesson>/<exercise>/<file>``.

    Returns
    -------
    list of str
        The lines to print.
    bool
        Whether the checks agree with the first line, if there is one.

    Raises
    ------
    CourseError
        If the file cannot be read, or belongs to no exercise.
    """
    source = _source(file)
    lesson, name = _exercise(course, file, exercise)
    cells = read(course.text(lesson))
    check_lesson(course.text(lesson).relative_to(course.root), cells, RULES_OF_TRIALS)
    known = [cell.grade_id for cell in cells if cell.role == "answer"]
    if name not in known:
        raise CourseError(f"{lesson} has no exercise {name!r}\n  Fix: choose from {', '.join(known)}")
    prepare(cells)
    (done,) = do_all(lambda task: task(), [[partial(say, cells, name, source)]], Limits())
    said = complete(done, cells, name)
    answer = first_line(file, name, source)
    trial = Trial(answer, said) if answer else None
    lines = [f"{file}, as an answer to {lesson}/{name}", *_not_python(source), *_lines(said, trial)]
    return lines, trial is None or not trial.problems


def _source(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise CourseError(f"{file}: {error.strerror}\n  Fix: name a file with an answer") from None
    except UnicodeDecodeError as error:
        raise LessonError(file, None, f"is not UTF-8 text ({error.reason})", "save it as UTF-8") from None


def _not_python(source: str) -> Iterator[str]:
    """Say where a file is not Python: then, as in a notebook, nothing of it is defined."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError) as error:
        where = f"line {error.lineno}: " if isinstance(error, SyntaxError) else ""
        yield f"not Python, so nothing of it is defined: {where}{error.args[0]}"


def _exercise(course: Course, file: Path, exercise: str | None) -> tuple[str, str]:
    """Return lesson and exercise, as told or from the path."""
    if exercise is None:
        parts = [part for part in file.resolve().parent.parts if part != "answers"]
        exercise = "/".join(parts[-2:])
        if len(parts) < 2 or parts[-2] not in course.lesson_names():
            raise CourseError(f"{file}: its path tells no exercise\n  Fix: add --exercise <lesson>/<exercise>")
    lesson, _, name = exercise.partition("/")
    course.chosen([lesson])
    return lesson, name


def _lines(said: tuple[Said, ...], trial: Trial | None) -> Iterator[str]:
    for one in said:
        yield ""
        yield f"{one.check} ({'hidden' if one.hidden else 'visible'}): {one.score:g} of {one.points:g} points"
        if one.fault:
            yield f"  {one.fault}"
        for row in one.rows:
            yield from _row(row.title, row.verdict, row.reason, row.slip)
    yield ""
    yield from _verdict(said, trial)


def _row(title: str, verdict: str, reason: str, slip: str | None) -> Iterator[str]:
    yield f"  {verdict.ljust(13)} {title}"
    for text in (reason, f"slip: {slip}" if slip else ""):
        if text:
            yield from textwrap.wrap(text, width=110, initial_indent=" " * 18, subsequent_indent=" " * 18)


def _verdict(said: tuple[Said, ...], trial: Trial | None) -> Iterator[str]:
    score, points = sum(one.score for one in said), sum(one.points for one in said)
    yield f"in all {score:g} of {points:g} points"
    if trial is None:
        yield "the file has no first line of the bank to compare with"
    elif trial.problems:
        yield from (f"the first line disagrees: {problem}" for problem in trial.problems)
    else:
        yield f"as the first line says: {_expected(trial.answer)}"


def _expected(answer: Answer) -> str:
    slip = f", slip {answer.slip}" if answer.slip else ""
    return f"{'right' if answer.right else 'wrong'}, score {answer.score:g} of {answer.points:g}{slip}"
