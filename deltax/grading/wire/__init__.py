"""The narrow channel between the judge and a student's process: plain data, and handles for the rest.

No pickle, no code: frames of JSON and raw buffers, bounded in size and depth.
"""

from deltax.grading.wire.errors import Gone, Refused, WireError

__all__ = ["Gone", "Refused", "WireError"]
