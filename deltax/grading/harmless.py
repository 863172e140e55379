"""Outputs of a student's cells that may stand in a teacher's browser: text, pictures, tables; nothing that acts."""

import html
import re

import bleach
from bleach.css_sanitizer import CSSSanitizer

_TAGS = """
a abbr b blockquote br caption code col colgroup dd details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img
kbd li mark math mfrac mi mn mo mover mrow msqrt mstyle msub msubsup msup mtext munder ol p pre q s samp small span
strong sub summary sup table tbody td tfoot th thead tr u ul var
"""
_ATTRIBUTES = """
align alt aria-hidden aria-label class colspan dir height lang role rowspan scope style title width
"""
_STYLES = """
background background-color border border-bottom border-collapse border-left border-radius border-right border-top color
display font-family font-size font-style font-variant-numeric font-weight height line-height list-style margin
margin-bottom margin-left margin-right margin-top max-width min-width overflow-wrap padding padding-bottom padding-left
padding-right padding-top text-align text-decoration vertical-align white-space width
"""
_CLEANER = bleach.Cleaner(
    tags=frozenset(_TAGS.split()),
    attributes={"*": _ATTRIBUTES.split(), "a": ["href"], "img": ["src"]},
    protocols=frozenset({"http", "https", "mailto", "data"}),
    strip=True,
    css_sanitizer=CSSSanitizer(allowed_css_properties=_STYLES.split()),
)
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
_PICTURE = re.compile(r"data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*")
_SOURCE = re.compile(r"""(<img\b[^>]*?\bsrc=")([^"]*)(")""")


def harmless_html(text: str) -> str:
    """Return HTML without scripts, handlers, frames and forms; pictures only where they are part of the text."""
    text = re.sub(r"(?is)<(script|style)\b.*?(</\1\s*>|$)", "", text)
    return _SOURCE.sub(
        lambda found: found[1] + (found[2] if _PICTURE.fullmatch(found[2]) else "") + found[3], _CLEANER.clean(text)
    )


def _with_own_picture(found: re.Match) -> str:
    return found[1] + (found[2] if _PICTURE.fullmatch(found[2]) else "") + found[3]


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
        return html.escape(_text(value), quote=False)
    if kind in ("image/png", "image/jpeg") and _BASE64.fullmatch(value):
        return value
    return None


def _text(value: str) -> str:
    """Return text that can be written as UTF-8, without control characters but tab, newline and colour codes."""
    value = value.encode("utf-8", "replace").decode("utf-8")
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]", "", value)
