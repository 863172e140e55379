"""Slips of lesson 01: limits."""

from deltax.check.slips.slip import Slip

SLIPS = (
    Slip(
        "sides-swapped",
        "Left and right are swapped. Numbers to the left of a are smaller: a - d.",
        'lesson 01, "Walk from both sides"',
    ),
    Slip(
        "side-ignored",
        "Both sides are treated as one: the argument side changes nothing here.",
        'lesson 01, "Walk from both sides"',
    ),
    Slip(
        "pair-swapped",
        "The two numbers of each pair are right, but their order is not: first x, then f(x).",
        'lesson 01, "Exercise 1: `approach_table(f, a, side, distances)`"',
    ),
    Slip(
        "distance-for-place",
        "Each pair holds the distance d where the place x belongs: x is a - d or a + d.",
        'lesson 01, "Exercise 1: `approach_table(f, a, side, distances)`"',
    ),
    Slip(
        "values-only",
        "These are the values f(x) alone. Each row of the table is a pair (x, f(x)).",
        'lesson 01, "Exercise 1: `approach_table(f, a, side, distances)`"',
    ),
    Slip(
        "columns-for-rows",
        "This is one list of places and one list of values. The table is asked for row by row: a list of pairs.",
        'lesson 01, "Exercise 1: `approach_table(f, a, side, distances)`"',
    ),
    Slip(
        "sorted-distances",
        "The rows are right but stand in another order: keep the order of the distances as they are given.",
        'lesson 01, "Exercise 1: `approach_table(f, a, side, distances)`"',
    ),
    Slip(
        "value-for-limit",
        "This is f(a), the value at the point. A limit is where the values near a are heading; f(a) has no say in it.",
        'lesson 01, "A hole"',
    ),
    Slip(
        "stepped-over",
        "f was called at a itself or on its other side. A one-sided walk stays on its side: f may be undefined there.",
        'lesson 01, "Exercise 2: `one_sided_limit(f, a, side)`"',
    ),
    Slip(
        "not-near-enough",
        "This is the value at a distance of about 0.001, which is not yet near enough for the tolerance.",
        'lesson 01, "How near is near enough?"',
    ),
    Slip(
        "too-near",
        "This stands so near to a that rounding has eaten every digit: for the computer, cos x is exactly 1 there.",
        'lesson 01, "How near is near enough?"',
    ),
    Slip(
        "a-little-too-near",
        "This stands a little too near to a: at a distance of about 1e-7 rounding has already eaten so many digits "
        "that the value is too far off.",
        'lesson 01, "How near is near enough?"',
    ),
    Slip(
        "sides-averaged",
        "Where the two sides differ, this gives the number in the middle. No value of f heads for that number: "
        "there is no limit, so the answer is None.",
        'lesson 01, "A jump"',
    ),
    Slip(
        "left-side-only",
        "This is the limit from the left. Where the right side heads elsewhere there is no limit: the answer is None.",
        'lesson 01, "A jump"',
    ),
    Slip(
        "right-side-only",
        "This is the limit from the right. Where the left side heads elsewhere there is no limit: the answer is None.",
        'lesson 01, "A jump"',
    ),
    Slip(
        "steep-taken-for-jump",
        "This takes a steep function for a jump. At a distance d the gap of 1000·x is 2000·d: it closes as d shrinks, "
        "so it must stay below what you call a jump.",
        'lesson 01, "Steep, or torn?"',
    ),
    Slip(
        "no-gap-forgiven",
        "No return is missing: None says that there is no limit, but here both sides head for the same number. "
        "Do you compare them exactly, or with too small a threshold for your distance?",
        'lesson 01, "Steep, or torn?"',
    ),
    Slip(
        "false-for-none",
        "The jump is found, but the answer for no limit is None, not False.",
        'lesson 01, "Exercise 3: `two_sided_limit(f, a)`"',
    ),
    Slip(
        "jump-overlooked",
        "Large jumps are found, a jump of 0.1 is not: the gap that you still call closed is too wide.",
        'lesson 01, "Steep, or torn?"',
    ),
    Slip(
        "limit-is-enough",
        "This asks only whether there is a limit. Continuous means that f(a) exists as well, and equals the limit.",
        'lesson 01, "Continuous: no surprise at a"',
    ),
    Slip(
        "value-is-enough",
        "This asks only whether f(a) exists. Continuous means that the limit exists as well, and equals f(a).",
        'lesson 01, "Continuous: no surprise at a"',
    ),
    Slip(
        "exact-comparison",
        "Limit and value are compared with ==, but a limit found by going near is off by a little: "
        "ask whether the two are nearly equal.",
        'lesson 01, "Continuous: no surprise at a"',
    ),
    Slip(
        "nan-passes",
        "Where f(a) is nan, this says True. A comparison with < or > is False for nan, so a test for a large "
        "difference lets it pass: test for a small one.",
        'lesson 01, "Continuous: no surprise at a"',
    ),
    Slip(
        "answer-turned-round",
        "Every answer is turned round: True stands where False belongs.",
        'lesson 01, "Continuous: no surprise at a"',
    ),
)
