"""The report on how strong the checks are, in words for authors."""

from collections.abc import Iterable, Iterator, Sequence

from deltax.strength.equivalents import FILE, draft
from deltax.strength.measure import ExerciseReport
from deltax.strength.mutants import Mutant
from deltax.strength.trials import Trial

_HEADS = (
    ("", "right", "wrong accepted", "", "other", "mutants", ""),
    ("", "rejected", "by visible", "by all", "verdicts", "noticed", "surviving"),
)
_WIDTHS = (24, 12, 14, 10, 10, 16, 9)


def table(lesson: str, reports: Iterable[ExerciseReport]) -> Iterator[str]:
    """Yield the lines of a lesson's table, an exercise a line."""
    yield lesson
    yield from (_line(heads) for heads in _HEADS)
    for report in reports:
        made, lost = len(report.mutant_trials), len(report.surviving) + len(report.equivalent)
        yield _line(
            (
                report.exercise,
                f"{len(report.rejected)} of {len(report.right)}",
                f"{len(report.accepted_by_visible)} of {len(report.wrong)}",
                f"{len(report.accepted)}",
                f"{len(report.disagreements)}",
                f"{made - lost} of {made}",
                f"{len(report.surviving)}",
            )
        )


def _line(words: Sequence[str]) -> str:
    return ("  " + "".join(word.ljust(width) for word, width in zip(words, _WIDTHS, strict=True))).rstrip()


def to_mend(report: ExerciseReport) -> Iterator[str]:
    """Yield what makes the command fail, each with its place."""
    for words, trials in (
        ("right answer rejected", report.rejected),
        ("wrong answer accepted", report.accepted),
        ("judged otherwise than its first line says", report.disagreements),
    ):
        yield from (f"{words}: {_place(report, trial)}: {'; '.join(trial.problems)}" for trial in trials)
    for mutant in report.surviving:
        yield f"no check notices: {report.lesson}/{report.exercise}{_where(mutant)}"
        yield f"    {mutant.line}"
        yield f" -> {mutant.becomes}"
    for entry, why in report.stale:
        yield f"stale entry: {_folder(report)}/{FILE}: {entry.line} -> {entry.becomes}: {why}"


def worth_knowing(report: ExerciseReport) -> Iterator[str]:
    """Yield what is no fault, but tells where a check could say more."""
    for trial in report.accepted_by_visible:
        yield f"accepted by the visible check alone: {_place(report, trial)}: {trial.answer.reason}"
    for group in report.same_messages:
        named = ", ".join(f"{trial.answer.path.name} ({trial.answer.slip})" for trial in group)
        yield f"told the same, though their slips differ: {_folder(report)}: {named}"
    for alike in report.alike:
        yield f"not told apart: {report.lesson}, {alike.check}, {alike.function}: {alike.problem}"
    for trial in report.stopped:
        yield f"mutant {trial.stopped}: {report.lesson}/{report.exercise}: {trial.mutant.becomes}"


def drafts(reports: Iterable[ExerciseReport]) -> Iterator[str]:
    """Yield the surviving mutants as entries of `equivalent.toml`; the reasons are left to the author."""
    for report in reports:
        if report.surviving:
            yield f"# {_folder(report)}/{FILE}"
            yield from (f"{draft(mutant)}\n" for mutant in report.surviving)


def totals(reports: Sequence[ExerciseReport]) -> dict[str, int]:
    """Return the numbers of all reports together; the keys are those of `--json`."""

    def count(*names: str) -> int:
        return sum(len(getattr(report, name)) for report in reports for name in names)

    return {
        "exercises": len(reports),
        "right_answers": count("right"),
        "right_rejected": count("rejected"),
        "wrong_answers": count("wrong"),
        "wrong_accepted_by_visible": count("accepted_by_visible"),
        "wrong_accepted": count("accepted"),
        "disagreements": count("disagreements"),
        "mutants": count("mutant_trials"),
        "mutants_killed": count("mutant_trials") - count("surviving", "equivalent"),
        "mutants_killed_by_time": count("stopped"),
        "mutants_equivalent": count("equivalent"),
        "mutants_surviving": count("surviving"),
        "stale_equivalents": count("stale"),
        "same_messages": count("same_messages"),
        "slips_not_told_apart": count("alike"),
    }


def summary(reports: Sequence[ExerciseReport]) -> Iterator[str]:
    """Yield the totals in words."""
    of = totals(reports)
    yield (
        f"{of['exercises']} exercises: {of['right_answers']} right answers, {of['right_rejected']} rejected; "
        f"{of['wrong_answers']} wrong answers, {of['wrong_accepted']} accepted "
        f"({of['wrong_accepted_by_visible']} by the visible checks alone); "
        f"{of['disagreements']} judged otherwise than their first line says"
    )
    yield (
        f"{of['mutants']} mutants: {of['mutants_killed']} noticed ({of['mutants_killed_by_time']} by time), "
        f"{of['mutants_equivalent']} listed as equivalent, {of['mutants_surviving']} surviving; "
        f"{of['stale_equivalents']} stale entries"
    )
    yield (
        f"{of['same_messages']} groups of different slips told the same; "
        f"{of['slips_not_told_apart']} slips that a check cannot tell apart"
    )


def _folder(report: ExerciseReport) -> str:
    return f"lessons/{report.lesson}/answers/{report.exercise}"


def _place(report: ExerciseReport, trial: Trial) -> str:
    return f"{_folder(report)}/{trial.answer.path.name}"


def _where(mutant: Mutant) -> str:
    return f", {mutant.function}" if mutant.function else ""
