"""The untrusted side: runs the student's cells and answers the judge. It never sees a check."""
