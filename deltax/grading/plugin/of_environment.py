"""Installed as ``etc/jupyter/nbgrader_config.py`` of the environment: nbgrader reads it before a course's own file.

So the judge grades even where a course's nbgrader_config.py cannot be read:
nbgrader only logs that, and would go on with its own way of grading.
"""

from deltax.grading.plugin import configure

configure(get_config())  # noqa: F821 (nbgrader provides it)
