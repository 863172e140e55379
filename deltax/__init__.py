"""A course on derivatives for machine learning: lessons, checks, explorers, grading.

Import what you need from the rooms: ``from deltax import check, explore``.
Nothing is imported here, so that ``import deltax`` costs nothing.
"""

__version__ = "0.1.0"
