"""What `deltax check` prints, and its exit code."""

import itertools
import json
from pathlib import Path

from deltax.course import Course
from deltax.strength import report
from deltax.strength.explain import explain
from deltax.strength.machine import as_data
from deltax.strength.measure import ExerciseReport, measure


def explain_one(course: Course, file: str, exercise: str | None) -> int:
    """Print what each check says about one file; exit code 1 where its first line says otherwise."""
    lines, agreed = explain(course, Path(file), exercise)
    print("\n".join(lines))
    return 0 if agreed else 1


def report_all(course: Course, chosen: list[str], *, with_mutants: bool, form: str, with_details: bool) -> int:
    """Print the report as "words", "json" or "equivalents"; exit code 1 where something must be mended."""
    reports: list[ExerciseReport] = []
    found = measure(course, chosen, with_mutants=with_mutants)
    for lesson, of_lesson in itertools.groupby(found, key=lambda one: one.lesson):
        together = list(of_lesson)
        reports += together
        if form == "words":
            _print_lesson(lesson, together, with_details)
    if form == "json":
        print(json.dumps(as_data(reports), indent=2, ensure_ascii=False))
    elif form == "equivalents":
        print("\n".join(report.drafts(reports)))
    else:
        print("\n".join(report.summary(reports)))
    return 0 if all(one.clean for one in reports) else 1


def _print_lesson(lesson: str, reports: list[ExerciseReport], with_details: bool) -> None:
    lines = list(report.table(lesson, reports))
    parts = [("to mend", report.to_mend), ("worth knowing", report.worth_knowing)]
    for title, part in parts if with_details else parts[:1]:
        told = [f"    {line}" for one in reports for line in part(one)]
        lines += ["", f"  {title}", *told] if told else []
    print("\n".join(lines), end="\n\n", flush=True)
