"""The desk's commands: `deltax roster`, `collect` and `report`; each imports what it needs when it runs."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from deltax.course import Course

EXAMPLES = {
    "roster": """Examples:
  deltax roster class.csv
  deltax roster moodle-participants.csv --id 'Email address'""",
    "collect": """Examples:
  deltax collect submissions.zip
  deltax collect ~/Downloads/lesson-two --lesson 02-slope-tangent --dry-run""",
    "report": """Examples:
  deltax report
  deltax report 02-slope-tangent""",
}


def roster(course: Course, options: argparse.Namespace) -> int:
    """Put the students of a CSV list (your own, Canvas', Moodle's) into the gradebook."""
    from deltax.desk.roster import import_roster, read_roster

    students = read_roster(options.file, options.id)
    for line in import_roster(course, students):
        print(line)
    print(f"{len(students)} students in {options.file}")
    return 0


def collect(course: Course, options: argparse.Namespace) -> int:
    """Put downloaded notebooks into submitted/, by student and lesson; nothing is overwritten."""
    from deltax.desk.collect import collect as take_in

    lesson = course.chosen([options.lesson])[0] if options.lesson else None
    outcome = take_in(course, options.file, lesson, write=not options.dry_run)
    for line in (*outcome.taken, *outcome.kept):
        print(line)
    for line in outcome.unmatched:
        print(f"not matched: {line}", file=sys.stderr)
    print(f"{len(outcome.taken)} taken, {len(outcome.kept)} kept, {len(outcome.unmatched)} not matched")
    return 1 if outcome.unmatched or outcome.kept else 0


def report(course: Course, options: argparse.Namespace) -> int:
    """Write a page about the class, with CSV and JSON beside it, to reports/."""
    from deltax.desk.report import has_something, write_report

    lessons = course.chosen(options.lesson)
    wanted = lessons if options.lesson else [lesson for lesson in lessons if has_something(course, lesson)] or lessons
    for lesson in wanted:
        for path in write_report(course, lesson, options.language):
            print(f"wrote {path.relative_to(course.root)}")
    return 0


COMMANDS: dict[str, Callable[[Course, argparse.Namespace], int]] = {
    "collect": collect,
    "report": report,
    "roster": roster,
}


def add_arguments(name: str, sub: argparse.ArgumentParser) -> None:
    """Give a command of the desk its arguments."""
    if name == "report":
        sub.add_argument("lesson", nargs="*", help="lesson names (default: all that have submissions)")
        sub.add_argument("--language", default="en", metavar="CODE", help="of the page's own words (default: en)")
    if name == "roster":
        sub.add_argument("file", type=Path, help="a CSV file with a line of column names")
        sub.add_argument("--id", metavar="COLUMN", help="the column to take as the student's id")
    if name == "collect":
        sub.add_argument("file", type=Path, help="the downloaded zip file, or the folder with its files")
        sub.add_argument("--lesson", help="the lesson of files whose names and cells do not say it")
        sub.add_argument("--dry-run", action="store_true", help="write nothing; tell what would be taken")
