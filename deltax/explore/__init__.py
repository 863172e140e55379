"""Pictures with sliders that the student's own functions drive; one module a lesson.

A lesson's module is imported when one of its explorers is first asked for, so
that a notebook does not wait for the other lessons' libraries.
"""

from importlib import import_module

_ROOMS = {
    "error_curve": "slope_tangent",
    "secant_to_tangent": "slope_tangent",
    "slope_and_bend": "slope_tangent",
}
__all__ = sorted(_ROOMS)  # noqa: PLE0605 (ruff reads only literal lists)


def __getattr__(name: str) -> object:
    if name not in _ROOMS:
        raise AttributeError(f"deltax.explore has no {name!r}; it has {', '.join(__all__)}")
    return getattr(import_module(f"deltax.explore.{_ROOMS[name]}"), name)


def __dir__() -> list[str]:
    return __all__
