"""nbgrader's steps from source/ to release/, with our own stubs; nbgrader_config.py names them."""

from nbgrader import preprocessors
from nbgrader.converters import GenerateAssignment
from traitlets.config import Config

from deltax.lessons.stubs import with_stubs


class ClearAnswers(preprocessors.ClearSolutions):
    """nbgrader's ClearSolutions, with a stub that fits the place of each solution region.

    Inside a function the stub raises NotImplementedError, so that calling it says
    "not written yet". At the top level, or inside the brackets of a list, it is
    a comment: the cell runs, and "Run All Cells" does not stop there.
    """

    def preprocess_cell(self, cell, resources, cell_index):
        if cell.cell_type == "code" and "### BEGIN SOLUTION" in cell.source:
            cell.source = with_stubs(cell.source)
            return cell, resources
        return super().preprocess_cell(cell, resources, cell_index)


def _preprocessors() -> list[type]:
    """Return nbgrader's own list with `ClearAnswers` in place of `ClearSolutions`."""
    stock = GenerateAssignment(config=Config()).preprocessors
    return [ClearAnswers if step is preprocessors.ClearSolutions else step for step in stock]


PREPROCESSORS = _preprocessors()
