"""What was mended, in sentences for teacher and student."""

from collections.abc import Sequence

MOST_NAMED = 6


class Notes:
    """Collects sentences; cells that suffered the same are told in one."""

    def __init__(self) -> None:
        self._cells: dict[str, list[str]] = {}  # sentence -> the cells that it is about; dictionaries keep the order

    def add(self, sentence: str) -> None:
        """Note a sentence once."""
        self._cells.setdefault(sentence, [])

    def about(self, cell: str, sentence: str) -> None:
        """Note a sentence about one cell: ``{cells}``, ``{was}`` and ``{it}`` fit their number."""
        names = self._cells.setdefault(sentence, [])
        if cell not in names:
            names.append(cell)

    def told(self) -> tuple[str, ...]:
        """Return the sentences in the order in which they came up."""
        return tuple(_filled(sentence, names) if names else sentence for sentence, names in self._cells.items())


def _filled(sentence: str, names: list[str]) -> str:
    one = len(names) == 1
    was, it = ("was", "it") if one else ("were", "they")
    return sentence.format(cells=f"{'cell' if one else 'cells'} {listed(names)}", was=was, it=it)


def listed(names: Sequence[str]) -> str:
    """Return the names in quotes, as an English list; long lists are cut.

    Examples
    --------
    >>> listed(["slope", "gradient"])
    "'slope' and 'gradient'"
    """
    shown = [f"'{name}'" for name in names[:MOST_NAMED]]
    if len(names) > MOST_NAMED:
        shown.append(f"{len(names) - MOST_NAMED} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
