"""The report for machines: `deltax check --json`. CONTRIBUTING.md lists the keys."""

from collections.abc import Sequence
from typing import Any

from deltax.strength.measure import ExerciseReport
from deltax.strength.mutants import Mutant
from deltax.strength.report import totals
from deltax.strength.trials import Trial


def as_data(reports: Sequence[ExerciseReport]) -> dict[str, Any]:
    """Return the reports as plain dicts and lists; the same run gives the same data."""
    return {
        "format": 1,
        "clean": all(report.clean for report in reports),
        "totals": totals(reports),
        "exercises": [_exercise(report) for report in reports],
    }


def _exercise(report: ExerciseReport) -> dict[str, Any]:
    return {
        "lesson": report.lesson,
        "exercise": report.exercise,
        "points": report.points,
        "clean": report.clean,
        "totals": {key: number for key, number in totals([report]).items() if key != "exercises"},
        "right_rejected": [_trial(trial) for trial in report.rejected],
        "wrong_accepted_by_visible": [_trial(trial) for trial in report.accepted_by_visible],
        "wrong_accepted": [_trial(trial) for trial in report.accepted],
        "disagreements": [_trial(trial) for trial in report.disagreements],
        "mutants_surviving": [_mutant(mutant) for mutant in report.surviving],
        "mutants_killed_by_time": [_mutant(trial.mutant) for trial in report.stopped],
        "stale_equivalents": [
            {"function": entry.function, "line": entry.line, "becomes": entry.becomes, "problem": why}
            for entry, why in report.stale
        ],
        "same_messages": [
            {"check": same.check, "answers": [_trial(trial) for trial in same.trials]} for same in report.same_messages
        ],
        "slips_not_told_apart": [
            {"check": alike.check, "function": alike.function, "slips": list(alike.slips), "problem": alike.problem}
            for alike in report.alike
        ],
        "slips_used": list(report.slips_used),
    }


def _trial(trial: Trial) -> dict[str, Any]:
    answer = trial.answer
    return {
        "file": answer.path.name,
        "score": trial.score,
        "slips": trial.slips,
        "expected_score": answer.score,
        "expected_slip": answer.slip,
        "problems": trial.problems,
    }


def _mutant(mutant: Mutant) -> dict[str, Any]:
    return {
        "function": mutant.function,
        "line": mutant.line,
        "becomes": mutant.becomes,
        "line_number_in_cell": mutant.number,
    }
