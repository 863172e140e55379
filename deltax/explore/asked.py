"""The part of a card that asks for a prediction, keeps it and compares it."""

import html
from typing import TYPE_CHECKING

import ipywidgets as widgets

from deltax.explore.prediction import Prediction, State
from deltax.explore.showing import WRAPPED, button, paragraph, show

if TYPE_CHECKING:
    from deltax.explore.explorer import Explorer


class Asked:
    """A question with its field and buttons; then what was predicted.

    Attributes
    ----------
    box : VBox
        To put into a card.
    """

    def __init__(self, explorer: "Explorer"):
        self._prediction: Prediction = explorer.prediction
        question = self._prediction.question
        self._text = widgets.HTML()
        field = self._prediction.field.widget()
        field.add_class("deltax-predicted")
        field.layout.width = "350px" if question.point or question.options else "220px"
        keep = button("Keep my prediction", self._prediction.keep, "12em")
        look = button("Just look", self._prediction.look, "7em")
        self._row = widgets.HBox([field, keep, look], layout=widgets.Layout(**WRAPPED))
        self._compare = button("Compare", self._prediction.compare, "7em")
        self.box = widgets.VBox([self._text, self._row, self._compare])
        self.box.add_class("deltax-prediction")

    def show(self) -> None:
        """Bring the words up to date, and show the buttons that may be pressed now."""
        prediction = self._prediction
        show(self._row, prediction.state is State.ASKED)
        show(self._compare, prediction.state is State.KEPT)
        show(self.box, prediction.state is not State.PASSED)
        if prediction.state is State.ASKED:
            self._text.value = paragraph(f"{prediction.note} Predict first: {prediction.question.text}".strip())
        elif prediction.value is not None:
            line = f'<code style="color:#1a1a1a">{html.escape(prediction.line())}</code>'
            kept = f'<div style="color:#444">To keep it in the notebook, write {line} in this cell.</div>'
            self._text.value = paragraph(prediction.told(), role="status") + kept
