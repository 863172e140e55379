"""Submissions as data: what students hand in by accident, or on purpose."""
