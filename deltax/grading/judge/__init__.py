"""The trusted side: runs the check cells and asks the student's process for answers."""
