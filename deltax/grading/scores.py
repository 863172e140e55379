"""Read the gradebook: one row a student and lesson."""

from dataclasses import dataclass

from nbgrader.api import Gradebook

from deltax.course import Course


@dataclass(frozen=True)
class LessonScore:
    """What one student has in one lesson."""

    student: str
    lesson: str
    score: float
    most: float
    waits_for_reading: bool


def scores(course: Course, lessons: list[str]) -> list[LessonScore]:
    """Return all scores in the gradebook, by lesson and student."""
    found = []
    with Gradebook(_url(course)) as gradebook:
        for lesson in lessons:
            if lesson in {assignment.name for assignment in gradebook.assignments}:
                found += [
                    LessonScore(row.student.id, lesson, row.score, row.max_score, row.needs_manual_grade)
                    for row in gradebook.assignment_submissions(lesson)
                ]
    return sorted(found, key=lambda row: (row.lesson, row.student))


def score_table(course: Course, lessons: list[str]) -> str:
    """Return the scores as a plain table."""
    rows = scores(course, lessons)
    width = max([len("student"), *(len(row.student) for row in rows)])
    lines = [f"{'student':<{width}}  {'lesson':<20}  score   of  note"]
    for row in rows:
        note = "answer in words to read" if row.waits_for_reading else ""
        lines.append(f"{row.student:<{width}}  {row.lesson:<20}  {row.score:5g}  {row.most:3g}  {note}".rstrip())
    return "\n".join(lines)


def _url(course: Course) -> str:
    """Return the gradebook's address, as nbgrader_config.py sets it."""
    from nbgrader.apps import NbGrader  # late: two seconds

    app = NbGrader()
    app.initialize([])
    return app.coursedir.db_url
