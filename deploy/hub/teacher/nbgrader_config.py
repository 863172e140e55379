"""nbgrader's settings in the teacher's server, besides those of the course's own file."""

import os

from deploy.exchange import CollectFromEach

c = get_config()  # noqa: F821 (nbgrader provides it)

c.Exchange.root = os.environ["DELTAX_EXCHANGE"]
c.ExchangeFactory.collect = CollectFromEach
# Whose a submission is, the folder says that it came from; the file's owner says nothing here.
c.ExchangeCollect.check_owner = False

# Where the server does not start in the course's folder, the formgrader must be told of it.
if "DELTAX_COURSE" in os.environ:
    c.CourseDirectory.root = os.environ["DELTAX_COURSE"]
    c.CourseDirectory.course_id = "deltax"
