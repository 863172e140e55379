"""Predict, then see: a question before the first move, and how far the prediction was from what is seen."""

import math
from dataclasses import dataclass
from enum import Enum
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


class State(Enum):
    """How far the reader is."""

    ASKED = "the question waits for its answer"
    KEPT = "the reader has predicted and now looks"
    COMPARED = "the distance is shown"
    PASSED = "the reader would rather look without a prediction"


class Prediction(traitlets.HasTraits):
    """A reader's own business: asked, kept in a line of the cell, compared, never graded.

    Attributes
    ----------
    state : State
        How far the reader is.
    value : float, str or None
        What the reader predicted.
    """

    state = traitlets.UseEnum(State, default_value=State.ASKED)
    value = traitlets.Any(None)

    def __init__(self, question: Question, predicted: object = ...):
        super().__init__()
        self.question, self.note = question, ""
        self.field = _field_for(question)
        if predicted is ...:
            return
        if self._is_possible(predicted):
            self.value, self.state = predicted, State.KEPT
        else:
            wanted = " or ".join(map(repr, question.options)) or "a number"
            self.note = f"predicted={predicted!r} is not {wanted}."

    def keep(self, _: object = None) -> None:
        """Take what stands in the field as the prediction."""
        self.value, self.note = self.field.value, ""
        self.state = State.KEPT

    def compare(self, _: object = None) -> None:
        """Show how far the prediction was."""
        self.state = State.COMPARED

    def look(self, _: object = None) -> None:
        """Go on without a prediction."""
        self.state = State.PASSED

    def told(self) -> str:
        """Return the prediction in words, with its distance once it is compared; empty where there is none."""
        if self.value is None:
            return ""
        value, answer = self.value, self.question.answer
        predicted = value if self.question.options else f"{value:g}"
        if self.state is not State.COMPARED:
            return f"You predicted: {predicted}"
        if self.question.options:
            return (
                f"You predicted: {value}; so it is" if value == answer else f"You predicted: {value}; it is: {answer}"
            )
        away = abs(float(value) - answer)
        if away <= 1e-9 * max(1.0, abs(answer)):
            return f"You predicted: {predicted}; so it is"
        return f"You predicted: {predicted}; it is {answer:.6g}, {away:.3g} away"

    def line(self) -> str:
        """Return what to write into the cell, so that the prediction stays in the notebook."""
        shown = repr(self.value) if isinstance(self.value, str) else f"{self.value:g}"
        return f"predicted={shown}"

    def _is_possible(self, predicted: object) -> bool:
        if self.question.options:
            return isinstance(predicted, str) and predicted in self.question.options
        return isinstance(predicted, Real) and not isinstance(predicted, bool) and math.isfinite(predicted)


def _field_for(question: Question) -> Control:
    if question.options:
        options = list(question.options)
        return Choice(label="I predict", options=options, value=options[0], label_width="5em")
    if question.point:
        low, high, step = question.point
        return Slider(label="I predict", min=low, max=high, step=step, value=low, label_width="5em")
    return Number(label="I predict", value=0.0, described=True)
