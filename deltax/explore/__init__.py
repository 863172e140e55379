"""Pictures with sliders that the student's own functions drive; one module a lesson.

A lesson's module is imported when one of its explorers is first asked for, so
that a notebook does not wait for the other lessons' libraries; while a notebook
is graded, not even then: see `unseen`.

Every explorer takes one argument more than it names: with ``predicted=...`` it
asks for a prediction before the first move, with ``predicted=6`` it keeps one.
"""

from collections.abc import Callable
from functools import partial, wraps
from importlib import import_module

_ROOMS = {
    "activation_gallery": "activations",
    "far_out": "activations",
    "computation_graph": "graph",
    "newton_steps": "newton",
    "three_ways": "ways",
    "how_near": "limits",
    "steep_or_jump": "limits",
    "descent_landscape": "optimizers",
    "descent_on_contours": "optimizers_plane",
    "descent_path": "optimizers",
    "descent_race": "race",
    "gradient_field": "optimizers_plane",
    "error_curve": "slope_tangent",
    "secant_to_tangent": "slope_tangent",
    "slope_and_bend": "slope_tangent",
    "batch_path": "regression_rows",
    "fit_line": "regression",
    "line_by_hand": "regression",
    "loss_path": "regression",
    "prediction_against_truth": "regression_rows",
    "edge_map": "edges",
    "kernel_editor": "kernels",
    "negative_values": "edges",
    "row_as_curve": "edges",
    "your_picture": "kernels",
}
__all__ = sorted(_ROOMS)  # noqa: PLE0605 (ruff reads only literal lists)


def __getattr__(name: str) -> object:
    if name not in _ROOMS:
        raise AttributeError(f"deltax.explore has no {name!r}; it has {', '.join(__all__)}")
    from deltax.explore.unseen import is_unseen, unseen  # late: importing `explore` must cost nothing

    return unseen(partial(_opener, name)) if is_unseen() else _opener(name)


def _opener(name: str) -> Callable:
    """Add what all explorers share: patience with slow functions, and a prediction before the first move."""
    make = getattr(import_module(f"deltax.explore.{_ROOMS[name]}"), name)

    @wraps(make)
    def open_explorer(*arguments: object, predicted: object = None, **named: object) -> object:
        from deltax.explore.asking import Patience

        with Patience().step(draws_curves=lambda: True):
            explorer = make(*arguments, **named)
        if predicted is not None:
            from deltax.explore.questions import question_of

            explorer.ask(question_of(name, explorer), predicted)
        return explorer

    return open_explorer


def __dir__() -> list[str]:
    return __all__
