"""What can go wrong on the wire. The first two are no Exceptions, so that no check can take them for an answer."""

from deltax.student import Unanswerable


class Gone(Unanswerable):
    """The process at the other end died, fell silent or ran out of time."""


class Refused(Unanswerable):
    """The answer is of a kind that the judge does not take from a student's process."""


class WireError(Exception):
    """A message breaks the rules of the wire: the sender is broken or hostile."""
