"""A live picture: controls, a readout in words and numbers, a stage.

`Explorer` is tested without a browser: set a control's value, read `words`.
"""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from IPython.display import DisplayHandle, display

from deltax import student, style
from deltax.explore import frontend, still
from deltax.explore.asking import ASK, Patience
from deltax.explore.card import Card
from deltax.explore.controls import Control
from deltax.explore.prediction import Prediction, Question, State
from deltax.explore.stage import Stage


@dataclass(frozen=True)
class Reading:
    """What one state of an explorer says.

    Attributes
    ----------
    words : str
        The readout beside the picture, plain text, one sentence or number a line.
    seen : str
        What the picture shows, for those who do not see it.
    trouble : str
        What is the matter with the student's function; empty where nothing is.
    """

    words: str
    seen: str
    trouble: str = ""


class Explorer:
    """Controls that move a picture and its words.

    Parameters
    ----------
    title : str
        What to do with it, one line.
    stage : Stage
        Where it is drawn.
    controls : mapping of name to Control
        One to three.
    update : callable
        Takes the controls' values by name, moves the live artists, returns a `Reading`.
    line : callable, optional
        Takes the same and returns the line that a reader may paste into the answer: ``"best_epsilon = 10"``.
    most_lines : int
        Of the readout: room is kept for them, so that the picture below does not jump.

    Attributes
    ----------
    reading : Reading
        What is shown now.
    prediction : Prediction or None
        What the reader was asked before the first move.
    """

    def __init__(
        self,
        title: str,
        stage: Stage,
        controls: Mapping[str, Control],
        update: Callable[..., Reading],
        line: Callable[..., str] | None = None,
        most_lines: int = 4,
    ):
        self.title, self.stage, self.controls, self.most_lines = title, stage, dict(controls), most_lines
        self.prediction: Prediction | None = None
        self._update, self._line, self._mark = update, line, None
        self._start = {name: control.value for name, control in self.controls.items()}
        self._patience = Patience.of_now()
        self._card: Card | None = None
        self._saved: DisplayHandle | None = None
        self._frame: bytes | None = None
        self._turn = threading.RLock()  # JupyterLab moves sliders in a thread beside the running cell
        for control in self.controls.values():
            control.observe(self._moved, names="value")
        self._moved()

    @property
    def words(self) -> str:
        """The readout as plain text: the prediction, what is seen, what is the matter."""
        told = self.prediction.told() if self.prediction else ""
        return "\n".join(part for part in (told, self.reading.words, self.trouble) if part)

    @property
    def trouble(self) -> str:
        """What is the matter with the student's function and where more is said; empty where nothing is."""
        trouble = self.reading.trouble
        says_enough = any(words in trouble for words in ("check", student.NOT_ATTEMPTED, ASK))
        if trouble.startswith("your ") and not says_enough:
            return f"{trouble.rstrip('.')}. The check below {trouble.split()[1]} says more."
        return trouble

    @property
    def frame(self) -> bytes:
        """The picture of now, quickly made: PNG, of photographs JPEG."""
        with self._turn:
            if self._frame is None:
                self._frame = self.stage.draw_frame()
            return self._frame

    @property
    def is_slow(self) -> bool:
        """Whether a function of the student takes too long to be called at every step."""
        return bool(self._patience.slow)

    def line(self) -> str:
        """Return the line to paste into the answer; empty where none is asked for."""
        return self._line(**self._values()) if self._line else ""

    def reset(self, _: object = None) -> None:
        """Put every control back where it started."""
        for name, value in self._start.items():
            self.controls[name].value = value

    def ask_again(self, _: object = None) -> None:
        """Call the student's function once, however long it takes."""
        self._moved(is_asked=True)

    def ask(self, question: Question, predicted: object = ...) -> "Explorer":
        """Ask the reader for a prediction before the first move; return the explorer.

        Parameters
        ----------
        predicted : float, str or Ellipsis
            What the reader predicted; dots where he still has to.
        """
        self.prediction = Prediction(question, predicted)
        if question.point:
            axes = self.stage.axes[question.axes]
            self._mark = self.stage.live(axes.axvline(0.0, **style.PREDICTION))
        self.prediction.observe(self._predicted)
        self.prediction.field.observe(self._predicted, names="value")
        self._predicted()
        return self

    def close(self) -> None:
        """Free the widgets; the front end forgets them."""
        if self._card:
            self._card.close()
            self._card = None

    @property
    def view(self) -> Card:
        """The card of widgets, made when it is first asked for."""
        if self._card is None:
            self._card = Card(self)
        return self._card

    def still_html(self) -> str:
        """Return the present state as a picture with alternative text, and a table of its values."""
        with self._turn:
            picture = self.stage.draw_small()
        values = [(control.label, control.number()) for control in self.controls.values()]
        if self.prediction and self.prediction.told():
            values.append(("prediction", self.prediction.told()))
        values += still.values_in(self.reading.words)
        kind = "jpeg" if picture[:2] == b"\xff\xd8" else "png"
        return still.still_html(picture, kind, self.stage.width_px, self.reading.seen, values, self.trouble)

    def save_still(self) -> None:
        """Bring the still picture in the notebook up to date, where one is shown."""
        if self._saved is not None:
            self._saved.update(self._still_bundle(), raw=True)

    def _moved(self, _: object = None, *, is_asked: bool = False) -> None:
        with self._turn:
            stage, redrawn = self.stage, self.stage.redrawn
            with self._patience.step(draws_curves=lambda: stage.redrawn > redrawn, is_asked=is_asked):
                self.reading = self._update(**self._values())
            self._frame = None
            if self._card:
                self._card.show()

    def _values(self) -> dict[str, object]:
        return {name: control.value for name, control in self.controls.items()}

    def _predicted(self, _: object = None) -> None:
        """Show what is predicted while it is set, and the distance once it is kept."""
        prediction = self.prediction
        if self._mark is not None:
            place = prediction.field.value if prediction.state is State.ASKED else prediction.value
            self._mark.set_visible(place is not None)
            self._mark.set_xdata([place or 0.0] * 2)
        self._frame = None
        if self._card:
            self._card.show()

    def _still_bundle(self) -> dict[str, str]:
        style_of_place = still.BESIDE_THE_CARD if self._card else ""
        return {"text/html": style_of_place + self.still_html(), "text/plain": f"{self.title}\n{self.words}"}

    def _ipython_display_(self) -> None:
        """Live where a front end shows widgets, with a still picture behind it for later; elsewhere the picture."""
        _forget_earlier(self)
        if not frontend.has_reader():
            display(self._still_bundle(), raw=True)
            return
        display(self.view.bundle(), raw=True)
        self._saved = display(self._still_bundle(), raw=True, display_id=True)


_shown: dict[str, Explorer] = {}


def _forget_earlier(explorer: Explorer) -> None:
    """Keep one live explorer a cell: running the cell again must not pile up widgets."""
    cell = frontend.current_cell()
    if cell is None:
        return
    earlier = _shown.get(cell)
    if earlier is not None and earlier is not explorer:
        earlier.close()
    _shown[cell] = explorer
