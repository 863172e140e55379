"""Who shows the notebook: a reader's front end with widgets, or a program that only runs it."""

import os

from IPython import get_ipython


def has_reader() -> bool:
    """Return whether the cell that runs now is run by a front end that can show widgets.

    JupyterLab, Notebook 7 and VS Code name the cell that they run, or let it ask for input. nbclient, nbgrader
    and nbconvert do neither; nor does Voilà, which says in the environment that it will show a page.
    """
    shell = get_ipython()
    if not hasattr(shell, "kernel"):
        return False
    if any(name.startswith("VOILA_") for name in os.environ):
        return True
    request = _request(shell)
    return current_cell() is not None or bool(request.get("content", {}).get("allow_stdin"))


def current_cell() -> str | None:
    """Return the id of the notebook cell that runs now, if the front end tells it."""
    cell = _request(get_ipython()).get("metadata", {}).get("cellId")
    return cell if isinstance(cell, str) else None


def _request(shell: object) -> dict:
    try:
        return shell.get_parent() or {}
    except (AttributeError, LookupError):
        return {}
