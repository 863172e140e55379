"""Grade whole classes: a pure function mapped over submissions, by local processes or a Dask cluster.

`pack` (what a worker must know of a lesson), `work` (the function), `pool` and
`cluster` (who runs it), `flow` (retries, second chances), `changed` (who needs
grading at all), `grade` (the command).
"""
