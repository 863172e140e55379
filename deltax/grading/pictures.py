"""Pictures of explorers as they stood in the notebook that was handed in.

While a notebook is graded nobody moves an explorer, so none is drawn, which
takes longer than all else that a notebook does. Its picture comes from the
student's own file, as the student left it. It is never the ground of a mark.
"""

import json
from collections.abc import Collection, Iterator
from typing import Any

from deltax.explore.unseen import UNSEEN

_LARGEST = 4_000_000  # bytes; a larger file is not read once more for its pictures
_LARGEST_PICTURE, _LARGEST_TOGETHER = 300_000, 2_000_000  # characters; an explorer's has some 20,000
_BEGIN, _END = '<figure class="deltax-still"', "</figure>"
_ABOUT = "<p>As it stood in the notebook that was handed in: explorers are not drawn again while grading.</p>"


def pictures_in(content: bytes, sources: Collection[str]) -> dict[str, list[str]]:
    """Return the explorers' pictures in a submitted file, as HTML by the text of their cell, in their order.

    Whatever the file holds: what cannot be read has no pictures. The HTML is a
    student's, and may be shown only after it was cleaned.

    Parameters
    ----------
    sources : collection of str
        The texts of the cells that are graded; pictures of others are left out.
    """
    if b"deltax-still" not in content or len(content) > _LARGEST:
        return {}
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    wanted, left = {source.strip() for source in sources}, _LARGEST_TOGETHER
    found: dict[str, list[str]] = {}
    for source, html in _outputs(document):
        picture = _figure(html) if source in wanted else ""
        if picture:
            if len(picture) > min(left, _LARGEST_PICTURE):
                picture = ""  # a gap, or the next one would take its place
            left -= len(picture)
            found.setdefault(source, []).append(picture)
    return found


def with_picture(output: dict, pictures: list[str]) -> dict:
    """Return an output; where it says that an explorer was not drawn, with the next picture, which is used up."""
    data = output.get("data")
    picture = pictures.pop(0) if isinstance(data, dict) and UNSEEN in data and pictures else ""
    return output | {"data": data | {"text/html": _ABOUT + picture}} if picture else output


def _figure(html: str) -> str:
    start = html.find(_BEGIN)
    end = html.find(_END, start)
    return html[start : end + len(_END)] if 0 <= start < end else ""


def _outputs(document: Any) -> Iterator[tuple[str, str]]:
    """Yield the HTML of each output with the text of its cell."""
    for cell in _list(_dict(document).get("cells")):
        source = _text(_dict(cell).get("source")).replace("\r\n", "\n").strip()
        for output in _list(_dict(cell).get("outputs")):
            yield source, _text(_dict(_dict(output).get("data")).get("text/html"))


def _dict(value: Any) -> dict:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    """Return a text of a notebook file: one string, or a list of lines."""
    lines = [value] if isinstance(value, str) else _list(value)
    return "".join(line for line in lines if isinstance(line, str))
