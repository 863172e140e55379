"""nbgrader's settings for the judge, in code: nbgrader_config.py calls `configure`.

A setting that cannot be made ends nbgrader. By itself it would log the error
and go on with its own way of grading, whose marks can be forged.
"""

import sys

from traitlets.config import Config


def configure(config: Config) -> None:
    """Put the judge in the place of nbgrader's `Execute`, and keep hidden checks out of the feedback."""
    try:
        from nbgrader.converters import Autograde, GenerateFeedback
        from nbgrader.preprocessors import Execute, GetGrades, LimitOutput, SaveAutoGrades

        from deltax.grading.plugin import converter
        from deltax.grading.plugin.feedback import ShowWhatStudentsMaySee
        from deltax.grading.plugin.steps import JudgeExecute, SaveJudgedGrades

        ours = {Execute: JudgeExecute, SaveAutoGrades: SaveJudgedGrades}
        stock = Autograde(config=Config()).autograde_preprocessors
        config.Autograde.autograde_preprocessors = [ours.get(step, step) for step in stock if step is not LimitOutput]
        pages = GenerateFeedback(config=Config()).preprocessors
        config.GenerateFeedback.preprocessors = [GetGrades, ShowWhatStudentsMaySee, *pages[1:]]
        missing = set(ours.values()) - set(config.Autograde.autograde_preprocessors)
        if missing or pages[0] is not GetGrades:
            raise RuntimeError("nbgrader's own list of steps has changed")
        converter.install()
    except Exception as problem:
        sys.exit(f"nbgrader_config.py: the judge cannot be set up, so nothing is graded: {problem}")
