"""Pictures of explorers as they stood in the notebook that was handed in.

While a notebook is graded nobody moves an explorer, so none is drawn, which
takes longer than all else that a notebook does. Its picture comes from the
student's own file, as the student left it. It is never the ground of a mark.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from deltax.explore.unseen import UNSEEN

_LARGEST = 4_000_000  # bytes; a larger file is not read once more for its pictures
_MARK = "deltax-still"
_FIGURE = re.compile(rf'<figure class="{_MARK}".*?</figure>', re.DOTALL)
_ABOUT = "<p>As it stood in the notebook that was handed in: explorers are not drawn again while grading.</p>"


def pictures_in(content: bytes) -> dict[str, str]:
    """Return the explorers' pictures in a submitted file, as HTML by the text of their cell.

    Whatever the file holds: what cannot be read has no pictures. The HTML is a
    student's, and may be shown only after it was cleaned.
    """
    if _MARK.encode() not in content or len(content) > _LARGEST:
        return {}
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return {source.strip(): found[0] for source, html in _cells(document) if (found := _FIGURE.search(html))}


def with_picture(output: dict, source: str, pictures: Mapping[str, str]) -> dict:
    """Return an output, with the picture that was handed in where it says that an explorer was not drawn."""
    data = output.get("data", {})
    if UNSEEN not in data or source.strip() not in pictures:
        return output
    return output | {"data": data | {"text/html": pictures[source.strip()] + _ABOUT}}


def _cells(document: Any) -> Iterator[tuple[str, str]]:
    """Yield the text of each cell with its HTML."""
    for cell in _list(_dict(document).get("cells")):
        outputs = (_dict(output) for output in _list(_dict(cell).get("outputs")))
        yield _text(_dict(cell).get("source")), "".join(_text(_dict(it.get("data")).get("text/html")) for it in outputs)


def _dict(value: Any) -> dict:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    """Return a text of a notebook file: one string, or a list of lines."""
    lines = [value] if isinstance(value, str) else _list(value)
    return "".join(line for line in lines if isinstance(line, str))
