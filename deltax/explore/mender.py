"""Names, value texts and alternative texts, which the stock widgets lack; without anywidget the pictures still move."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import ipywidgets as widgets
import traitlets

try:
    import anywidget
except ImportError:  # a leaner environment: the readout is a live region by itself, sliders keep their labels
    anywidget = None


def mender(title: str, names: list[dict], seen: str, at_rest: Callable[[], None]) -> widgets.Widget | None:
    """Return a widget without a face that names the parts of the card it stands in; None without anywidget.

    Parameters
    ----------
    title : str
        The name of the card.
    names : list of dict
        Per part: ``part``, the class of its widget; ``label``; for sliders ``base`` (10 on a log scale) and ``unit``.
    seen : str
        What the picture shows at first.
    at_rest : callable
        Called half a second after the last change; it sets ``seen`` and ``words``.
    """
    if anywidget is None:
        return None
    made = _mender_class()(title=title, names=names, seen=seen)
    made.on_msg(lambda _widget, _content, _buffers: at_rest())
    return made


@cache
def _mender_class() -> type:
    class Mender(anywidget.AnyWidget):
        _esm = Path(__file__).with_name("mender.js").read_text(encoding="utf-8")
        title = traitlets.Unicode().tag(sync=True)
        names = traitlets.List().tag(sync=True)
        seen = traitlets.Unicode().tag(sync=True)
        words = traitlets.Unicode().tag(sync=True)

    return Mender
