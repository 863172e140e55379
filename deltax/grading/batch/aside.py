"""What no worker could grade: its outcome for a human, with the student's text where that can still be read."""

import pickle
import resource
import subprocess
import sys
from dataclasses import replace

from deltax.grading.batch.pack import Outcome, Pack, Submission
from deltax.grading.batch.work import without_marks
from deltax.grading.intake import HandedIn

_SECONDS = 60.0  # by the clock


def set_aside(pack: Pack, submission: Submission, reason: str) -> Outcome:
    """Return the outcome of a submission that cannot be given to any worker: no score, no comment.

    It has had its second chances, so later runs leave it to a human until it, a check or a version changes.
    It is read in a process of its own, for reading it may be what ended the workers; where that
    fails, the notebook that was handed out stands in its place.
    """
    line = [sys.executable, "-P", "-m", __name__]
    job = pickle.dumps((pack, submission, reason))
    try:
        ended = subprocess.run(line, input=job, capture_output=True, timeout=_SECONDS, check=True)
        outcome = pickle.loads(ended.stdout)
    except (subprocess.SubprocessError, OSError, EOFError, pickle.UnpicklingError):
        found = HandedIn(notes=submission.found.notes, reason=reason, handed_in=submission.found.handed_in)
        outcome = without_marks(pack, replace(submission, found=found), reason)
    return replace(outcome, unlucky=False)


def main() -> None:
    """Read a submission from standard input, and write its outcome."""
    pack, submission, reason = pickle.load(sys.stdin.buffer)
    resource.setrlimit(resource.RLIMIT_AS, (pack.limits.memory_bytes, pack.limits.memory_bytes))
    sys.stdout.buffer.write(pickle.dumps(without_marks(pack, submission, reason)))


if __name__ == "__main__":
    main()
