"""The record of one submission: what was checked, what came out, and why. Grades and feedback are made from it."""

import json
from dataclasses import asdict, dataclass, field

from deltax.check.slips import CATALOGUE, explain

FORMAT = 1
GRADED, NOT_GRADABLE, NEEDS_A_HUMAN = "graded", "not gradable", "needs a human"
_RIGHT = "right"
_HIDDEN_WRONG = "the result is not right for an input that the notebook does not show"
_PRINTS = "your code prints its result and returns nothing: use return in place of print"
_HIDDEN_WAITING = "your code is not written yet"


@dataclass(frozen=True)
class CheckRecord:
    """What one check gave.

    Attributes
    ----------
    score : float or None
        None where a human must look.
    rows : list of dict
        The ideas in words: title, verdict, reason, slip, weight.
    problem : str
        Why the check ended before its score, if it did.
    """

    grade_id: str
    points: float
    hidden: bool
    score: float | None
    rows: list[dict] = field(default_factory=list)
    problem: str = ""
    fault: str = ""
    limits: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def for_student(self) -> "CheckRecord":
        """Return what a student may see: of a hidden check no argument, no value, no text that their own code made."""
        if not self.hidden:
            return self
        rows = [row | {"reason": _said(row)} for row in self.rows]
        problem = "the check could not be finished with this answer" if self.problem else ""
        return CheckRecord(
            self.grade_id, self.points, self.hidden, self.score, rows, problem, "", self.limits, self.seconds
        )


@dataclass(frozen=True)
class Record:
    """One submission, graded or not.

    Attributes
    ----------
    state : str
        "graded", "not gradable" or "needs a human".
    reason : str
        Why it was not graded; empty where it was.
    repairs : list of str
        What was mended in the notebook before it ran.
    sandbox : str
        The walls around the student's code: "bubblewrap", "system calls filtered" and "control group" as far as the
        machine has them; "none" where a person asked for none.
    seed : int
        Of the inputs that hidden checks draw.
    hashes : dict
        Of the submission, of the checks, of the environment: where they are equal, so are the grades.
    """

    lesson: str
    state: str
    reason: str = ""
    checks: list[CheckRecord] = field(default_factory=list)
    repairs: list[str] = field(default_factory=list)
    limits: list[str] = field(default_factory=list)
    sandbox: str = ""
    seed: int = 0
    hashes: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def score(self) -> float:
        """Points of all checks that need no human."""
        return round(sum(check.score or 0.0 for check in self.checks), 2)

    def check(self, grade_id: str) -> CheckRecord | None:
        """Return the record of one check cell."""
        return next((check for check in self.checks if check.grade_id == grade_id), None)

    def to_json(self) -> str:
        """Return the record as text, the same for the same record."""
        return json.dumps({"format": FORMAT} | asdict(self), indent=1, ensure_ascii=False, sort_keys=True) + "\n"

    @classmethod
    def from_json(cls, text: str) -> "Record":
        """Read what `to_json` wrote.

        Raises
        ------
        ValueError
            If the text is no record of this format.
        """
        fields = json.loads(text)
        if not isinstance(fields, dict) or fields.pop("format", None) != FORMAT:
            raise ValueError("no record of a submission, or of another format")
        fields["checks"] = [CheckRecord(**check) for check in fields["checks"]]
        return cls(**fields)


def _said(row: dict) -> str:
    """Return a hidden idea's reason in words that hold nothing of its inputs."""
    if row["verdict"] == _RIGHT:
        return ""
    if row["slip"] in CATALOGUE:
        return explain(row["slip"])
    if row["slip"] == "prints":
        return _PRINTS
    return _HIDDEN_WRONG if row["verdict"] != "not attempted" else _HIDDEN_WAITING
