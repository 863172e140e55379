"""The judge as a part of nbgrader: the only room that imports nbgrader's converters."""

from deltax.grading.plugin.settings import configure

__all__ = ["configure"]
