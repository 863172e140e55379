"""A Play button: the browser counts, the slider follows; hidden where a reader wants little motion."""

import ipywidgets as widgets

from deltax.explore.controls import Slider

_MILLISECONDS_PER_STEP = 150


class Player:
    """A button that moves a slider to its end by itself, and pauses.

    Attributes
    ----------
    widgets : list of Widget
        The button, and the clock behind it, which shows no face.
    """

    def __init__(self, control: Slider):
        self._control = control
        self._clock = widgets.Play(min=0, max=1, interval=_MILLISECONDS_PER_STEP, show_repeat=False)
        self._clock.layout.display = "none"
        self._button = widgets.Button(description="Play", layout=widgets.Layout(width="5em"))
        self._button.add_class("deltax-play")
        self._button.on_click(self._pressed)
        self._clock.observe(self._ticked, names="value")
        self._clock.observe(self._turned, names="playing")
        self.widgets = [self._button, self._clock]

    def _pressed(self, _: object) -> None:
        if self._clock.playing:
            self._clock.playing = False
            return
        stops = self._control.stops()
        self._clock.max = len(stops) - 1
        nearest = min(range(len(stops)), key=lambda k: abs(stops[k] - self._control.value))
        self._clock.value = 0 if nearest == len(stops) - 1 else nearest
        self._clock.playing = True

    def _ticked(self, change: dict) -> None:
        stops = self._control.stops()
        self._control.value = stops[min(change["new"], len(stops) - 1)]

    def _turned(self, change: dict) -> None:
        self._button.description = "Pause" if change["new"] else "Play"
