"""What a worker must know of a lesson, and what goes to it and comes back: plain data that travels."""

import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property

from deltax.grading.intake import HandedIn
from deltax.grading.limits import Limits
from deltax.grading.record import FORMAT


@dataclass(frozen=True)
class SourceCell:
    """A cell as the gradebook knows it: the authority on points, type and source of what was handed out."""

    name: str
    cell_type: str
    locked: bool
    source: str
    checksum: str
    max_score: float | None = None


@dataclass(frozen=True)
class Pack:
    """A lesson for workers, who need neither the gradebook nor the course's folder.

    Attributes
    ----------
    source, release : bytes
        The teacher's notebook and the one that was handed out, as JSON, compressed.
    cells : tuple of SourceCell
        From the gradebook.
    kernelspec : str or None
        JSON, from the gradebook.
    environment : str
        Versions that a worker must have too.
    """

    lesson: str
    source: bytes
    release: bytes
    cells: tuple[SourceCell, ...]
    kernelspec: str | None
    limits: Limits
    sandboxed: bool
    environment: str

    @cached_property
    def digest(self) -> str:
        """Changes whenever a grade could change though the submission did not."""
        cells = [asdict(cell) for cell in self.cells]
        parts = [FORMAT, self.lesson, cells, self.kernelspec, asdict(self.limits), self.sandboxed, self.environment]
        digest = hashlib.sha256(json.dumps(parts).encode())
        for notebook in (self.source, self.release):
            digest.update(hashlib.sha256(zlib.decompress(notebook)).digest())
        return digest.hexdigest()


@dataclass(frozen=True)
class Submission:
    """One folder of one student, as it was found."""

    student: str
    lesson: str
    found: HandedIn
    key: str

    @classmethod
    def of(cls, student: str, found: HandedIn, pack: Pack) -> "Submission":
        """Give a found folder its key: equal keys mean equal grades."""
        digest = hashlib.sha256(pack.digest.encode())
        parts = [student, found.notes, found.reason, found.handed_in.isoformat() if found.handed_in else None]
        digest.update(json.dumps(parts).encode())
        digest.update(hashlib.sha256(found.content).digest())
        for name in sorted(found.files):
            digest.update(json.dumps(name).encode() + hashlib.sha256(found.files[name]).digest())
        return cls(student, pack.lesson, found, digest.hexdigest())


@dataclass(frozen=True)
class Outcome:
    """What grading one submission gave: all that the ledger writes.

    Attributes
    ----------
    record : str
        The record as JSON.
    notebook : str
        The graded notebook as JSON.
    scores : mapping of grade_id to float or None
        None waits for a human.
    comments : mapping of grade_id to str or None
        nbgrader's own words on answers that were left as they were.
    unlucky : bool
        Whether something happened that a busy machine may be to blame for; so it is graded again.
    late : bool
        Whether it ran out of time by the clock; so it is graded again with nothing else at work.
    """

    student: str
    lesson: str
    key: str
    state: str
    reason: str
    record: str
    notebook: str
    scores: Mapping[str, float | None]
    comments: Mapping[str, str | None]
    repairs: tuple[str, ...] = field(default=())
    unlucky: bool = False
    late: bool = False
