"""Markdown that can do nothing in a teacher's browser, and reads as it did.

Pages that show a notebook (nbconvert, the formgrader) pass HTML in text cells
through, and that of raw cells too; sanitizers such as bleach work on the page,
not on Markdown, and would spoil formulas and code. So HTML is stopped in the
source, without knowing where Markdown ends and a formula or code begins: a
space behind the ``<`` makes a tag plain text in every parser, and changes no
formula. The same space keeps ``javascript:`` from being an address.
"""

import html
import re
from collections.abc import Collection

_INLINE = "b|i|em|strong|u|s|sub|sup|small|mark|del|ins|code|kbd|br|hr"
_SOURCE = r"(?:https?://|attachment:|data:image/(?:png|jpeg|gif|webp);base64,)?[\w./%+=~,@?&;#-]*"
_KEPT = re.compile(
    rf"</?(?:{_INLINE})\s*/?>"
    rf"|<img(?:\s+(?:src=\"{_SOURCE}\"|(?:alt|title)=\"[^\"<>&]*\"|(?:width|height)=\"?\d+(?:px|%)?\"?))++\s*/?>",
    re.IGNORECASE,
)
# Where HTML is shown as it is, <https://a/onclick=b> is a tag: so an address in brackets becomes a link.
_AUTOLINK = re.compile(r"<(https?://[\w./%+=~,@?&;#:-]+)>")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_LOOKS_LIKE_HTML = re.compile(r"<[/!?]?[A-Za-z-][^<>]*>")
_REFERENCE = re.compile(r"&(?:#\d{1,8}|#[xX][0-9A-Fa-f]{1,7}|Tab|NewLine|colon|bsol|sol|lowbar);?")
_GAP = r"[\x00-\x20\\]*"  # what parsers take out of an address
_SCRIPT = re.compile(
    rf"((?:{'|'.join(_GAP.join(name) for name in ('javascript', 'vbscript', 'livescript'))})){_GAP}:", re.IGNORECASE
)
_DATA = re.compile(rf"({_GAP.join('data')}){_GAP}:(?!image/(?:png|jpeg|gif|webp);base64,)(?=\S)", re.IGNORECASE)
_ATTACHMENT = re.compile(rf"({_GAP.join('attachment')}){_GAP}:([^\s)\"'>\]]*)")
_TEX_LINK = re.compile(r"\\(?=(?:href|csname|require|style|class|cssId)(?![A-Za-z]))")


def harmless(text: str, attachments: Collection[str] = ()) -> tuple[str, bool]:
    """Return Markdown in which no HTML, no script's address and no missing attachment is left.

    Parameters
    ----------
    text : str
        Markdown as a student wrote it; formulas, tables, links and pictures stay as they are.
    attachments : collection of str
        The names of the pictures in the cell: nbconvert stops at others.

    Returns
    -------
    str
        The harmless text.
    bool
        Whether it held anything that could act.

    Examples
    --------
    >>> harmless("**so** $x<y$ <script>alert(1)</script>")
    ('**so** $x< y$ < script>alert(1)< /script>', True)
    """
    plain = _AUTOLINK.sub(r"[\1](\1)", _REFERENCE.sub(_character, text))
    addressed = _DATA.sub(r"\1 :", _SCRIPT.sub(r"\1 :", plain))
    acts = addressed != plain or bool(_LOOKS_LIKE_HTML.search(_KEPT.sub("", plain)))
    attached = _ATTACHMENT.sub(
        lambda found: found[0] if _is_in(found, attachments) else f"{found[1]} :{found[2]}", addressed
    )
    return _stop_tags(_TEX_LINK.sub(r"\\ ", attached)), acts


def _stop_tags(text: str) -> str:
    pieces, place = [], 0
    for kept in _KEPT.finditer(text):
        pieces += [_TAG.sub("< ", text[place : kept.start()]), kept[0]]
        place = kept.end()
    return "".join([*pieces, _TAG.sub("< ", text[place:])])


def _character(reference: re.Match[str]) -> str:
    """Return a harmless character that was written as ``&#…;``, so that nothing hides behind references."""
    character = html.unescape(reference[0])
    if len(character) == 1 and character.isascii() and (character.isalnum() or character in ":/\\"):
        return character
    return " " if len(character) == 1 and character < " " else reference[0]


def _is_in(found: re.Match[str], attachments: Collection[str]) -> bool:
    return found[0] == f"attachment:{found[2]}" and found[2] in attachments
