"""nbgrader's tables, as SQL names them, and the score of a cell."""

from nbgrader import api
from sqlalchemy import func

STUDENT, ASSIGNMENT, NOTEBOOK = api.Student.__table__, api.Assignment.__table__, api.Notebook.__table__
SUBMISSION, SUBMITTED = api.SubmittedAssignment.__table__, api.SubmittedNotebook.__table__
GRADE, COMMENT = api.Grade.__table__, api.Comment.__table__
BASE, GRADED = api.BaseCell.__table__, api.GradeCell.__table__

# None where nobody has given a score; a sum leaves it out.
SCORE = func.coalesce(GRADE.c.manual_score, GRADE.c.auto_score) + func.coalesce(GRADE.c.extra_credit, 0.0)
