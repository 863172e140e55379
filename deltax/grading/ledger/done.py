"""Who was graded, from which bytes: a table beside nbgrader's own, so that it changes with the grades or not at all."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import Column, Connection, MetaData, String, Table, Text, delete, select, update

AT_ONCE = 500  # names in one question; SQLite takes 999
OUTDATED = "outdated"

_METADATA = MetaData()
DONE = Table(
    "deltax_done",
    _METADATA,
    Column("lesson", String(128), primary_key=True),
    Column("student", String(128), primary_key=True),
    Column("key", String(64), nullable=False),
    Column("state", String(32), nullable=False),
    Column("reason", Text, nullable=False),
    Column("repairs", Text, nullable=False),
)
LESSONS = Table(
    "deltax_lesson",
    _METADATA,
    Column("lesson", String(128), primary_key=True),
    Column("source", String(64), nullable=False),
)


def create(connection: Connection) -> None:
    """Make the tables where they are missing."""
    _METADATA.create_all(connection)


def keys(connection: Connection, lesson: str, students: Sequence[str]) -> dict[str, str]:
    """Return from which bytes each of some students was graded."""
    found = select(DONE.c.student, DONE.c.key).where(
        DONE.c.lesson == lesson, DONE.c.student.in_(students), DONE.c.state != OUTDATED
    )
    return dict(connection.execute(found).all())


def mark_outdated(connection: Connection, lesson: str, students: Sequence[str]) -> None:
    """Note that the grades that stand are not those of what lies in submitted/."""
    where = (DONE.c.lesson == lesson, DONE.c.student.in_(students))
    connection.execute(update(DONE).where(*where).values(state=OUTDATED, reason="it has changed since it was graded"))


def note(connection: Connection, lesson: str, rows: Sequence[dict]) -> None:
    """Note submissions as graded; `rows` hold the table's other columns."""
    names = [row["student"] for row in rows]
    connection.execute(delete(DONE).where(DONE.c.lesson == lesson, DONE.c.student.in_(names)))
    connection.execute(DONE.insert(), [{"lesson": lesson, **row} for row in rows])


def in_batches(items: Iterable, size: int = AT_ONCE) -> Iterator[list]:
    """Yield lists of at most `size` items."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
