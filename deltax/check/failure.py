"""What a check says when an answer is not right yet."""

from deltax.student import Unanswerable, in_words


class CheckFailed(AssertionError):
    """One idea was checked and is not right yet.

    Parameters
    ----------
    message : str
        For the student: what was seen, and where it differs.
    slip : str, optional
        The name of the known slip that gives exactly these results.
    attempted : bool
        False where the exercise still holds its stub. Not attempted is not wrong.
    """

    def __init__(self, message: str, *, slip: str | None = None, attempted: bool = True):
        super().__init__(message)
        self.message, self.slip, self.attempted = message, slip, attempted


def of_exception(what: str, error: BaseException) -> CheckFailed:
    """Turn what a student's code raised into a failed check."""
    if isinstance(error, CheckFailed):
        return error
    if isinstance(error, Unanswerable):
        return CheckFailed(str(error), slip=error.slip or None)
    return CheckFailed(in_words(what, error), attempted=not isinstance(error, NotImplementedError))


def missing(error: NameError) -> CheckFailed:
    """Say that the check could not find the student's answer by its name."""
    cure = "run the cell that defines it first; if it shows an error, mend that"
    return CheckFailed(f"{error.name} is not defined: {cure}", attempted=False)
