"""Write grades: one writer, in bulk, each student whole or not at all, resumable at any moment.

`settings` (what nbgrader_config.py says), `gradebook` (nbgrader's tables),
`done` (who was graded from what), `journal` (folders of graded notebooks, and
the way back after a kill), `export` (tables that stream).
"""
