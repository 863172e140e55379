"""nbgrader's settings; plain `nbgrader …` commands and the formgrader read them from here."""

import os

from deltax.desk.feedback import configure as configure_feedback
from deltax.grading.plugin import configure
from deltax.lessons.release import PREPROCESSORS

c = get_config()  # noqa: F821 (nbgrader provides it)

c.CourseDirectory.course_id = "deltax"
c.CourseDirectory.db_url = os.environ.get("DELTAX_GRADEBOOK_URL", "sqlite:///gradebook.db")
# Nothing but the notebook and its pictures may travel from source/ to students, or back.
c.CourseDirectory.ignore = [
    ".ipynb_checkpoints", "*.pyc", "__pycache__", "*.py", "*.md", "*.toml", "*.db", ".*",
]  # fmt: skip

# Answers become stubs that run: functions raise when called, values stay as given.
c.GenerateAssignment.preprocessors = PREPROCESSORS

# Students' code runs in a sandbox, check cells outside it; feedback shows nothing of hidden checks.
configure(c)
configure_feedback(c)

# For `nbgrader validate`, in the student's own kernel. A cell may run this long; those of the lessons are quick.
c.Execute.timeout = int(os.environ.get("DELTAX_SECONDS_PER_CELL", "20"))
# Explorers show a still picture when nobody looks; the state of their sliders would only bloat the file.
c.Execute.store_widget_state = False
# Keep no history, and do not warn on the grader's terminal about each kernel's transport.
c.Execute.extra_arguments = ["--HistoryManager.hist_file=:memory:", "--IPKernelApp.log_level=ERROR"]
