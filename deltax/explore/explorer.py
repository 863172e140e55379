"""A live picture: controls, a readout in words and numbers, a stage.

`Explorer` is tested without a browser: set a control's value, read `words`.
"""

import base64
import html
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import ipywidgets as widgets

from deltax.explore.stage import Stage

_CARD = widgets.Layout(
    width="680px", max_width="100%", padding="12px 16px", border="1px solid #d0d0d0", overflow="hidden"
)


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
    controls : mapping of name to widget
        One to three; each has a ``value``.
    update : callable
        Takes the controls' values by name, moves the live artists, returns a `Reading`.
    """

    def __init__(
        self,
        title: str,
        stage: Stage,
        controls: Mapping[str, widgets.ValueWidget],
        update: Callable[..., Reading],
    ):
        self.title, self.stage, self.controls = title, stage, dict(controls)
        self._update = update
        self._start = {name: control.value for name, control in self.controls.items()}
        self._readout = widgets.HTML()
        self._picture = widgets.Image(format="png", width=stage.width_px, height=stage.height_px)
        self._picture.layout.max_width = "100%"
        self._picture.layout.object_fit = "contain"
        self.view = self._assemble()
        for control in self.controls.values():
            control.observe(self._moved, names="value")
        self._moved()

    @property
    def words(self) -> str:
        """The readout as plain text, trouble included."""
        return "\n".join(part for part in (self.reading.words, self.reading.trouble) if part)

    def reset(self, _: object = None) -> None:
        """Put every control back where it started."""
        for name, value in self._start.items():
            self.controls[name].value = value

    def close(self) -> None:
        """Free the widgets; the front end forgets them."""
        for control in self.controls.values():
            control.unobserve_all()
        for widget in (*self.view.children, self.view):
            widget.close()

    def _moved(self, _: object = None) -> None:
        self.reading = self._update(**{name: control.value for name, control in self.controls.items()})
        self._picture.value = self.stage.draw()
        self._readout.value = _readout_html(self.reading)

    def _assemble(self) -> widgets.VBox:
        reset = widgets.Button(description="Reset", layout=widgets.Layout(width="5em"))
        reset.on_click(self.reset)
        title = widgets.HTML(f'<div style="font-weight:600;color:#1a1a1a">{html.escape(self.title)}</div>')
        row = widgets.HBox(
            [*self.controls.values(), reset], layout=widgets.Layout(flex_flow="row wrap", grid_gap="4px 12px")
        )
        card = widgets.VBox([title, row, self._readout, self._picture], layout=_CARD)
        card.add_class("deltax-explorer")
        # One white card, so that the picture's white ground is at home in the dark theme too.
        title.value = _CARD_STYLE + title.value
        return card

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict:
        """Live where a front end shows widgets; elsewhere a small still picture with its words."""
        _forget_earlier(self)
        bundle = dict(self.view._repr_mimebundle_() or {})
        bundle["text/html"] = self.still_html()
        bundle["text/plain"] = f"{self.title}\n{self.words}"
        return bundle

    def still_html(self) -> str:
        """Return the present state as a picture with alternative text, and the readout."""
        picture = base64.b64encode(self.stage.draw_small()).decode()
        return (
            '<figure style="margin:0;max-width:640px;background:#fff;color:#1a1a1a;padding:8px">'
            f'<img alt="{html.escape(self.reading.seen)}" width="{self.stage.width_px}"'
            f' style="max-width:100%;height:auto" src="data:image/png;base64,{picture}"/>'
            f"<figcaption>{_readout_html(self.reading)}</figcaption></figure>"
        )


_CARD_STYLE = """<style>
.deltax-explorer {background:#fff; border-radius:6px}
.deltax-explorer, .deltax-explorer .widget-label, .deltax-explorer .widget-readout {color:#1a1a1a}
</style>"""


def _readout_html(reading: Reading) -> str:
    lines = "".join(f"<div>{html.escape(line)}</div>" for line in reading.words.splitlines())
    trouble = (
        f'<div style="color:#8a2f00;font-weight:600">{html.escape(reading.trouble)}</div>' if reading.trouble else ""
    )
    return (
        '<div role="status" style="color:#1a1a1a;line-height:1.5;min-height:6em;padding-top:.4em;'
        'font-variant-numeric:tabular-nums">'
        f"{lines}{trouble}</div>"
    )


_shown: dict[str, Explorer] = {}


def _forget_earlier(explorer: Explorer) -> None:
    """Keep one live explorer a cell: running the cell again must not pile up widgets."""
    cell = _current_cell()
    if cell is None:
        return
    earlier = _shown.get(cell)
    if earlier is not None and earlier is not explorer:
        earlier.close()
    _shown[cell] = explorer


def _current_cell() -> str | None:
    """Return the id of the notebook cell that runs now, if the front end tells it."""
    try:
        from IPython import get_ipython  # late: explorers are also used outside notebooks

        return get_ipython().get_parent()["metadata"]["cellId"]
    except (ImportError, AttributeError, KeyError, TypeError):
        return None
