"""The command line: one function a command; results on stdout, messages on stderr."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from deltax.course import Course
from deltax.desk import commands as desk
from deltax.errors import CourseError

_EXAMPLES = {
    "build": """Examples:
  deltax build
  deltax build 02-slope-tangent
  deltax build --check     # change nothing; exit 1 if something is stale""",
    "work": """Examples:
  deltax work              # work/ gets what is new; your own files are never overwritten""",
    "check": """Examples:
  deltax check                                # all lessons; exit 1 if a check or an answer must be mended
  deltax check 02-slope-tangent/gradient      # one exercise
  deltax check --explain lessons/02-slope-tangent/answers/gradient/wrong_forward.py
  deltax check --explain mine.py --exercise 02-slope-tangent/gradient""",
    "grade": """Examples:
  deltax grade
  deltax grade 02-slope-tangent --student 'student-0*'
  deltax grade --diff                      # whose mark would change, and why; writes nothing
  deltax grade --scheduler tcp://10.0.0.1:8786""",
    "export": """Examples:
  deltax export > grades.csv
  deltax export 02-slope-tangent --per check""",
    **desk.EXAMPLES,
}


def build(course: Course, options: argparse.Namespace) -> int:
    """Write source/ and release/ from lessons/."""
    from deltax.lessons import build as builder  # late: commands import only what they use

    lessons = course.chosen(options.lesson)
    if not options.check:
        for path in builder.write(course, lessons):
            print(
                f"wrote {path.relative_to(course.root)}"
                if path.exists()
                else f"removed {path.relative_to(course.root)}"
            )
        return 0
    stale = builder.stale(course, lessons)
    for path in stale:
        print(f"stale: {path.relative_to(course.root)} is not what lessons/ say", file=sys.stderr)
    if stale:
        print("  Fix: run deltax build, and commit what it writes", file=sys.stderr)
    return 1 if stale else 0


def check(course: Course, options: argparse.Namespace) -> int:
    """Measure the checks: the bank of right and wrong answers, and mutants of the reference solutions."""
    from deltax.strength import command  # late: SymPy takes a third of a second to import

    if options.explain:
        return command.explain_one(course, options.explain, options.exercise)
    return command.report_all(
        course,
        options.lesson,
        with_mutants=not options.no_mutants,
        form="json" if options.json else "equivalents" if options.equivalents else "words",
        with_details=options.details,
    )


def work(course: Course, options: argparse.Namespace) -> int:
    """Copy release/ to work/, never over a file that was worked on."""
    from deltax.work import hand_out

    for line in hand_out(course):
        print(line)
    return 0


def grade(course: Course, options: argparse.Namespace) -> int:
    """Grade what is new in submitted/ and print a table of scores."""
    from deltax.grading.batch import command

    return command.grade(course, options)


def export(course: Course, options: argparse.Namespace) -> int:
    """Print the grades as CSV, one row a student and lesson or one a check."""
    from deltax.grading.batch import command

    return command.export(course, options)


COMMANDS: dict[str, Callable[[Course, argparse.Namespace], int]] = {
    "build": build,
    "check": check,
    "export": export,
    "grade": grade,
    "work": work,
    **desk.COMMANDS,
}


def parser() -> argparse.ArgumentParser:
    """Return the parser; every command's help ends with an example to paste."""
    top = argparse.ArgumentParser(prog="deltax", description="Build, hand out and grade the lessons of a course.")
    commands = top.add_subparsers(dest="command", required=True, metavar="command")
    for name, function in COMMANDS.items():
        sub = commands.add_parser(
            name,
            help=function.__doc__,
            description=function.__doc__,
            epilog=_EXAMPLES[name],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        desk.add_arguments(name, sub)
        if name not in ("work", *desk.COMMANDS):
            also = ", or <lesson>/<exercise>" if name == "check" else ""
            sub.add_argument("lesson", nargs="*", help=f"lesson names{also} (default: all)")
        if name == "build":
            sub.add_argument("--check", action="store_true", help="write nothing; fail if source/ or release/ is stale")
        if name == "check":
            _check_options(sub)
        if name in ("grade", "export"):
            sub.add_argument("--student", default="*", metavar="GLOB", help="only these students (default: all)")
        if name == "grade":
            _add_grading(sub)
        if name == "export":
            sub.add_argument("--per", choices=("student", "check"), default="student", help="what a row is")
    return top


def _add_grading(sub: argparse.ArgumentParser) -> None:
    where = sub.add_mutually_exclusive_group()
    where.add_argument("--workers", type=_a_count, metavar="N", help="processes on this machine (default: its cores)")
    where.add_argument("--scheduler", default="", metavar="ADDRESS", help="of a Dask cluster, such as tcp://host:8786")
    sub.add_argument("--force", action="store_true", help="grade again what has not changed")
    sub.add_argument("--diff", action="store_true", help="say whose mark would change, and why; write nothing")
    sub.add_argument("--feedback", action="store_true", help="then write the feedback pages with nbgrader")
    sub.add_argument("--json", action="store_true", help="print a line of JSON for each submission, and no table")
    sub.add_argument(
        "--no-sandbox", action="store_true", help="run students' code unprotected (only notebooks you trust)"
    )


def _a_count(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes")
    return int(text)


def _check_options(sub: argparse.ArgumentParser) -> None:
    form = sub.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the report for machines; CONTRIBUTING.md has the keys")
    form.add_argument("--details", action="store_true", help="print what is no fault but worth knowing, too")
    form.add_argument(
        "--equivalents", action="store_true", help="print surviving mutants as entries for equivalent.toml"
    )
    form.add_argument("--explain", metavar="FILE", help="print what each check says about one answer file")
    sub.add_argument("--exercise", metavar="LESSON/EXERCISE", help="what FILE answers, if its path does not tell")
    sub.add_argument("--no-mutants", action="store_true", help="try the bank of answers only")


def _find_programs() -> None:
    """Let nbgrader find the programs beside this interpreter, `alembic` for one, also where nothing is activated."""
    here, path = str(Path(sys.executable).parent), os.environ.get("PATH", "")
    if path.split(os.pathsep)[0] != here:
        os.environ["PATH"] = f"{here}{os.pathsep}{path}"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; exit code 0 well, 1 something to fix, 2 wrong usage."""
    options = parser().parse_args(arguments)
    _find_programs()
    try:
        return COMMANDS[options.command](Course.here(), options)
    except CourseError as error:
        print(f"deltax: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
