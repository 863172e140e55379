"""Explorer of lesson 06: a computation graph, values forwards and derivatives backwards."""

import math
from collections.abc import Callable

from matplotlib.text import Text

from deltax import student, style
from deltax.explore import asking
from deltax.explore.controls import Slider, choice, slider
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.stage import Stage
from deltax.numeric.graphs import GRAPHS, OTHER_INPUTS, Graph

Numbers = dict[str, float]
_SLOPE_COLOUR = style.TANGENT["color"]
_HALF_WIDTH, _HALF_HEIGHT = 0.36, 0.2  # of a box
_LIT = {"color": style.SECANT["color"], "linewidth": 2.6, "zorder": 5}
_CENTRED = {"ha": "center", "va": "center"}


def computation_graph(Value: Callable | None = None, *, graph: str = "x used twice") -> Explorer:
    """Slide the step: first each value from left to right, then each derivative from right to left.

    Parameters
    ----------
    Value : class, optional
        The student's ``Value``, with ``backward()``.
    graph : str
        Which of `deltax.numeric.graphs.GRAPHS` to start with.
    """
    stage = Stage(height_px=270)
    picture = _GraphPicture(stage, Value)
    controls = {
        "step": slider("Step", 0, smallest=0, largest=2 * len(GRAPHS[graph].nodes), step=1),
        "x": slider("x", GRAPHS[graph].start, smallest=-3, largest=3, step=0.25),
        "graph": choice("Graph", list(GRAPHS), graph),
    }
    controls["graph"].observe(lambda change: _end_with(controls["step"], GRAPHS[change["new"]]), names="value")
    title = "Slide the step: values run forwards, derivatives run backwards"
    return Explorer(title, stage, controls, picture.update)


def _end_with(step: Slider, shown: Graph) -> None:
    """Let the slider end where the graph ends: one step forwards and one backwards for each box."""
    step.max = 2 * len(shown.nodes)


class _GraphPicture:
    """Boxes with values in them, derivatives below them, and local slopes on the arrows in use."""

    def __init__(self, stage: Stage, value_class: Callable | None):
        self._stage, self._class = stage, value_class
        self._axes = stage.axes[0]
        self._axes.set_axis_off()
        self._still = ""
        most = max(len(graph.nodes) for graph in GRAPHS.values())
        self._values = [self._live_text(10, style.FUNCTION["color"]) for _ in range(most)]
        self._slopes = [self._live_text(11, _SLOPE_COLOUR) for _ in range(most)]
        self._locals = [self._live_text(10, style.SECANT["color"]) for _ in range(2)]
        self._lit = stage.live(self._axes.plot([], [], **_LIT)[0])

    def update(self, step: float, x: float, graph: str) -> Reading:
        shown = GRAPHS[graph]
        if self._still != graph:
            self._still = graph
            self._draw_still(shown)
        values = shown.forward({name: OTHER_INPUTS.get(name, x) for name in shown.inputs()})
        slopes = shown.backward(values)
        own, trouble = self._ask_student(shown, values, slopes) if self._class is not None else (None, "")
        step = min(int(step), 2 * len(shown.nodes))
        forwards, backwards = self._reached(shown, step)
        self._write_numbers(shown, values, own or slopes, forwards, backwards)
        for text in self._slopes:
            text.set_color(style.STUDENT["color"] if own else _SLOPE_COLOUR)
        return self._reading(shown, values, own or slopes, forwards, backwards, trouble, bool(own))

    def _write_numbers(
        self, shown: Graph, values: Numbers, slopes: Numbers, forwards: list[str], backwards: list[str]
    ) -> None:
        places = {node.name: node.place for node in shown.nodes}
        for texts, numbers, names, shift in (
            (self._values, values, forwards, -0.085),
            (self._slopes, slopes, backwards, -0.3),
        ):
            _place(texts, [(places[name], shift, _short(numbers[name], 3)) for name in names])
        now = (backwards or forwards or [None])[-1]
        arrows = [
            (_beside(places[now], node.place), 0.0, f"× {_short(local, 3)}")
            for node in shown.nodes
            for parent, local in node.slopes(values).items()
            if backwards and parent == now
        ]
        _place(self._locals, arrows)
        self._lit.set_data(*_outline(places[now]) if now else ([], []))

    def _reached(self, shown: Graph, step: int) -> tuple[list[str], list[str]]:
        names = [node.name for node in shown.nodes]
        return names[:step], names[::-1][: max(0, step - len(names))]

    def _ask_student(self, shown: Graph, values: Numbers, slopes: Numbers) -> tuple[Numbers | None, str]:
        outcome = asking.call("Value", _run_student, self._class, shown, values)
        if outcome.error is not None:
            return None, asking.in_words("Value", outcome.error)
        own_values, own_slopes = outcome.value
        for what, own, wanted in (("value", own_values, values), ("slope", own_slopes, slopes)):
            for name, number in own.items():
                if not _is_number(number):
                    return None, f"your Value gives {student.shorten(repr(number), 40)} as the {what} of {name}"
            off = [name for name in own if abs(own[name] - wanted[name]) > 1e-9 * max(1.0, abs(wanted[name]))]
            if off:
                name = off[0]
                return (own_slopes if what == "slope" else None), (
                    f"your Value gives {own[name]:.6g} as the {what} of {name}; it is {wanted[name]:.6g}. "
                    "The check below your code says more."
                )
        return own_slopes, ""

    def _draw_still(self, shown: Graph) -> None:
        axes = self._axes
        self._stage.clear_still_part()
        right = max(node.place[0] for node in shown.nodes)
        axes.set(xlim=(-0.45, right + 0.45), ylim=(-0.62, 1.3))
        places = {node.name: node.place for node in shown.nodes}
        look = {"arrowstyle": "-|>", "color": "#767676", "shrinkA": 3, "shrinkB": 1, "linewidth": 1.3}
        for node in shown.nodes:
            axes.fill(*_outline(node.place), facecolor="white", edgecolor="#767676", linewidth=1.2, zorder=3)
            axes.text(node.place[0], node.place[1] + 0.085, node.formula, **_CENTRED, zorder=4)
            for parent in node.slopes(dict.fromkeys(places, 1.0)):
                ends = _ends(places[parent], node.place)
                axes.annotate("", xy=ends[1], xytext=ends[0], arrowprops=look)
        last = shown.nodes[-1].name
        told = f"in each box its value; below it, d{last}/d(box); beside an arrow, its local slope (×)"
        axes.text((right / 2), -0.56, told, color="#444444", **_CENTRED)

    def _live_text(self, size: float, colour: str) -> Text:
        return self._stage.live(self._axes.text(0, 0, "", color=colour, fontsize=size, **_CENTRED))

    def _reading(
        self,
        shown: Graph,
        values: Numbers,
        slopes: Numbers,
        forwards: list[str],
        backwards: list[str],
        trouble: str,
        is_own: bool,
    ) -> Reading:
        last = shown.nodes[-1].name
        words = [shown.formula]
        if not forwards:
            words.append("step 0: nothing is computed yet")
        elif not backwards:
            words.append(f"forwards: {forwards[-1]} = {_short(values[forwards[-1]])}")
        else:
            words.append(f"forwards is done: {last} = {_short(values[last])}")
            words.append(_backward_words(shown, values, slopes, backwards[-1], is_own))
        seen = (
            f"The graph of {shown.formula}. Values so far: "
            + (", ".join(f"{name} = {_short(values[name])}" for name in forwards) or "none")
            + ". Derivatives so far: "
            + (", ".join(f"d{last}/d{name} = {_short(slopes[name])}" for name in backwards) or "none")
            + "."
        )
        return Reading("\n".join(words), seen, trouble)


def _backward_words(shown: Graph, values: Numbers, slopes: Numbers, name: str, is_own: bool) -> str:
    """Say how the derivative at one node comes together: one product for each arrow that leaves it."""
    last = shown.nodes[-1].name
    whose = "your Value: " if is_own else "backwards: "
    if name == last:
        return f"{whose}d{last}/d{last} = 1, the start"
    parts = [
        f"{_short(local)} · {_short(slopes[node.name])} through {node.name}"
        for node in shown.nodes
        for parent, local in node.slopes(values).items()
        if parent == name
    ]
    return f"{whose}d{last}/d{name} = {_short(slopes[name])}; the rule: {' + '.join(parts)}"


def _place(texts: list[Text], wanted: list[tuple[tuple[float, float], float, str]]) -> None:
    """Write as many texts as are wanted, and hide the others."""
    for number, text in enumerate(texts):
        text.set_visible(number < len(wanted))
        if number < len(wanted):
            (x, y), shift, words = wanted[number]
            text.set(x=x, y=y + shift, text=words)


def _outline(place: tuple[float, float]) -> tuple[list[float], list[float]]:
    """Return the corners of the box at `place`, the first one twice, as (xs, ys)."""
    (x, y), w, h = place, _HALF_WIDTH, _HALF_HEIGHT
    return [x - w, x + w, x + w, x - w, x - w], [y - h, y - h, y + h, y + h, y - h]


def _ends(start: tuple[float, float], end: tuple[float, float]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return where the arrow between two boxes leaves the one and meets the other."""
    return (start[0] + _HALF_WIDTH, start[1]), (end[0] - _HALF_WIDTH, end[1])


def _beside(start: tuple[float, float], end: tuple[float, float]) -> tuple[float, float]:
    """Return where a label stands above an arrow: at its middle, or near the start of a long one."""
    (x1, y1), (x2, y2) = _ends(start, end)
    if x2 - x1 > 1:
        return x1 + 0.25 * (x2 - x1), y1 + 0.11
    shift = (0.0, 0.11) if y1 == y2 else (-0.1, 0.18) if y2 > y1 else (0.09, 0.17)
    return (x1 + x2) / 2 + shift[0], (y1 + y2) / 2 + shift[1]


def _run_student(value_class: Callable, shown: Graph, values: Numbers) -> tuple[Numbers, Numbers]:
    """Build the graph from the student's objects, run backward, and read data and grad of every node."""
    made = shown.forward({name: value_class(values[name]) for name in shown.inputs()})
    made[shown.nodes[-1].name].backward()
    return {name: value.data for name, value in made.items()}, {name: value.grad for name, value in made.items()}


def _is_number(value: object) -> bool:
    try:
        return not isinstance(value, (bool, complex, str)) and math.isfinite(float(value))
    except (TypeError, ValueError, OverflowError):
        return False


def _short(number: float, digits: int = 4) -> str:
    return f"{number + 0.0:.{digits}g}".replace("-", "−")  # + 0.0 makes a 0 of -0
