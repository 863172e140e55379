"""A JupyterHub on one machine, for trying: a teacher, students and nbgrader's exchange.

``python -m deploy.hub`` starts it, ``python -m deploy.hub clear`` removes what it kept.
"""
