"""nbgrader's settings in a student's server: where to fetch and hand in, and how `Validate` runs a notebook."""

c = get_config()  # noqa: F821 (nbgrader provides it)

c.CourseDirectory.course_id = "deltax"
c.Exchange.root = "/srv/exchange"

# As in the course's own nbgrader_config.py, which students do not have.
c.Execute.timeout = 20
c.Execute.store_widget_state = False
c.Execute.extra_arguments = ["--HistoryManager.hist_file=:memory:", "--IPKernelApp.log_level=ERROR"]
