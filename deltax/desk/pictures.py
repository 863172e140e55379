"""The report's two pictures, as data URIs: they read without colour, and the text beside them says the same."""

import base64
import io
from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure

from deltax.desk.classroom import CheckFigures
from deltax.style import STUDENT, course_style

_BAR = {"facecolor": "#CFE3F1", "edgecolor": STUDENT["color"], "linewidth": 1.2, "hatch": "//"}
_MOST_BANDS = 10


def bands(scores: Sequence[float], most: float) -> list[tuple[float, float, int]]:
    """Return (from, to, students) over the whole range of points, in bands of equal width; the last holds its end."""
    edges = np.linspace(0, most or 1, min(_MOST_BANDS, max(1, round(most))) + 1)
    counts, _ = np.histogram(scores, bins=edges)
    return [(float(low), float(high), int(count)) for low, high, count in zip(edges, edges[1:], counts, strict=False)]


def scores_picture(scores: Sequence[float], most: float, across: str, up: str) -> str:
    """Return the histogram of the scores."""
    with course_style():
        figure = Figure(figsize=(6.4, 2.8), layout="constrained")
        ax = figure.subplots()
        found = bands(scores, most)
        for low, high, count in found:
            ax.bar(low, count, width=high - low, align="edge", **_BAR)
        ax.set(xlabel=across, ylabel=up, xlim=(0, most or 1), ylim=(0, max(count for *_, count in found) + 0.5))
        ax.yaxis.get_major_locator().set_params(integer=True)
        ax.grid(axis="x", visible=False)
        return _data_uri(figure)


def checks_picture(checks: Sequence[CheckFigures], across: str) -> str:
    """Return a bar a check, in the order of the lesson, with its number at the end."""
    with course_style():
        figure = Figure(figsize=(6.4, 0.8 + 0.27 * len(checks)), layout="constrained")
        ax = figure.subplots()
        rates = [100 * check.rate for check in checks]
        drawn = ax.barh([check.grade_id for check in checks], rates, height=0.7, **_BAR)
        ax.bar_label(drawn, fmt="%.0f", padding=3, fontsize=9)
        ax.set(xlabel=across, xlim=(0, 108))
        ax.set_xticks(range(0, 101, 20))
        ax.invert_yaxis()
        ax.grid(axis="y", visible=False)
        return _data_uri(figure)


def _data_uri(figure: Figure) -> str:
    memory = io.BytesIO()
    figure.savefig(memory, format="png", dpi=160)
    return "data:image/png;base64," + base64.b64encode(memory.getvalue()).decode("ascii")
