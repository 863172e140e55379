"""The controls of explorers, all of one make: label, keyboard, value in numbers."""

import math
from collections.abc import Sequence

import ipywidgets as widgets

_LABEL = {"description_width": "3.5em"}
_WHOLE_ROW = {"width": "600px", "max_width": "100%"}


def slider(label: str, value: float, *, smallest: float, largest: float, step: float) -> widgets.FloatSlider:
    """Return a slider with even steps."""
    return widgets.FloatSlider(
        value,
        min=smallest,
        max=largest,
        step=step,
        description=label,
        readout_format=".3g",
        style=_LABEL,
        layout=widgets.Layout(**_WHOLE_ROW),
    )


def log_slider(label: str, value: float, *, smallest: float, largest: float) -> widgets.FloatLogSlider:
    """Return a slider for sizes: ten steps a factor of ten, so that 1, 0.1, 0.01 … are all met exactly."""
    lowest, highest = (round(math.log10(end), 1) for end in (smallest, largest))
    return widgets.FloatLogSlider(
        10 ** round(math.log10(value), 1),
        base=10,
        min=lowest,
        max=highest,
        step=0.1,
        description=label,
        readout_format=".2g",
        style=_LABEL,
        layout=widgets.Layout(**_WHOLE_ROW),
    )


def choice(label: str, options: Sequence[str], value: str) -> widgets.Dropdown:
    """Return a list to choose one of."""
    return widgets.Dropdown(
        options=list(options), value=value, description=label, style=_LABEL, layout=widgets.Layout(width="220px")
    )


def neat(value: float) -> float:
    """Round to two digits, so that a log slider gives 0.2 and not 0.19952….

    Examples
    --------
    >>> neat(10 ** -0.7)
    0.2
    """
    return float(f"{value:.2g}")
