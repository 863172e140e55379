"""nbgrader's autograde on repaired copies: what a student handed in is never run, read or copied as it is."""

import glob
import re
import tempfile
from pathlib import Path

from nbgrader.apps import api, autogradeapp
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException

from deltax.errors import GradingError
from deltax.grading.intake import Intake, take_in
from deltax.grading.plugin.steps import JudgeExecute, SaveJudgedGrades, the_grader


class JudgedAutograde(Autograde):
    """`nbgrader autograde`, the formgrader's button, and the API."""

    def start(self) -> None:
        """Repair every submission into a folder of its own, and grade from there."""
        steps = self.autograde_preprocessors
        if JudgeExecute not in steps or SaveJudgedGrades not in steps:
            problem = "the judge's settings are not in force, so nothing is graded\n  Fix: mend nbgrader_config.py"
            self.log.error("%s", problem)
            raise NbGraderException(problem)
        try:
            the_grader()
        except GradingError as problem:
            self.log.error("%s", problem)
            raise NbGraderException(str(problem)) from None
        submitted = self.coursedir.submitted_directory
        with tempfile.TemporaryDirectory(prefix="deltax-submitted-") as stage:
            try:
                self._taken = self._take_in(Path(stage))
            except GradingError as problem:
                self.log.error("%s", problem)
                raise NbGraderException(str(problem)) from None
            self.coursedir.submitted_directory = stage
            try:
                super().start()
            finally:
                self.coursedir.submitted_directory = submitted
                for problem in self._problems:  # also where nbgrader itself stops at one
                    self.log.error("%s", problem)
        if self._problems:
            raise NbGraderException(f"{len(self._problems)} of the submissions need a human; all others are graded")

    def init_single_notebook_resources(self, notebook_filename: str) -> dict:
        """Hand on to the judge what was found when the submission was taken in."""
        resources = super().init_single_notebook_resources(notebook_filename)
        names = resources["nbgrader"]
        resources["deltax"] = {
            "intake": self._taken.get((names["student"], names["assignment"])),
            "source": Path(
                self.coursedir.format_path(self.coursedir.source_directory, ".", names["assignment"]),
                f"{names['notebook']}.ipynb",
            ),
            "records": Path(self.coursedir.root, "records"),
            "problems": self._problems,
        }
        return resources

    def _take_in(self, stage: Path) -> dict[tuple[str, str], Intake]:
        self._problems = _Told()
        taken = {}
        for folder in sorted(glob.glob(self._format_source(self.coursedir.assignment_id, self.coursedir.student_id))):
            student, lesson = self._whose(folder)
            source = Path(self.coursedir.format_path(self.coursedir.source_directory, ".", lesson))
            release = Path(self.coursedir.format_path(self.coursedir.release_directory, ".", lesson))
            intake = take_in(Path(folder), lesson, source, release)
            taken[student, lesson] = intake
            target = stage / student / lesson
            target.mkdir(parents=True)
            intake.write(target)
            for note in intake.notes:
                self.log.info("%s, %s: %s", student, lesson, note)
        return taken

    def _whose(self, folder: str) -> tuple[str, str]:
        pattern = self._format_source("(?P<assignment_id>.*)", "(?P<student_id>.*)", escape=True)
        found = re.match(pattern, folder)
        if found is None:
            raise NbGraderException(f"{folder}: not at submitted/<student>/<lesson>")
        return found["student_id"], found["assignment_id"]


class _Told(list):
    """What the steps tell this converter; nbconvert hands them copies of all else."""

    def __deepcopy__(self, memo: dict) -> "_Told":
        return self


def install() -> None:
    """Let nbgrader's command and API use this converter."""
    autogradeapp.Autograde = api.Autograde = JudgedAutograde
