"""The report on how strong the checks are, in words for authors."""

from collections.abc import Iterable, Iterator, Sequence

from deltax.check.scorecard import RIGHT
from deltax.strength.equivalents import FILE, draft
from deltax.strength.measure import ExerciseReport
from deltax.strength.mutants import Mutant
from deltax.strength.trials import Trial

_HEADS = (
    ("", "right answers", "wrong accepted by", "", "first line", "mutants"),
    ("exercise", "rejected", "visible checks", "all checks", "disagrees", "surviving"),
)
_WIDTHS = (24, 15, 19, 13, 12, 0)


def table(lesson: str, reports: Iterable[ExerciseReport]) -> Iterator[str]:
    """Yield the lines of a lesson's table, an exercise a line."""
    yield lesson
    yield from map(_line, _HEADS)
    for report in reports:
        listed = f" ({len(report.equivalent)} equivalent)" if report.equivalent else ""
        yield _line(
            (
                report.exercise,
                _of(report.rejected, report.right),
                _of(report.accepted_by_visible, report.wrong),
                _of(report.accepted, report.wrong),
                _of(report.disagreements, report.trials),
                _of(report.surviving, report.mutant_trials) + listed,
            )
        )


def _of(some: Sequence, all_of_them: Sequence) -> str:
    return f"{len(some)} of {len(all_of_them)}"


def _line(words: Sequence[str]) -> str:
    return ("  " + "".join(word.ljust(width) for word, width in zip(words, _WIDTHS, strict=True))).rstrip()


def to_mend(report: ExerciseReport) -> Iterator[str]:
    """Yield what makes the command fail, each with its place."""
    for said in report.reference_rejected:
        why = said.fault or next(row.reason for row in said.rows if row.verdict != RIGHT)
        yield f"reference solution rejected: {report.lesson}/{report.exercise}: {said.check}: {why}"
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
    for same in report.same_messages:
        named = ", ".join(f"{trial.answer.path.name} ({trial.answer.slip})" for trial in same.trials)
        yield f"{same.check} tells the same, though the slips differ: {_folder(report)}: {named}"
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
        "references_rejected": sum(bool(report.reference_rejected) for report in reports),
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
    """Yield the totals in words, and what to do next."""
    of = totals(reports)
    visible, limits = of["wrong_accepted_by_visible"], of["mutants_killed_by_time"]
    yield "in all"
    for name, count, words in (
        ("reference solutions", of["exercises"], f"{of['references_rejected']} rejected"),
        ("right answers", of["right_answers"], f"{of['right_rejected']} rejected"),
        ("wrong answers", of["wrong_answers"], f"{of['wrong_accepted']} accepted ({visible} by the visible checks)"),
        ("first lines", of["right_answers"] + of["wrong_answers"], f"{of['disagreements']} disagree for other reasons"),
        ("mutants", of["mutants"], f"{of['mutants_surviving']} surviving, {of['mutants_equivalent']} equivalent"),
        ("  noticed", of["mutants_killed"], f"{limits} of them stopped by a limit"),
        ("equivalents listed", sum(len(report.listed) for report in reports), f"{of['stale_equivalents']} stale"),
    ):
        yield f"  {name.ljust(22)}{count:>6}, {words}"
    alike = f"different slips told the same {of['same_messages']}, slips not told apart {of['slips_not_told_apart']}"
    yield f"  worth knowing (with --details): {alike}"
    if all(report.clean for report in reports):
        yield "nothing to mend"
    else:
        yield 'what to mend stands under the tables; CONTRIBUTING.md, "How strong a check is", says how'


def _folder(report: ExerciseReport) -> str:
    return f"lessons/{report.lesson}/answers/{report.exercise}"


def _place(report: ExerciseReport, trial: Trial) -> str:
    return f"{_folder(report)}/{trial.answer.path.name}"


def _where(mutant: Mutant) -> str:
    return f", {mutant.function}" if mutant.function else ""
