"""Small parts that cards are made of."""

import html
from collections.abc import Callable

import ipywidgets as widgets

WRAPPED = {"flex_flow": "row wrap", "grid_gap": "4px 12px", "align_items": "center"}


def paragraph(text: str, role: str = "") -> str:
    """Return a line of text as HTML; with the role "status" it is read aloud where it changes."""
    named = f' role="{role}"' if role else ""
    return f'<div{named} style="color:#1a1a1a;line-height:1.5">{html.escape(text)}</div>'


def button(words: str, on_click: Callable, width: str = "5em") -> widgets.Button:
    """Return a button."""
    made = widgets.Button(description=words, layout=widgets.Layout(width=width))
    made.on_click(on_click)
    return made


def show(widget: widgets.DOMWidget, is_shown: bool) -> None:
    """Show or hide a widget."""
    wanted = None if is_shown else "none"
    if widget.layout.display != wanted:
        widget.layout.display = wanted


def all_of(widget: widgets.Widget) -> list[widgets.Widget]:
    """Return a widget with all it holds, inner ones first, their layouts and styles too."""
    found = [inner for child in getattr(widget, "children", ()) for inner in all_of(child)]
    looks = [getattr(widget, name, None) for name in ("layout", "style")]
    return [*found, *(look for look in looks if isinstance(look, widgets.Widget)), widget]
