"""The command line: one function a command; results on stdout, messages on stderr."""

import argparse
import sys
from collections.abc import Callable

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
  deltax check
  deltax check 02-slope-tangent""",
    "grade": """Examples:
  deltax grade
  deltax grade 02-slope-tangent --student 'student-0*'""",
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
    """Run every answer of the bank through the checks; say where they disagree with the teacher."""
    from deltax.lessons.trial import try_bank

    wrong = 0
    for lesson in course.chosen(options.lesson):
        verdicts = list(try_bank(course, lesson))
        misfits = [verdict for verdict in verdicts if not verdict.fits]
        for verdict in misfits:
            print(f"{verdict.answer.path.relative_to(course.root)}: {verdict.in_words()}")
        print(f"{lesson}: {len(verdicts)} answers, {len(misfits)} judged otherwise than a teacher would")
        wrong += len(misfits)
    return 1 if wrong else 0


def work(course: Course, options: argparse.Namespace) -> int:
    """Copy release/ to work/, never over a file that was worked on."""
    from deltax.work import hand_out

    for line in hand_out(course):
        print(line)
    return 0


def grade(course: Course, options: argparse.Namespace) -> int:
    """Grade submitted/ and print a table of scores."""
    from deltax.grading.autograde import autograde
    from deltax.grading.scores import score_table, scores

    lessons = course.chosen(options.lesson)
    not_graded = autograde(course, lessons, options.student, sandboxed=not options.no_sandbox)
    print(score_table(scores(course, lessons, options.student), not_graded))
    if not_graded:
        print(f"{len(not_graded)} need a human; until then they have no grade", file=sys.stderr)
    return 1 if not_graded else 0


COMMANDS: dict[str, Callable[[Course, argparse.Namespace], int]] = {
    "build": build,
    "check": check,
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
            sub.add_argument("lesson", nargs="*", help="lesson names (default: all)")
        if name == "build":
            sub.add_argument("--check", action="store_true", help="write nothing; fail if source/ or release/ is stale")
        if name == "grade":
            sub.add_argument("--student", default="*", metavar="GLOB", help="only these students (default: all)")
            sub.add_argument(
                "--no-sandbox", action="store_true", help="run students' code unprotected (only notebooks you trust)"
            )
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run one command; exit code 0 well, 1 something to fix, 2 wrong usage."""
    options = parser().parse_args(arguments)
    try:
        return COMMANDS[options.command](Course.here(), options)
    except CourseError as error:
        print(f"deltax: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
