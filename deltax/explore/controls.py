"""The controls of explorers: plain models with a name and a value; widgets are made when there is a reader."""

import math
from collections.abc import Sequence
from typing import Any

import ipywidgets as widgets
import traitlets

_WHOLE_ROW = {"width": "600px", "max_width": "100%"}
_MOST_PLAYED = 40  # steps from one end to the other


class Control(traitlets.HasTraits):
    """One quantity that a reader can change.

    Attributes
    ----------
    label : str
        Its name in words and on the page.
    value : object
        What it stands at.
    unit : str
        As it follows the number, with its space: ``" s"``.
    disabled : bool
        True where it has no effect at present.
    """

    label = traitlets.Unicode()
    value = traitlets.Any()
    unit = traitlets.Unicode()
    disabled = traitlets.Bool(False)

    def told(self) -> str:
        """Return the value in words: ``"Δx = 0.01"``."""
        return f"{self.label} = {self.number()}"

    def number(self) -> str:
        """Return the value alone, with its unit."""
        return f"{self.value}{self.unit}"

    def widget(self) -> widgets.Widget:
        """Return a new widget that moves with this control."""
        made = self._make()
        for name in self._shared():
            traitlets.link((self, name), (made, name))
        return made

    def _make(self) -> widgets.Widget:
        raise NotImplementedError

    def _shared(self) -> tuple[str, ...]:
        return "value", "disabled"


class Slider(Control):
    """A number between two ends, in even steps."""

    value = traitlets.Float()
    min = traitlets.Float()
    max = traitlets.Float(1.0)
    step = traitlets.Float(0.1)
    readout_format = traitlets.Unicode(".3g")
    label_width = traitlets.Unicode("3.5em")

    @traitlets.validate("value")
    def _keep_inside(self, proposal: dict) -> float:
        return _inside(proposal["value"], self.min, self.max)

    @traitlets.observe("min", "max")
    def _follow_ends(self, _: dict) -> None:
        self.value = min(max(self.value, self.min), self.max)

    def number(self) -> str:
        return f"{self.value:.6g}".replace("-", "−") + self.unit

    def stops(self) -> list[float]:
        """Return the values that Play passes, from one end to the other."""
        steps = max(1, round((self.max - self.min) / self.step))
        stride = math.ceil(steps / _MOST_PLAYED)
        return [round(self.min + self.step * k, 10) for k in [*range(0, steps, stride), steps]]

    def _make(self) -> widgets.Widget:
        ends = {"min": self.min, "max": self.max, "step": self.step}
        return widgets.FloatSlider(self.value, **ends, **self._looks())

    def _looks(self) -> dict[str, Any]:
        return {
            "description": self.label,
            "readout_format": self.readout_format,
            "style": {"description_width": self.label_width},
            "layout": widgets.Layout(**_WHOLE_ROW),
        }

    def _shared(self) -> tuple[str, ...]:
        return "max", "value", "disabled"


class LogSlider(Slider):
    """A size: ten steps a factor of ten, so that 1, 0.1, 0.01 … are all met exactly."""

    def number(self) -> str:
        return f"{neat(self.value):g}".replace("e-", "e−") + self.unit

    def stops(self) -> list[float]:
        """Return the values that Play passes: from large to small, where these explorers lead."""
        steps = round(10 * math.log10(self.max / self.min))
        stride = math.ceil(steps / _MOST_PLAYED)
        return [self.max * 10 ** (-k / 10) for k in [*range(0, steps, stride), steps]]

    def _make(self) -> widgets.Widget:
        low, high = (round(math.log10(end), 1) for end in (self.min, self.max))
        return _PatientLogSlider(self.value, base=10, min=low, max=high, step=0.1, **self._looks())

    def _shared(self) -> tuple[str, ...]:
        return "value", "disabled"


class _PatientLogSlider(widgets.FloatLogSlider):
    """The stock slider answers its own browser at an end with a value that differs in the last digit; this one not."""

    @traitlets.validate("value")
    def _validate_value(self, proposal: dict) -> float:
        return _inside(proposal["value"], self.base**self.min, self.base**self.max)


def _inside(value: float, low: float, high: float) -> float:
    """Bring a value between two ends; one that the browser rounded otherwise stays as it is.

    Sent back, it would pull the slider from under the reader's hand.
    """
    is_inside = low - 1e-9 * abs(low) <= value <= high + 1e-9 * abs(high)
    return value if is_inside else min(max(value, low), high)


class Choice(Control):
    """One of several names."""

    options = traitlets.List(traitlets.Unicode())
    label_width = traitlets.Unicode("3.5em")

    @traitlets.validate("value")
    def _known(self, proposal: dict) -> object:
        if proposal["value"] not in self.options:
            raise traitlets.TraitError(f"no {proposal['value']!r}; there is {', '.join(self.options)}")
        return proposal["value"]

    def told(self) -> str:
        return f"{self.label}: {self.value}"

    def _make(self) -> widgets.Widget:
        return widgets.Dropdown(
            options=self.options,
            value=self.value,
            description=self.label,
            style={"description_width": self.label_width},
            layout=widgets.Layout(width="220px"),
        )


class Number(Control):
    """A number to type."""

    value = traitlets.CFloat()
    described = traitlets.Bool(False)  # whether its label stands before it

    def _make(self) -> widgets.Widget:
        if self.described:
            looks = {"style": {"description_width": "5em"}, "layout": widgets.Layout(width="220px")}
            return widgets.FloatText(self.value, description=self.label, **looks)
        return widgets.FloatText(self.value, step=1, layout=widgets.Layout(width="72px", margin="1px"))


class Upload(Control):
    """A file of the reader's."""

    value = traitlets.Any(())

    def number(self) -> str:
        return str(self.value[0]["name"]) if self.value else "none yet"

    def _make(self) -> widgets.Widget:
        return widgets.FileUpload(accept="image/*", multiple=False, description=self.label)


def slider(label: str, value: float, *, smallest: float, largest: float, step: float) -> Slider:
    """Return a slider with even steps."""
    digits = max(0, -math.floor(math.log10(step)))
    ends = {"min": smallest, "max": largest, "step": step}
    return Slider(label=label, **ends, value=value, readout_format=f".{digits}f")


def log_slider(label: str, value: float, *, smallest: float, largest: float, unit: str = "") -> LogSlider:
    """Return a slider for sizes; its ends and its start are met exactly to a tenth of a factor of ten."""
    low, high, start = (10 ** round(math.log10(number), 1) for number in (smallest, largest, value))
    return LogSlider(label=label, min=low, max=high, value=start, unit=unit, readout_format=".2g")


def choice(label: str, options: Sequence[str], value: str) -> Choice:
    """Return a list to choose one of."""
    return Choice(label=label, options=list(options), value=value)


def neat(value: float) -> float:
    """Round to two digits, so that a log slider gives 0.2 and not 0.19952….

    Examples
    --------
    >>> neat(10 ** -0.7)
    0.2
    """
    return float(f"{value:.2g}")
