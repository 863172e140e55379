"""An explorer that nobody looks at: while a notebook is graded, it is made only if something asks for it."""

import os
from collections.abc import Callable

UNSEEN = "text/x-deltax-unseen"  # the kind of output that says so; a grader may put a picture in its place
ENVIRONMENT = {"DELTAX_EXPLORERS": "unseen"}  # in which nobody looks
_WORDS = "an explorer: not drawn while grading"


def is_unseen() -> bool:
    """Return whether explorers are made only on demand."""
    return os.environ.items() >= ENVIRONMENT.items()


def unseen(opener: Callable[[], Callable]) -> Callable:
    """Return what opens an explorer that nobody looks at.

    Parameters
    ----------
    opener : callable
        Returns what opens the real one, with whatever must be imported for it.
    """

    def open_explorer(*arguments: object, **named: object) -> UnseenExplorer:
        return UnseenExplorer(lambda: opener()(*arguments, **named))

    return open_explorer


class UnseenExplorer:
    """Stands in the place of an explorer; the first attribute that is asked for makes the real one.

    Parameters
    ----------
    make : callable
        Returns the explorer.
    """

    def __init__(self, make: Callable[[], object]):
        self._make, self._made = make, None

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):  # what IPython, copy and pickle look for
            raise AttributeError(name)
        if self._made is None:
            self._made = self._make()
        return getattr(self._made, name)

    def __repr__(self) -> str:
        return _WORDS

    def _ipython_display_(self) -> None:
        from IPython.display import display  # late: a grader needs only the words above

        display({"text/plain": _WORDS, UNSEEN: _WORDS}, raw=True)
