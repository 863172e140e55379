"""An explorer as it stands, without a kernel: picture, alternative text, words, and a table of its values."""

import base64
import html

_LOOK = "margin:0;max-width:640px;background:#fff;color:#1a1a1a;padding:8px;font-variant-numeric:tabular-nums"
# Beside a live card the still picture steps back; without a kernel the place of the card does, and its error.
# An editor that has just run the cell waits half a second for the card instead of showing both.
BESIDE_THE_CARD = """<style>
.jp-OutputArea-child:not(:has(.deltax-explorer)):has(+ .jp-OutputArea-child .deltax-still),
.jp-OutputArea-child:has(.deltax-explorer) + .jp-OutputArea-child:has(.deltax-still) {display:none}
@keyframes deltax-wait {from {display:none} to {display:block}}
@media screen {.jp-NotebookPanel .deltax-still {animation:deltax-wait .5s step-end}}
</style>"""


def still_html(picture: bytes, kind: str, width_px: int, seen: str, values: list[tuple[str, str]], note: str) -> str:
    """Return a figure that needs nothing but itself.

    Parameters
    ----------
    picture : bytes
        PNG or JPEG, as `kind` says.
    width_px : int
        On the page.
    seen : str
        What the picture shows, for those who do not see it.
    values : list of pairs
        Names and values of controls and readout; a sentence stands in the second place behind an empty name.
    note : str
        What is the matter; may be empty.
    """
    rows = "".join(_row(name, value) for name, value in values)
    trouble = f'<p style="color:#8a2f00;font-weight:600;margin:.4em 0">{html.escape(note)}</p>' if note else ""
    source = f"data:image/{kind};base64,{base64.b64encode(picture).decode()}"
    return (
        f'<figure class="deltax-still" style="{_LOOK}">'
        f'<img alt="{html.escape(seen)}" width="{width_px}" style="max-width:100%;height:auto" src="{source}"/>'
        f'<figcaption><table style="margin:0;color:#1a1a1a;text-align:left">{rows}</table>{trouble}</figcaption>'
        "</figure>"
    )


def values_in(words: str) -> list[tuple[str, str]]:
    """Split a readout into names and values: what stands before a colon names what follows.

    Examples
    --------
    >>> values_in("slope of the secant: 6.1\\nIt falls.")
    [('slope of the secant', '6.1'), ('', 'It falls.')]
    """
    pairs = []
    for line in words.splitlines():
        name, colon, value = line.partition(": ")
        pairs.append((name, value) if colon else ("", line))
    return pairs


def _row(name: str, value: str) -> str:
    cell = 'style="text-align:left;padding:0 1em 0 0;font-weight:400;background:#fff;color:#1a1a1a"'
    value = html.escape(value)
    if not name:
        return f'<tr><td colspan="2" {cell}>{value}</td></tr>'
    return f'<tr><th scope="row" {cell}>{html.escape(name)}</th><td {cell}>{value}</td></tr>'
