"""The live card of an explorer: a title, controls in a row, the readout, the picture; core widgets only."""

import html
import math
from typing import TYPE_CHECKING

import ipywidgets as widgets

from deltax.explore.asked import Asked
from deltax.explore.asking import ASK
from deltax.explore.controls import Control, LogSlider, Slider
from deltax.explore.mender import mender
from deltax.explore.playing import Player
from deltax.explore.prediction import State
from deltax.explore.showing import WRAPPED, all_of, button, show

if TYPE_CHECKING:
    from deltax.explore.explorer import Explorer

_LETTERS_PER_LINE = 85
# One white card in both themes, so that the picture's white ground is at home: widgets in it take light colours too.
_STYLE = """<style>
.deltax-explorer {background:#fff; border-radius:6px; color-scheme:light; position:relative;
  --jp-widgets-color:#1a1a1a; --jp-widgets-label-color:#1a1a1a; --jp-widgets-readout-color:#1a1a1a;
  --jp-widgets-input-color:#1a1a1a; --jp-widgets-input-background-color:#fff; --jp-widgets-input-border-color:#767676;
  --jp-widgets-slider-border-width:1px; --jp-widgets-input-focus-border-color:#0b5cad;
  --jp-ui-font-color0:#000; --jp-ui-font-color1:#1a1a1a; --jp-ui-font-color2:#444; --jp-ui-inverse-font-color1:#fff;
  --jp-layout-color0:#fff; --jp-layout-color1:#fff; --jp-layout-color2:#eee; --jp-layout-color3:#d8d8d8;
  --jp-border-color1:#767676; --jp-border-color2:#999; --jp-brand-color1:#0b5cad; --jp-brand-color2:#0b5cad}
.deltax-explorer, .deltax-explorer .widget-label, .deltax-explorer .widget-readout,
.deltax-explorer .jupyter-button, .deltax-explorer select, .deltax-explorer input {color:#1a1a1a}
.deltax-explorer .jupyter-button {background:#f0f0f0; border:1px solid #767676; border-radius:4px}
.deltax-explorer .noUi-target {border:1px solid #767676; background:#e6e6e6}
.deltax-explorer .noUi-handle {background:#fff; border:1.5px solid #444}
.deltax-explorer .noUi-connect {background:#0b5cad}
.deltax-explorer .noUi-handle:focus-visible, .deltax-explorer :is(button,select,input,.widget-readout):focus-visible
  {outline:3px solid #0b5cad; outline-offset:2px}
.deltax-explorer [disabled], .deltax-explorer .widget-slider [disabled] {opacity:.75}
.deltax-readout {font-variant-numeric:tabular-nums; padding-top:.4em}
.deltax-readout .widget-html-content {line-height:1.5}
.deltax-explorer img.deltax-picture {max-width:100%; height:auto; object-fit:contain}
@media (prefers-reduced-motion: reduce) {.deltax-explorer .deltax-play {display:none}}
</style>"""


class Card:
    """Widgets that show one explorer and move it.

    Attributes
    ----------
    box : VBox
        What a front end shows.
    """

    def __init__(self, explorer: "Explorer"):
        self._explorer, self._most_lines = explorer, explorer.most_lines
        stage = explorer.stage
        title = widgets.HTML(_STYLE + f'<div style="font-weight:600;color:#1a1a1a">{html.escape(explorer.title)}</div>')
        title.add_class("deltax-title")
        self._readout = widgets.HTML()
        self._readout.add_class("deltax-readout")
        self._picture = widgets.Image(format=stage.FORMAT, width=stage.width_px, height=stage.height_px)
        self._picture.add_class("deltax-picture")
        self._asked = Asked(explorer) if explorer.prediction else None
        self._row = self._controls()
        names = self._names()
        self._mender = mender(explorer.title, names, explorer.reading.seen, self._at_rest)
        parts = [title, self._asked and self._asked.box, self._row, self._readout, self._picture, self._mender]
        layout = widgets.Layout(width="680px", max_width="100%", padding="12px 16px", border="1px solid #d0d0d0")
        self.box = widgets.VBox([part for part in parts if part], layout=layout)
        self.box.layout.overflow = "hidden"
        self.box.add_class("deltax-explorer")
        self.show()

    def bundle(self) -> dict[str, object]:
        """Return what a front end needs to show the card; nothing else: the still picture stands by itself."""
        view = {"version_major": 2, "version_minor": 0, "model_id": self.box.model_id}
        return {"application/vnd.jupyter.widget-view+json": view, "text/html": "", "text/plain": ""}

    def show(self) -> None:
        """Bring picture and words up to date."""
        explorer, prediction = self._explorer, self._explorer.prediction
        is_asking = bool(prediction and prediction.state is State.ASKED)
        if self._asked:
            self._asked.show()
        show(self._row, not is_asking)
        show(self._readout, not is_asking)
        is_covered = is_asking and prediction.question.is_covered
        show(self._picture, not is_covered)
        if not is_covered:
            self._picture.value = explorer.frame
        self._readout.value = self._readout_html(explorer.reading.words, explorer.trouble)
        show(self._slow, explorer.is_slow)
        self._pasted.value = ""
        show(self._pasted, is_shown=False)

    def close(self) -> None:
        """Free every widget of the card."""
        for widget in all_of(self.box):
            widget.close()

    def _controls(self) -> widgets.HBox:
        explorer = self._explorer
        made = [self._part(name, control) for name, control in explorer.controls.items()]
        played = next((control for control in explorer.controls.values() if isinstance(control, Slider)), None)
        if played:
            made += Player(played).widgets
        made.append(button("Reset", explorer.reset))
        self._slow = button(ASK, explorer.ask_again, "14em")
        self._pasted = widgets.HTML()
        self._pasted.add_class("deltax-line")
        made.append(self._slow)
        if explorer.line():
            made.append(button("Show the line to paste", self._show_line, "14em"))
        made.append(self._pasted)
        row = widgets.HBox(made, layout=widgets.Layout(**WRAPPED))
        row.add_class("deltax-controls")
        return row

    def _part(self, name: str, control: Control) -> widgets.Widget:
        made = control.widget()
        made.add_class("deltax-control")
        made.add_class(f"deltax-control-{name}")
        return made

    def _names(self) -> list[dict]:
        """Return the names of controls for the mender, those inside a group and the prediction's field too."""
        named = [(f"deltax-control-{name}", control) for name, control in self._explorer.controls.items()]
        if self._explorer.prediction:
            named.append(("deltax-predicted", self._explorer.prediction.field))
        names = []
        for part, control in named:
            parts = control.parts() if hasattr(control, "parts") else [(part, control)]
            for css, one in parts:
                base = 10 if isinstance(one, LogSlider) else 0
                names.append({"part": css, "label": one.label, "base": base, "unit": one.unit})
        return names

    def _show_line(self, _: object = None) -> None:
        line = html.escape(self._explorer.line())
        show(self._pasted, is_shown=True)
        self._pasted.value = (
            f'<div role="status" style="color:#1a1a1a">Paste into the answer: <code style="user-select:all;'
            f'background:#f0f0f0;color:#1a1a1a;padding:2px 6px">{line}</code></div>'
        )

    def _readout_html(self, words: str, trouble: str) -> str:
        """Return words and trouble, with room for the most lines there have been: the picture must not jump."""
        lines = words.splitlines()
        self._most_lines = max(self._most_lines, len(lines) + math.ceil(len(trouble) / _LETTERS_PER_LINE))
        shown = "".join(f"<div>{html.escape(line)}</div>" for line in lines)
        matter = f'<div style="color:#8a2f00;font-weight:600">{html.escape(trouble)}</div>' if trouble else ""
        role = "" if self._mender else ' role="status"'
        look = f"color:#1a1a1a;line-height:1.5;min-height:{1.5 * self._most_lines}em"
        return f'<div{role} style="{look}">{shown}{matter}</div>'

    def _at_rest(self) -> None:
        """Tell those who listen, and renew the still picture that a saved notebook keeps."""
        self._mender.seen = self._explorer.reading.seen
        self._mender.words = self._explorer.words
        self._explorer.save_still()
