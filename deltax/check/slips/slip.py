"""One known slip."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Slip:
    """A wrong rule with a name.

    Parameters
    ----------
    name : str
        Lower case with hyphens, as check cells write it.
    text : str
        What was done, and why it looks right: one or two sentences to the student.
    see : str
        The lesson's section that explains it.
    """

    name: str
    text: str
    see: str
