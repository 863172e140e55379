"""What grading costs: ``python -m bench.grading`` measures and writes its section of docs/performance.md.

``python -m bench.grading lesson 02-slope-tangent`` measures one part again and
keeps the figures of the others, in bench/grading.json; so each part can have
the machine to itself. Processor seconds are those of all processes, forks counted.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from bench import grading_ways as ways
from tests.helpers import COURSE, LESSONS

PAGE = COURSE.root / "docs" / "performance.md"
FIGURES = Path(__file__).with_suffix(".json")
BEGIN, END = "<!-- grading: made by `python -m bench.grading` -->", "<!-- grading: end -->"
SIZES = (100, 1000, 10_000)
IN_PARALLEL = ("02-slope-tangent", 1000)
_SHOWN = ("stock", "deltax 1", "judge", "bare", "drawn")
_NAMES = {
    "stock": "stock `nbgrader autograde`",
    "otter": "otter-grader",
    "deltax 1": "`deltax grade --workers 1`",
    "deltax 2": "`deltax grade --workers 2`",
    "dask 2": "two Dask workers over TCP",
    "judge": "the judge alone",
    "bare": "the cells alone",
    "drawn": "the same, explorers drawn",
}


def measure(part: str, which: list[str], figures: dict) -> None:
    """Measure one part, and put its figures in place of the old ones."""
    if part == "lesson":
        for lesson in which or LESSONS:
            figures.setdefault("lessons", {})[lesson] = ways.of_lesson(lesson)
            print(lesson, json.dumps(figures["lessons"][lesson]), flush=True)
            FIGURES.write_text(json.dumps(figures))  # so that a run that is ended keeps what it has
    elif part == "growth":
        for students in map(int, which or SIZES):
            line = [sys.executable, "-m", "bench.grading", "one-size", str(students)]
            done = subprocess.run(line, check=True, capture_output=True, text=True, cwd=COURSE.root)
            figures.setdefault("growth", {})[str(students)] = json.loads(done.stdout)
            print(done.stdout, flush=True)
    elif part == "parallel":
        figures["parallel"] = ways.in_parallel(*IN_PARALLEL)
        print(figures["parallel"], flush=True)
    elif part == "otter":
        from bench.grading_otter import of_lesson

        figures["otter"] = {lesson: of_lesson(lesson) for lesson in which or [IN_PARALLEL[0]]}
        print(figures["otter"], flush=True)


def section(figures: dict) -> str:
    """Return the section of docs/performance.md, without its markers."""
    parts = [_by_lesson(figures["lessons"])] if "lessons" in figures else []
    parts += [_otter(figures)] if "otter" in figures else []
    parts += [_parallel(figures["parallel"])] if "parallel" in figures else []
    parts += [_growth(figures["growth"])] if "growth" in figures else []
    return "\n\n".join(parts)


def _by_lesson(lessons: dict[str, dict]) -> str:
    heads = ["lesson", *(_NAMES[way] for way in _SHOWN)]
    heads += ["notebooks per CPU second, of stock's", "judge, of the cells", "what grading adds, of what stock adds"]
    rows = [[lesson, *_row(lessons[lesson])] for lesson in sorted(lessons)]
    whole = {
        way: {"processor_seconds": sum(one[way]["processor_seconds"] for one in lessons.values())}
        for way in next(iter(lessons.values()))
    }
    note = (
        "Processor seconds a notebook in which everything is right, the start of each command taken out"
        f" (the difference between classes of {ways.FEW} and of {ways.MANY}, divided, in {ways.ROUNDS} rounds;"
        f" of stock, which takes longest, {ways.FEW} and {ways.MANY_FOR_STOCK} in one)."
    )
    return f"{note}\n\n{_table(heads, [*rows, ['all', *_row(whole)]])}"


def _row(taken: dict[str, dict]) -> list[str]:
    seconds = [taken[way]["processor_seconds"] for way in _SHOWN]
    stock, ours, judge, bare, drawn = seconds
    figures = [f"{value:.2f}" for value in seconds]
    added = (ours - bare) / (stock - drawn)  # stock nbgrader draws the explorers
    return [*figures, f"× {stock / ours:.1f}", f"× {judge / bare:.2f}", f"× {added:.2f}"]


def _otter(figures: dict) -> str:
    rows = []
    for lesson, one in figures["otter"].items():
        stock = figures["lessons"][lesson]["stock"]["processor_seconds"]
        rows.append([lesson, f"{one['processor_seconds']:.2f}", f"× {stock / one['processor_seconds']:.1f}"])
    version = next(iter(figures["otter"].values()))["version"]
    note = f"otter-grader {version} (`otter run`, a process a notebook), with the same checks as its tests:"
    return f"{note}\n\n{_table(['lesson', 'processor seconds a notebook', 'of stock notebooks per CPU second'], rows)}"


def _parallel(taken: dict[str, dict]) -> str:
    lesson, students = IN_PARALLEL
    one = taken["deltax 1"]["seconds"]
    rows = [
        [_NAMES[way], f"{spent['seconds']:.1f}", f"× {one / spent['seconds']:.2f}",
         f"{spent['processor_seconds'] / students:.2f}", f"{60 * students / spent['seconds']:.0f}"]
        for way, spent in taken.items()
    ]  # fmt: skip
    heads = ["way", "seconds by the clock", "quicker than one", "processor seconds a notebook", "notebooks a minute"]
    note = (
        f"A class of {students}, lesson {lesson}, the start counted. The Dask workers stand in folders of their own"
        " and share no file with the command."
    )
    return f"{note}\n\n{_table(heads, rows)}"


def _growth(sizes: dict[str, dict]) -> str:
    rows = [
        [f"{one['students']:,}", f"{one['milliseconds']:.1f}", f"{one['MiB']:.0f}"]
        for one in sorted(sizes.values(), key=lambda one: one["students"])
    ]
    note = (
        "What the one writer adds for each submission (finding, reading, staging, gradebook), by the size of the class:"
    )
    return f"{note}\n\n{_table(['submissions', 'processor milliseconds each', 'peak memory, MiB'], rows)}"


def _table(heads: list[str], rows: list[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> None:
    """Measure, and write the section."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parts = ("all", "lesson", "parallel", "growth", "otter", "write", "one-size")
    options.add_argument("part", nargs="?", default="all", choices=parts)
    options.add_argument("which", nargs="*", help="lessons, or sizes of classes")
    chosen = options.parse_args()
    if chosen.part == "one-size":
        print(ways.growth(int(chosen.which[0])))
        return
    figures = json.loads(FIGURES.read_text()) if FIGURES.exists() else {}
    for part in ("lesson", "parallel", "growth") if chosen.part == "all" else [chosen.part]:
        measure(part, chosen.which, figures)
    FIGURES.write_text(json.dumps(figures, indent=1, sort_keys=True) + "\n")
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    PAGE.write_text(before + f"{BEGIN}\n\n{section(figures)}\n\n{END}" + rest.partition(END)[2], encoding="utf-8")


if __name__ == "__main__":
    main()
