"""Outputs of a student's cells that may stand in a teacher's browser: text, pictures, tables; nothing that acts."""

import html
import re
from collections.abc import Iterable

import bleach
import tinycss2
from bleach.css_sanitizer import CSSSanitizer

from deltax.student import shorten

# Cleaning takes quadratic time: where tags are nested, where one has many attributes, where text is escaped.
MOST_TAGS, MOST_TAGS_OF_NOTEBOOK = 5_000, 50_000
MOST_CHARACTERS, MOST_CHARACTERS_OF_NOTEBOOK = 100_000, 1_000_000  # pictures, which cost nothing, not counted

_TAGS = """
a abbr b blockquote br caption code col colgroup dd details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img
kbd li mark math mfrac mi mn mo mover mrow msqrt mstyle msub msubsup msup mtext munder ol p pre q s samp small span
strong sub summary sup table tbody td tfoot th thead tr u ul var
"""
_ATTRIBUTES = """
align alt aria-hidden aria-label colspan dir height lang role rowspan scope style title width
"""
_STYLES = """
background background-color border border-bottom border-collapse border-left border-radius border-right border-top color
display font-family font-size font-style font-variant-numeric font-weight height line-height list-style margin
margin-bottom margin-left margin-right margin-top max-width min-width overflow-wrap padding padding-bottom padding-left
padding-right padding-top text-align text-decoration vertical-align white-space width
"""
_COLOURS = ("rgb", "rgba", "hsl", "hsla")
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # what turns text around
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
_PICTURE = re.compile(r"data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*")
_ADDRESS = re.compile(r"(?:https?://|mailto:|#).*", re.IGNORECASE | re.DOTALL)
_TEX_LINK = re.compile(r"\\(?=(?:href|csname|require|style|class|cssId)(?![A-Za-z]))")


class _Styles(CSSSanitizer):
    """Keeps declarations that fetch nothing: bleach looks at the names of properties, not at their values."""

    def sanitize_css(self, style: str) -> str:
        kept = tinycss2.parse_declaration_list(super().sanitize_css(style), skip_whitespace=True)
        return tinycss2.serialize([one for one in kept if one.type == "declaration" and not _fetches(one.value)])


def _fetches(tokens: Iterable) -> bool:
    return any(
        token.type == "url" or (token.type == "function" and token.lower_name not in _COLOURS) for token in tokens
    )


def _may_stay(tag: str, name: str, value: str) -> bool:
    """Whether an attribute may stay; classes would take the look, and the buttons, of the page around them."""
    if (tag, name) == ("img", "src"):
        return _PICTURE.fullmatch(value) is not None
    if (tag, name) == ("a", "href"):
        return _ADDRESS.fullmatch(value.strip()) is not None
    return name in _ATTRIBUTES.split()


_CLEANER = bleach.Cleaner(
    tags=frozenset(_TAGS.split()),
    attributes=_may_stay,
    protocols=frozenset({"http", "https", "mailto", "data"}),
    strip=True,
    css_sanitizer=_Styles(allowed_css_properties=_STYLES.split()),
)


def harmless_html(text: str) -> str:
    """Return HTML without scripts, handlers, frames and forms; pictures only where they are part of the text.

    With more than `MOST_TAGS` tags or `MOST_CHARACTERS` characters it comes back as plain text.
    """
    if text.count("<") > MOST_TAGS or _length(text) > MOST_CHARACTERS:
        return f"<pre>{html.escape(shorten(text, 20_000))}</pre>"
    text = re.sub(r"(?is)<(script|style)\b.*?(</\1\s*>|$)", "", text)
    return _TEX_LINK.sub(r"\\ ", _CLEANER.clean(text))


def _length(text: str) -> int:
    """Return how many characters there are beside pictures."""
    return len(_PICTURE.sub("", text))


class OutputCleaner:
    """Cleans the outputs of one notebook."""

    def __init__(self) -> None:
        self._tags_left, self._characters_left = MOST_TAGS_OF_NOTEBOOK, MOST_CHARACTERS_OF_NOTEBOOK

    def clean(self, output: dict, count: int) -> dict | None:
        """Return what `harmless_output` does, without its HTML where the notebook has too much of that."""
        text = output.get("data", {}).get("text/html")
        if isinstance(text, str):
            self._tags_left -= min(text.count("<"), MOST_TAGS)
            self._characters_left -= min(_length(text), MOST_CHARACTERS)
            if self._tags_left < 0 or self._characters_left < 0:
                output = output | {"data": {key: value for key, value in output["data"].items() if key != "text/html"}}
        return harmless_output(output, count)


def harmless_output(output: dict, count: int) -> dict | None:
    """Return an output that nbconvert may show as it stands; None where nothing is left of it.

    Parameters
    ----------
    output : dict
        Of nbformat's form, made by a student's process.
    count : int
        The number of the cell's run.
    """
    kind = output["output_type"]
    if kind == "stream":
        return {"output_type": kind, "name": output["name"], "text": _text(output["text"])}
    if kind == "error":
        lines = [_text(line) for line in output["traceback"]]
        return {
            "output_type": kind,
            "ename": _text(output["ename"]),
            "evalue": _text(output["evalue"]),
            "traceback": lines,
        }
    data = {name: kept for name, value in output["data"].items() if (kept := _harmless(name, value)) is not None}
    if not data:
        return None
    number = {"execution_count": count} if kind == "execute_result" else {}
    return {"output_type": kind, "data": data, "metadata": {}, **number}


def _harmless(kind: str, value: object) -> str | None:
    if not isinstance(value, str):
        return None
    if kind == "text/plain":
        return _text(value)
    if kind == "text/html":
        return harmless_html(_text(value))
    if kind == "text/latex":
        return _TEX_LINK.sub(r"\\ ", html.escape(_text(value), quote=False))
    if kind in ("image/png", "image/jpeg") and _BASE64.fullmatch(value):
        return value
    return None


def readable(value: object) -> object:
    """Return JSON whose texts can be written, and shown on a terminal: no halves of characters, no controls.

    Examples
    --------
    >>> readable(["a\\ud800", {"b": "\\x1b[31mred\\u202e"}, 1.5])
    ['a?', {'b': '[31mred'}, 1.5]
    """
    if isinstance(value, str):
        return _DIRECTION.sub("", _text(value).replace("\x1b", ""))
    if isinstance(value, dict):
        return {key: readable(item) for key, item in value.items()}
    return [readable(item) for item in value] if isinstance(value, list) else value


def _text(value: str) -> str:
    """Return text that can be written as UTF-8, without control characters but tab, newline and colour codes."""
    value = value.encode("utf-8", "replace").decode("utf-8")
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]", "", value)
