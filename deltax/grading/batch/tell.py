"""What `deltax grade` says: tables for people, lines of JSON for programs."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from deltax.grading.batch.diff import Difference
from deltax.grading.batch.grade import Summary, Watcher
from deltax.grading.batch.pack import Outcome
from deltax.grading.ledger.export import StudentRow
from deltax.grading.record import GRADED, NEEDS_A_HUMAN, NOT_GRADABLE

_MOST_ROWS = 60  # a larger class has `deltax export`


class Lines(Watcher):
    """Prints one line of JSON for each submission, when it is safe."""

    def unchanged(self) -> None:
        """Not a result of this run."""

    def graded(self, outcome: Outcome) -> None:
        told = {
            "student": outcome.student,
            "lesson": outcome.lesson,
            "state": outcome.state,
            "score": _total(outcome),
            "scores": dict(outcome.scores),
            "reason": outcome.reason,
            "repairs": list(outcome.repairs),
        }
        print(json.dumps(told, ensure_ascii=False), flush=True)


def _total(outcome: Outcome) -> float | None:
    """Return the sum of the scores; None where there is none."""
    given = [score for score in outcome.scores.values() if score is not None]
    return round(sum(given), 2) if given else None


def summary_lines(summary: Summary) -> list[str]:
    """Return the table that ends a run."""
    counts = {
        "graded": summary.states[GRADED],
        "  of these repaired first": summary.repaired,
        "not gradable": summary.states[NOT_GRADABLE],
        "needs a human": summary.states[NEEDS_A_HUMAN],
        "unchanged, not graded again": summary.unchanged,
        "late penalty worked out anew": len(summary.penalties),
    }
    return [f"{what:<29}{count:>8}" for what, count in counts.items() if count or what == "graded"]


def penalty_lines(summary: Summary) -> list[str]:
    """Return a line for each whose late penalty alone is another now, as `--diff` gives it."""
    return [str(Difference.of_penalty(one)) for one in summary.penalties]


def left_out_lines(left_out: Iterable[tuple[str, str, str]]) -> list[str]:
    """Return a line for each (student, lesson, reason) that no gradebook takes."""
    return [f"{student}, {lesson}: left out: {reason}" for student, lesson, reason in left_out]


def waiting_lines(summary: Summary) -> list[str]:
    """Return a line for each who waits for a human, of this run and of earlier ones."""
    waiting = [one for one in summary.needs if one not in summary.left_out]
    return [f"{student}, {lesson}: {reason}" for student, lesson, reason in waiting] + left_out_lines(summary.left_out)


def score_table(rows: Iterable[StudentRow], needs: Sequence[tuple[str, str, str]] = ()) -> str:
    """Return scores as a plain table; what could not be graded has a reason in place of a score."""
    reasons = {(lesson, student): reason for student, lesson, reason in needs}
    lines: dict[tuple[str, str], str] = {}
    for row in rows:
        if len(lines) > _MOST_ROWS:
            break
        score = "-" if row.score is None else f"{row.score:g}"
        words = "  answer in words to read" if row.needs_manual_grade else ""
        lines[row.lesson, row.student] = f"{score:>5}  {row.max_score:3g}{words}"
    for key, reason in reasons.items():
        lines[key] = f"    -    -  not graded: {' '.join(reason.split())}"
    if len(lines) > _MOST_ROWS:
        lines = {key: line for key, line in lines.items() if key in reasons}
    if not lines:
        return "deltax export prints the scores"
    width = max([len("student"), *(len(student) for _, student in lines)])
    head = f"{'student':<{width}}  {'lesson':<20}  score   of  note"
    return "\n".join([head, *(f"{key[1]:<{width}}  {key[0]:<20}  {lines[key]}" for key in sorted(lines))])


def as_json(item: object) -> str:
    """Return a dataclass as one line of JSON."""
    return json.dumps(asdict(item), ensure_ascii=False, default=str)


def say(*lines: str) -> None:
    """Print to stderr, where messages go."""
    for line in lines:
        print(line, file=sys.stderr)
