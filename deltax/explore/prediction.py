"""Predict, then see: a question before the first move, and afterwards how far the prediction was from what is seen."""

import math
from dataclasses import dataclass
from numbers import Real

import traitlets

from deltax.explore.controls import Choice, Control, Number, Slider


@dataclass(frozen=True)
class Question:
    """What an explorer asks before it is moved.

    Attributes
    ----------
    text : str
        The question, one sentence.
    answer : float or str
        What will be seen.
    options : tuple of str
        The answers to choose from; without them a number is asked for.
    point : tuple of three floats, optional
        Smallest, largest and step, where the number is a place along x, set on the picture by a slider.
    axes : int
        On which axes of the stage such a place is shown.
    is_covered : bool
        True where the picture itself gives the answer away: it is shown after the prediction.
    """

    text: str
    answer: float | str
    options: tuple[str, ...] = ()
    point: tuple[float, float, float] | None = None
    axes: int = 0
    is_covered: bool = False


class Prediction(traitlets.HasTraits):
    """A reader's own business: asked, kept in a line of the cell, compared, never graded.

    Attributes
    ----------
    is_open : bool
        Whether the question still waits for its answer.
    value : float, str or None
        What the reader predicted; None where he would rather look.
    """

    is_open = traitlets.Bool(True)
    value = traitlets.Any(None)

    def __init__(self, question: Question, predicted: object = ...):
        super().__init__()
        self.question, self.note = question, ""
        self.field = _field_for(question)
        if predicted is ...:
            return
        if self._is_possible(predicted):
            self.value, self.is_open = predicted, False
        else:
            wanted = " or ".join(map(repr, question.options)) or "a number"
            self.note = f"predicted={predicted!r} is not {wanted}."

    def keep(self, _: object = None) -> None:
        """Take what stands in the field as the prediction."""
        self.value, self.note = self.field.value, ""
        self.is_open = False

    def look(self, _: object = None) -> None:
        """Go on without a prediction."""
        self.is_open = False

    def told(self) -> str:
        """Return how far the prediction was; empty where there was none."""
        if self.is_open or self.value is None:
            return ""
        value, answer = self.value, self.question.answer
        if self.question.options:
            same = f"as you predicted: {value}"
            return f"Seen {same}" if value == answer else f"You predicted: {value}. To be seen here: {answer}"
        away = abs(float(value) - answer)
        if away <= 1e-9 * max(1.0, abs(answer)):
            return f"You predicted {value:g}, and {value:g} it is"
        return f"You predicted {value:g}; it is {answer:.6g}: {away:.3g} away"

    def line(self) -> str:
        """Return what to write into the cell, so that the prediction stays in the notebook."""
        shown = repr(self.value) if isinstance(self.value, str) else f"{self.value:g}"
        return f"predicted={shown}"

    def _is_possible(self, predicted: object) -> bool:
        if self.question.options:
            return predicted in self.question.options
        return isinstance(predicted, Real) and not isinstance(predicted, bool) and math.isfinite(predicted)


def _field_for(question: Question) -> Control:
    if question.options:
        return Choice(label="I predict", options=list(question.options), value=question.options[0])
    if question.point:
        low, high, step = question.point
        return Slider(label="I predict", min=low, max=high, step=step, value=low, label_width="5em")
    return Number(label="I predict", value=0.0, described=True)
