"""Bytes of a file that a teacher names by path or address: checked by hash, kept in a cache.

A fetched file is kept in ``DELTAX_CACHE``, by default ``~/.cache/deltax``, so that a lesson
needs the network once. Delete it there to fetch it anew.
"""

import hashlib
import http.client
import os
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

from deltax.errors import DataError

_MOST_BYTES = 5_000_000
_SECONDS = 15
_OWN_ROWS = "or unset DELTAX_ADVERTISING to work with the course's own rows"


def content(source: str, sha256: str = "") -> bytes:
    """Return the bytes of a file.

    Parameters
    ----------
    source : str
        A path, or an address that starts with http:// or https://.
    sha256 : str
        What its SHA-256 must be; empty for any.

    Raises
    ------
    DataError
        If it cannot be read or fetched, or its hash is another.
    """
    wanted = sha256.strip().lower()
    if "://" in source:
        return _fetched(source, wanted)
    try:
        raw = Path(source).expanduser().read_bytes()
    except FileNotFoundError:
        raise DataError(source, "there is no such file", f"mend the path, {_OWN_ROWS}") from None
    except OSError as error:
        raise DataError(source, f"cannot be read ({error.strerror})", f"make it readable, {_OWN_ROWS}") from None
    _check_hash(raw, wanted, source)
    return raw


def cache_file(address: str) -> Path:
    """Return where the file of an address is kept."""
    folder = os.environ.get("DELTAX_CACHE") or Path.home() / ".cache" / "deltax"
    return Path(folder) / f"{hashlib.sha256(address.encode()).hexdigest()[:16]}.csv"


def _fetched(address: str, wanted: str) -> bytes:
    if not address.lower().startswith(("https://", "http://")):
        raise DataError(address, "this kind of address is not fetched", "give an https:// address, or a path")
    kept = cache_file(address)
    if kept.is_file():
        raw = kept.read_bytes()
        if not wanted or _hash(raw) == wanted:
            return raw
    raw = _download(address)
    _check_hash(raw, wanted, address)
    _keep(raw, kept)
    return raw


def _download(address: str) -> bytes:
    cure = f"check the address and the network, give the path of a file instead, {_OWN_ROWS}"
    try:
        request = urllib.request.Request(address, headers={"User-Agent": "deltax"})
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:
            raw = answer.read(_MOST_BYTES + 1)
    except urllib.error.HTTPError as error:
        raise DataError(address, f"the server answers {error.code}", cure) from None
    except (
        OSError,
        ValueError,
        http.client.HTTPException,
    ) as error:
        reason = getattr(error, "reason", error)
        raise DataError(address, f"could not be fetched ({reason})", cure) from None
    if len(raw) > _MOST_BYTES:
        raise DataError(address, f"is larger than {_MOST_BYTES // 10**6} MB", "give the address of the CSV file itself")
    return raw


def _keep(raw: bytes, kept: Path) -> None:
    """Write in one move, so that two notebooks never read half a file; a folder that refuses is no reason to stop."""
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=kept.parent, delete=False) as part:
            part.write(raw)
        os.replace(part.name, kept)
    except OSError:
        return


def _check_hash(raw: bytes, wanted: str, where: str) -> None:
    if wanted and _hash(raw) != wanted:
        raise DataError(
            where,
            f"this is another file: its SHA-256 starts with {_hash(raw)[:12]}, expected {wanted[:12]}",
            "fetch it again, or mend DELTAX_ADVERTISING_SHA256",
        )


def _hash(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
