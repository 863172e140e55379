"""nbgrader's gradebook, written in bulk: a few statements a batch of students, one transaction."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy
from nbgrader import api, utils
from sqlalchemy import Connection, bindparam, event, exc, select, update

from deltax.errors import GradingError
from deltax.grading.batch.pack import Outcome
from deltax.grading.ledger import done, penalties
from deltax.grading.ledger.penalties import LatePenalty
from deltax.grading.ledger.settings import Settings
from deltax.grading.ledger.tables import ASSIGNMENT, BASE, COMMENT, GRADE, NOTEBOOK, STUDENT, SUBMISSION, SUBMITTED

_WAIT_MS = 60_000
_NOTHING = "sqlite://"
REFUSALS = (exc.DataError, exc.IntegrityError, ValueError, OverflowError, TypeError)  # of what one entry holds


@dataclass(frozen=True)
class Entry:
    """What goes into the gradebook for one submission."""

    outcome: Outcome
    handed_in: datetime | None


class Gradebook:
    """The gradebook that nbgrader_config.py names.

    Parameters
    ----------
    new : bool
        Whether to make it, or its tables, where they are missing.

    Raises
    ------
    GradingError
        If the database does not answer.
    """

    def __init__(self, settings: Settings, *, new: bool = True):
        self._settings = settings
        try:
            if new:
                api.Gradebook(settings.gradebook, settings.course_id).close()  # makes nbgrader's tables
            address = _NOTHING if settings.gradebook_is_new and not new else settings.gradebook
            self._engine = sqlalchemy.create_engine(address, pool_pre_ping=True)  # a server may have restarted
            if new and self._engine.dialect.name == "sqlite":
                _write_ahead(self._engine)  # before its first connection
            tables = sqlalchemy.inspect(self._engine)
            self._keeps_count = new or tables.has_table(done.DONE.name)
            if not tables.has_table(GRADE.name):
                self._engine = sqlalchemy.create_engine(_NOTHING, poolclass=sqlalchemy.StaticPool)
                api.Base.metadata.create_all(self._engine)
        except (exc.SQLAlchemyError, ImportError) as problem:
            reason = str(problem).splitlines()[0]
            cure = "pip install 'deltax[postgresql]'" if isinstance(problem, ImportError) else "start the server"
            address = sqlalchemy.make_url(settings.gradebook).render_as_string(hide_password=True)
            raise GradingError(f"the gradebook {address} cannot be opened: {reason}\n  Fix: {cure}") from None
        if new:
            with self.writing() as connection:
                done.create(connection)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    def writing(self) -> AbstractContextManager[Connection]:
        """Begin a transaction: all that is written in it stands at its end, or nothing."""
        return self._engine.begin()

    def reading(self) -> AbstractContextManager[Connection]:
        """Begin to read."""
        return self._engine.connect().execution_options(reads=True)

    def keys(self, lesson: str, students: Sequence[str]) -> dict[str, str]:
        """Return from which bytes each of some students was graded, as far as it is known."""
        if not self._keeps_count:
            return {}
        with self.reading() as connection:
            return done.keys(connection, lesson, students)

    def knows(self, lesson: str, source: str) -> bool:
        """Whether nbgrader has read this state of a lesson's source."""
        chosen = select(ASSIGNMENT.c.id).join(done.LESSONS, done.LESSONS.c.lesson == ASSIGNMENT.c.name)
        chosen = chosen.where(ASSIGNMENT.c.name == lesson, done.LESSONS.c.source == source)
        with self.reading() as connection:
            return connection.execute(chosen).first() is not None

    def write(self, connection: Connection, lesson: str, entries: Sequence[Entry]) -> None:
        """Write the scores and comments of some students, as nbgrader's own steps do one by one.

        Manual scores, manual comments, extra credit and extensions stay. So does a late penalty where the
        teacher's plugin fails: `renew_penalties` tells of it.
        """
        place = _Place.of(connection, lesson)
        submissions = _submissions(connection, place, entries)
        notebooks = _notebooks(connection, place, submissions)
        _grades(connection, place, entries, notebooks)
        _comments(connection, place, entries, notebooks)
        penalties.write(connection, penalties.penalties(connection, self._settings, lesson, list(submissions)))

    def changed_penalties(self, lesson: str, students: Sequence[str]) -> list[LatePenalty]:
        """Return the late penalties that are not right any more, and those of which that is not known.

        A due date was moved, an extension granted; or the plugin failed, and the penalty says so.
        """
        with self.reading() as connection:
            found = penalties.penalties(connection, self._settings, lesson, students)
        return [one for one in found if one.changed or one.problem]

    def renew_penalties(self, lesson: str, students: Sequence[str]) -> list[LatePenalty]:
        """Let the right late penalties stand; return those that were others before, and those that are not known.

        They are asked for before the transaction that writes, which is begun for a change alone: to begin it
        keeps all other writers out, and the teacher's plugin may take its time.
        """
        found = self.changed_penalties(lesson, students)
        if changed := [one for one in found if one.changed]:
            with self.writing() as connection:
                penalties.write(connection, changed)
        return found


@dataclass(frozen=True)
class _Place:
    """Where a lesson is in the gradebook."""

    assignment: str
    notebook: str
    graded: dict[str, str]
    commented: dict[str, str]

    @classmethod
    def of(cls, connection: Connection, lesson: str) -> "_Place":
        assignment, notebook = connection.execute(
            select(ASSIGNMENT.c.id, NOTEBOOK.c.id)
            .join(NOTEBOOK, NOTEBOOK.c.assignment_id == ASSIGNMENT.c.id)
            .where(ASSIGNMENT.c.name == lesson, NOTEBOOK.c.name == lesson)
        ).one()
        cells = connection.execute(select(BASE.c.id, BASE.c.name, BASE.c.type).where(BASE.c.notebook_id == notebook))
        kinds: dict[str, dict[str, str]] = {}
        for row in cells:
            kinds.setdefault(row.type, {})[row.name] = row.id
        tasks = kinds.get("TaskCell", {})
        return cls(assignment, notebook, kinds.get("GradeCell", {}) | tasks, kinds.get("SolutionCell", {}) | tasks)


def _submissions(connection: Connection, place: _Place, entries: Sequence[Entry]) -> dict[str, str]:
    """Return the id of each student's submission; make students and submissions that are missing."""
    names = [entry.outcome.student for entry in entries]
    known = set(connection.scalars(select(STUDENT.c.id).where(STUDENT.c.id.in_(names))))
    _insert(connection, STUDENT, [{"id": name} for name in names if name not in known])
    chosen = select(SUBMISSION.c.student_id, SUBMISSION.c.id).where(
        SUBMISSION.c.assignment_id == place.assignment, SUBMISSION.c.student_id.in_(names)
    )
    found = dict(connection.execute(chosen).all())
    new = {name: api.new_uuid() for name in names if name not in found}
    of_assignment = {"assignment_id": place.assignment}
    _insert(connection, SUBMISSION, [{"id": key, "student_id": name, **of_assignment} for name, key in new.items()])
    ids = found | new
    times = [
        {"b_id": ids[entry.outcome.student], "time": utils.parse_utc(entry.handed_in)}
        for entry in entries
        if entry.handed_in
    ]
    _update(connection, SUBMISSION, times, timestamp="time")
    return ids


def _notebooks(connection: Connection, place: _Place, submissions: dict[str, str]) -> dict[str, str]:
    chosen = select(SUBMITTED.c.assignment_id, SUBMITTED.c.id).where(
        SUBMITTED.c.notebook_id == place.notebook, SUBMITTED.c.assignment_id.in_(list(submissions.values()))
    )
    found = dict(connection.execute(chosen).all())
    new = {key: api.new_uuid() for key in submissions.values() if key not in found}
    rows = [{"id": i, "assignment_id": of, "notebook_id": place.notebook, "flagged": False} for of, i in new.items()]
    _insert(connection, SUBMITTED, rows)
    return {student: (found | new)[key] for student, key in submissions.items()}


def _grades(connection: Connection, place: _Place, entries: Sequence[Entry], notebooks: dict) -> None:
    columns = (GRADE.c.notebook_id, GRADE.c.cell_id, GRADE.c.id, GRADE.c.manual_score)
    chosen = select(*columns).where(GRADE.c.notebook_id.in_(list(notebooks.values())))
    found = {(row.notebook_id, row.cell_id): row for row in connection.execute(chosen)}
    new, old = [], []
    for entry in entries:
        notebook = notebooks[entry.outcome.student]
        for name, cell in place.graded.items():
            given = entry.outcome.scores.get(name)
            score = None if given is None else float(given)  # what is no number is refused here, in plain words
            row = found.get((notebook, cell))
            waits = score is None or (row is not None and row.manual_score is not None)
            if row:
                old.append({"b_id": row.id, "auto": score, "waits": waits})
            else:
                fields = {"auto_score": score, "needs_manual_grade": waits}
                new.append({"id": api.new_uuid(), "notebook_id": notebook, "cell_id": cell, **fields})
    _insert(connection, GRADE, new)
    _update(connection, GRADE, old, auto_score="auto", needs_manual_grade="waits")


def _comments(connection: Connection, place: _Place, entries: Sequence[Entry], notebooks: dict) -> None:
    columns = (COMMENT.c.notebook_id, COMMENT.c.cell_id, COMMENT.c.id)
    chosen = select(*columns).where(COMMENT.c.notebook_id.in_(list(notebooks.values())))
    found = {(row.notebook_id, row.cell_id): row.id for row in connection.execute(chosen)}
    new, old = [], []
    for entry in entries:
        notebook = notebooks[entry.outcome.student]
        for name, cell in place.commented.items():
            words = entry.outcome.comments.get(name)
            if (notebook, cell) in found:
                old.append({"b_id": found[notebook, cell], "words": words})
            else:
                new.append({"id": api.new_uuid(), "notebook_id": notebook, "cell_id": cell, "auto_comment": words})
    _insert(connection, COMMENT, new)
    _update(connection, COMMENT, old, auto_comment="words")


def _insert(connection: Connection, table: sqlalchemy.Table, rows: list[dict]) -> None:
    if rows:
        connection.execute(table.insert(), rows)


def _update(connection: Connection, table: sqlalchemy.Table, rows: list[dict], **columns: str) -> None:
    """Update rows by id; each column takes the value of that name in a row, whose id is ``b_id``."""
    if rows:
        values = {column: bindparam(name) for column, name in columns.items()}
        connection.execute(update(table).where(table.c.id == bindparam("b_id")).values(values), rows)


def _write_ahead(engine: sqlalchemy.Engine) -> None:
    """Let SQLite's readers and its one writer work at the same time, and begin transactions where we say."""

    @event.listens_for(engine, "connect")
    def prepare(connection, _) -> None:
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute(f"PRAGMA busy_timeout={_WAIT_MS}")

    @event.listens_for(engine, "begin")
    def begin(connection) -> None:
        reads = connection.get_execution_options().get("reads")
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
