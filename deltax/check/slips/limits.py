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
        "always-from-right",
        'Every walk comes from the right, whatever side says. Is side compared with "left", letter by letter?',
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
        "value-of-distance",
        "The places are right, but f was called on the distance d. The second number of a pair is f(x), with x = a - d "
        "or a + d.",
        'lesson 01, "Exercise 1: `approach_table(f, a, side, distances)`"',
    ),
    Slip(
        "steps-added-up",
        "Each step starts where the last one ended, so the distances add up. Every d is measured from a itself: "
        "x is a - d or a + d.",
        'lesson 01, "Walk from both sides"',
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
        "distance-scaled",
        "The distance is a part of a: at a = 0 it is 0, so f is called at a itself, and for a negative a it points to "
        "the other side. Use a distance that does not depend on a.",
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
        "None says that there is no limit, but here both sides head for the same number. "
        "Do you compare them exactly, or with too small a threshold for your distance?",
        'lesson 01, "Steep, or torn?"',
    ),
    Slip(
        "compared-after-rounding",
        "The two sides are rounded, or cut to whole numbers, before they are compared. Two nearly equal "
        "numbers can lie on both sides of a rounding edge: compare the size of their gap with a threshold.",
        'lesson 01, "Steep, or torn?"',
    ),
    Slip(
        "relative-threshold",
        "The gap is compared with a part of the value, as isclose does. Where the limit is small or 0, no gap is "
        "forgiven: use a fixed threshold between 0.002 and 0.1.",
        'lesson 01, "Steep, or torn?"',
    ),
    Slip(
        "jump-down-missed",
        "A jump upwards is found, a jump downwards is not: there right - left is negative, so it is below every "
        "threshold. Compare the size of the gap, abs(right - left).",
        'lesson 01, "Steep, or torn?"',
    ),
    Slip(
        "jump-up-missed",
        "A jump downwards is found, a jump upwards is not: there left - right is negative, so it is below every "
        "threshold. Compare the size of the gap, abs(left - right).",
        'lesson 01, "Steep, or torn?"',
    ),
    Slip(
        "false-for-none",
        "The jump is found, but the answer for no limit is None, not False.",
        'lesson 01, "Exercise 3: `two_sided_limit(f, a)`"',
    ),
    Slip(
        "zero-for-none",
        "The jump is found, but 0 says that the limit is 0. Where there is no limit, the answer is None.",
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
        "Limit and value are compared exactly, or almost exactly (== does that, and isclose as it comes). But a limit "
        "found by going near is off by a little: forgive a gap well below 0.1.",
        'lesson 01, "Continuous: no surprise at a"',
    ),
    Slip(
        "nan-passes",
        "Where f(a) is nan, this says True. A comparison with < or > is False for nan, so a test for a large "
        "difference lets it pass: test for a small one.",
        'lesson 01, "Continuous: no surprise at a"',
    ),
    Slip(
        "missing-value-passes",
        "Where f(a) raises an error, this says True. An error means that there is no value at a, and without one "
        "f is not continuous there.",
        'lesson 01, "Continuous: no surprise at a"',
    ),
    Slip(
        "smooth-for-continuous",
        "This asks for the same slope on both sides. A curve may have a corner and still be continuous: only the "
        "heights have to meet.",
        'lesson 01, "Continuous: no surprise at a"',
    ),
    Slip(
        "one-side-is-enough",
        "This looks at one side only: where the value belongs to that side, a jump on the other goes unseen. "
        "The limit needs both sides.",
        'lesson 01, "A jump"',
    ),
    Slip(
        "zero-is-falsy",
        "A limit of 0 is taken for none: Python counts 0 as false, so `if limit` skips it. Ask `limit is not None`.",
        'lesson 01, "Exercise 3: `two_sided_limit(f, a)`"',
    ),
    Slip(
        "height-zero-refused",
        "Where the height at a is 0, this says False. Two ways lead there: `if limit` takes a limit of 0 for none, "
        "because Python counts 0 as false; and a gap that may be a part of the value may be nothing at 0.",
        'lesson 01, "Exercise 4: `is_continuous(f, a)`"',
    ),
    Slip(
        "answer-turned-round",
        "Every answer is turned round: True stands where False belongs.",
        'lesson 01, "Continuous: no surprise at a"',
    ),
)
