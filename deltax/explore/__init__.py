"""Pictures with sliders that the student's own functions drive; one module a lesson."""

from deltax.explore.slope_tangent import error_curve, secant_to_tangent, slope_and_bend

__all__ = ["error_curve", "secant_to_tangent", "slope_and_bend"]
