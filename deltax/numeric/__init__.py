"""Numbers in, numbers out: no plotting, no widgets, no notebooks. One module a topic."""

from deltax.numeric.differences import central_difference, forward_difference, log_steps, relative_error

__all__ = ["central_difference", "forward_difference", "log_steps", "relative_error"]
