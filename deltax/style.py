"""One look for all pictures of the course: colours with a fixed meaning, lines that differ without colour too."""

from matplotlib import rc_context

# Okabe and Ito's palette, safe for colour-blind eyes; the orange is darkened for contrast on white.
FUNCTION = {"color": "#1A1A1A", "linewidth": 2.0}
REFERENCE = {"color": "#767676", "linewidth": 1.6, "linestyle": (0, (5, 3))}
STUDENT = {"color": "#0072B2", "linewidth": 2.2}
SECANT = {"color": "#B87700", "linewidth": 2.0, "linestyle": "-"}
TANGENT = {"color": "#007A5A", "linewidth": 1.8, "linestyle": (0, (6, 2, 1, 2))}
WARNING = {"color": "#B5420A", "linewidth": 1.6, "linestyle": ":"}
PREDICTION = {"color": "#8F3F71", "linewidth": 1.6, "linestyle": (0, (1, 1.5))}
POINT = {"linestyle": "none", "marker": "o", "markersize": 7, "markeredgecolor": "white", "markeredgewidth": 1.0}

_RC = {
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": "#555555",
    "axes.labelcolor": "#222222",
    "xtick.color": "#444444",
    "ytick.color": "#444444",
    "axes.grid": True,
    "grid.color": "#E4E4E4",
    "grid.linewidth": 0.8,
    "axes.axisbelow": True,
    "axes.unicode_minus": True,
    "mathtext.fontset": "dejavusans",
}


def course_style() -> rc_context:
    """Return the context in which figures of the course are made."""
    return rc_context(_RC)
