"""Each explorer as a lesson shows it, the same picture the naive way, and the floor: run inside a kernel."""

import ast
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import cache
from types import CodeType
from unittest.mock import patch

import ipywidgets as widgets
import numpy as np
import psutil
from IPython.display import display
from matplotlib.axes import Axes

from deltax.explore.explorer import Explorer
from deltax.explore.png import quick_png
from tests.helpers import LESSONS, cells, reference

# Two pictures of one pixel: the least that a slider can change.
_PIXELS = [quick_png(np.full((1, 1, 4), grey, np.uint8)) for grey in (0, 255)]


@cache
def shown_in_lessons() -> dict[str, tuple[str, str]]:
    """Return, for each explorer, the lesson and the source of the last cell that shows it with most arguments."""
    found: dict[str, tuple[int, str, str]] = {}
    for lesson in LESSONS:
        for cell in cells(lesson):
            call = _explorer_call(cell.source) if "explore." in cell.source else None
            if call is not None:
                arguments = len(call.args) + len(call.keywords)
                name = call.func.attr
                if name not in found or arguments >= found[name][0]:
                    found[name] = (arguments, lesson, cell.source)
    return {name: (lesson, source) for name, (_, lesson, source) in found.items()}


def _explorer_call(source: str) -> ast.Call | None:
    """Return the call of an explorer that ends a cell; None where there is none."""
    try:
        last = ast.parse(source).body[-1]
    except (SyntaxError, IndexError):
        return None
    call = last.value if isinstance(last, ast.Expr) else None
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
        return call if getattr(call.func.value, "id", "") == "explore" else None
    return None


@cache
def _recipe(name: str) -> tuple[dict[str, object], CodeType]:
    """Return the names that a lesson's explorer cell sees, and its last line."""
    lesson, source = shown_in_lessons()[name]
    names = reference(lesson)
    *before, last = ast.parse(source).body
    exec(compile(ast.Module(before, []), lesson, "exec"), names)
    return names, compile(ast.Expression(last.value), lesson, "eval")


def as_in_the_lesson(name: str) -> Explorer:
    """Make an explorer as the lesson does, driven by the lesson's reference answers."""
    names, call = _recipe(name)
    return eval(call, names)


def own(name: str) -> Explorer:
    """Return the explorer, its card marked for the bench, its question passed over."""
    explorer = as_in_the_lesson(name)
    if explorer.prediction:
        explorer.prediction.look()
    explorer.view.box.add_class(f"bench-own-{name}")
    return explorer


def anew(name: str) -> widgets.Widget:
    """Return the same controls and picture as a first `interact` has them: all is drawn anew at every step."""

    def record(self: Explorer, _title: str, stage: object, controls: dict, update: Callable, *_: object, **__: object):
        self.stage, self.controls, self._update = stage, controls, update

    def do_not_ask(self: Explorer, *_: object) -> Explorer:
        return self

    def show(**values: object) -> None:
        with patch.multiple(Explorer, __init__=record, ask=do_not_ask), _plain_axes():
            explorer = as_in_the_lesson(name)
        print(explorer._update(**values).words)
        display(explorer.stage.figure)

    return _interact(f"bench-anew-{name}", show, as_in_the_lesson(name))


def _plain_axes() -> AbstractContextManager:
    """Let stages have matplotlib's own axes, as whoever writes an `interact` has them."""
    return patch("deltax.explore.stage.axes_class", lambda: Axes)


def kept(name: str) -> widgets.Widget:
    """Return the same controls and picture as a careful `interact` has them: one figure, drawn whole at every step."""
    with _plain_axes():
        explorer = as_in_the_lesson(name)

    def show(**values: object) -> None:
        print(explorer._update(**values).words)
        display(explorer.stage.figure)

    return _interact(f"bench-kept-{name}", show, explorer)


def _interact(mark: str, show: Callable[..., None], explorer: Explorer) -> widgets.Widget:
    """Put an explorer's controls over an output that `show` fills, the way `interact` does it."""
    for control in explorer.controls.values():
        control.unobserve_all("value")  # the explorer itself is not to move
    shown = [control.widget() for control in explorer.controls.values()]
    card = widgets.VBox([*shown, widgets.interactive_output(show, explorer.controls)])
    card.add_class(mark)
    return card


def floor() -> widgets.Widget:
    """Return a slider that changes a picture of one pixel: the round trip, and nothing else."""
    slider = widgets.FloatSlider(1.0, min=0, max=10, step=0.1)
    picture = widgets.Image(value=_PIXELS[0], format="png", width=8, height=8)
    count = iter(range(10**9))

    def moved(_: object) -> None:
        picture.value = _PIXELS[(next(count) + 1) % 2]

    slider.observe(moved, names="value")
    card = widgets.VBox([slider, picture])
    card.add_class("bench-floor-floor")
    return card


def growth(name: str, steps: int = 1000) -> tuple[float, float]:
    """Return megabytes that the process grows over many steps, and kilobytes of the still picture."""
    explorer = as_in_the_lesson(name)
    controls = sorted(explorer.controls.values(), key=lambda one: not hasattr(one, "stops"))  # sliders first
    control, values = next((one, _values(one)) for one in controls if _values(one))
    process = psutil.Process()

    def walk(count: int) -> None:
        for step in range(count):
            control.value = values[step % len(values)]
            assert explorer.frame  # drawn when it is asked for, as a card does

    walk(50)
    before = process.memory_info().rss
    walk(steps)
    return (process.memory_info().rss - before) / 1e6, len(explorer.still_html()) / 1e3


def _values(control: object) -> list[object]:
    """Return values that a control can take, many of them and each other than the one before."""
    if hasattr(control, "stops"):
        return control.stops()
    if hasattr(control, "options"):
        return list(control.options)
    if isinstance(control.value, tuple) and len(control.value) == 3:  # a kernel of nine numbers
        return [((float(one), 0.0, 1.0),) * 3 for one in range(9)]
    return []
