"""The marks that git leaves where two versions did not agree."""

# (where we are, the first seven characters of a line) -> where we are behind it
_STEPS = {
    ("both", "<<<<<<<"): "ours",
    ("ours", "|||||||"): "base",
    ("ours", "======="): "theirs",
    ("base", "======="): "theirs",
    ("theirs", ">>>>>>>"): "both",
}


def conflict_sides(text: str) -> tuple[str, str] | None:
    """Return the text as each side of git's conflict marks has it; None where there are no such marks.

    Examples
    --------
    >>> conflict_sides("<<<<<<< HEAD\\n1\\n=======\\n2\\n>>>>>>> theirs\\n")
    ('1\\n', '2\\n')
    """
    sides: dict[str, list[str]] = {"ours": [], "theirs": [], "base": []}
    now, is_torn = "both", False
    for line in text.split("\n") if "<<<<<<<" in text else ():
        step = _STEPS.get((now, line[:7]))
        if step:
            now = step
            is_torn |= step == "both"
        else:
            for side in ("ours", "theirs") if now == "both" else (now,):
                sides[side].append(line)
    return ("\n".join(sides["ours"]), "\n".join(sides["theirs"])) if is_torn and now == "both" else None
