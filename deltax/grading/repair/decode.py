"""A submitted file to text: archives opened, other kinds of file refused, encodings told apart. No JSON here."""

import codecs
import io
import json
import re
import zipfile

from deltax.errors import NotGradable
from deltax.grading.repair.notes import Notes

LARGEST_MB = 200
MOST_IN_ARCHIVE = 20
DOWNLOAD = "in JupyterLab, choose File > Download and hand in that file"
_OTHER_KINDS = {
    b"%PDF": "a PDF",
    b"{\\rtf": "a rich-text document",
    b"\x1f\x8b": "a gzip archive",
    b"Rar!": "a RAR archive",
    b"7z\xbc\xaf": "a 7z archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
}
_BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
# What a text editor writes that does not know UTF-8: Western Europe, Vietnam, old Macintosh.
_ONE_BYTE = ["cp1252", "cp1258", "mac_roman"]


def texts(content: bytes, notes: Notes) -> list[str]:
    """Return the text of the file, or of each notebook in an archive.

    Raises
    ------
    NotGradable
        If the file is empty, too large, or of another kind.
    """
    if len(content) > LARGEST_MB * 10**6:
        raise NotGradable(
            f"the file holds {len(content) / 1e6:.0f} MB, more than a notebook can need",
            "clear the outputs (Edit > Clear Outputs of All Cells), save, and hand it in again",
        )
    if not content.strip(b"\0 \t\r\n"):
        raise NotGradable("the file is empty", "hand in the notebook again, and look at its size before you do")
    if content.startswith(b"PK\x03\x04"):
        return [_text(one, notes) for one in _unpacked(content, notes)]
    return [_text(content, notes)]


def _text(content: bytes, notes: Notes) -> str:
    for start, kind in _OTHER_KINDS.items():
        if content.startswith(start):
            raise NotGradable(f"the file is {kind}, not a notebook", DOWNLOAD)
    text = _decoded(content, notes)
    if "\0" in text:
        notes.add("The file held null bytes; they were left out.")
        text = text.replace("\0", "")
    text = text.removeprefix("\ufeff").strip()
    if text.startswith("<") and not text.startswith("<<<<<<<"):
        raise NotGradable("the file is a web page, not a notebook", DOWNLOAD)
    return text


def _unpacked(content: bytes, notes: Notes) -> list[bytes]:
    """Return the notebooks in a ZIP archive; no file is written, none larger than the limit is unpacked."""
    found: dict[str, bytes] = {}
    left = LARGEST_MB * 10**6
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.infolist():
                name = member.filename
                if name.lower().endswith(".ipynb") and not re.search(r"(^|/)(__MACOSX/|\.)", name):
                    with archive.open(member) as file:
                        found[name] = file.read(left)
                    left -= len(found[name])
                if len(found) == MOST_IN_ARCHIVE or not left:
                    break
    except Exception as problem:  # zipfile and its decompressors raise a dozen unrelated kinds
        raise NotGradable("the file is a damaged or locked ZIP archive", "hand in the notebook itself") from problem
    if not found:
        raise NotGradable("the file is a ZIP archive without a notebook", "hand in the notebook itself")
    notes.add("The file was a ZIP archive; the notebook was taken out of it.")
    return list(found.values())


def _decoded(content: bytes, notes: Notes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if content.startswith(mark):
            if encoding != "utf-8":
                notes.add(f"The file was saved as {encoding[:6].upper()}; it was read as such.")
            return content.removeprefix(mark).decode(encoding, errors="replace")
    guess = json.detect_encoding(content[:4])
    if guess != "utf-8" and content.count(0) > len(content) // 4:
        notes.add(f"The file was saved as {guess[:6].upper()}; it was read as such.")
        return content.decode(guess, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _not_quite_utf8(content, notes)


def _not_quite_utf8(content: bytes, notes: Notes) -> str:
    """Decode UTF-8 with damaged places, or the one-byte encoding of a text editor."""
    text = content.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    if damaged <= sum(len(run) for run in re.findall(r"[^\x00-\x7f\ufffd]+", text)):
        notes.add(f"{damaged} characters of the file were damaged and could not be read.")
        return text
    from charset_normalizer import from_bytes  # late: most files are UTF-8

    sample = b"\n".join(line[:400] for line in content.splitlines() if not line.isascii())[:20_000]
    best = from_bytes(sample, cp_isolation=_ONE_BYTE).best()
    encoding = best.encoding if best else _ONE_BYTE[0]
    notes.add(f"The file was not saved as UTF-8; it was read as {encoding}.")
    return content.decode(encoding, errors="replace")
