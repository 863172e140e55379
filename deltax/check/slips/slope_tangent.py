"""Slips of lesson 02: slope and tangent."""

from deltax.check.slips.slip import Slip

SLIPS = (
    Slip(
        "run-over-rise",
        "This is Δx/Δy, the slope turned upside down. Slope is rise over run: the change in y stands on top.",
        'lesson 02, "The slope of a line"',
    ),
    Slip(
        "slope-sign",
        "This has the wrong sign: the points are taken in one order for Δy and in the other for Δx.",
        'lesson 02, "The slope of a line"',
    ),
    Slip(
        "not-divided",
        "This is the change in y alone. It looks right where the step is 1; divide by the step.",
        'lesson 02, "From secant to tangent"',
    ),
    Slip(
        "parentheses-missing",
        "Only the second value is divided: * and / come before + and -. Put the difference in parentheses.",
        'lesson 02, "From secant to tangent"',
    ),
    Slip(
        "step-sign-dropped",
        "This treats a negative step as a positive one. dx may have either sign: keep it in both places.",
        'lesson 02, "From secant to tangent"',
    ),
    Slip(
        "central-for-secant",
        "This is the central difference. The secant asked for starts at x and ends at x + dx.",
        'lesson 02, "From secant to tangent"',
    ),
    Slip(
        "forward-difference",
        "This is the forward difference, from x to x + ε. For tiny ε both agree, for a wide ε they do not: "
        "the central difference looks half the width to each side.",
        'lesson 02, "Forward or central"',
    ),
    Slip(
        "backward-difference",
        "This is the backward difference, from x - ε to x. The central difference looks half the width to each side.",
        'lesson 02, "Forward or central"',
    ),
    Slip(
        "double-width",
        "This steps a whole ε to each side, so the total width is 2ε. In this course ε is the total width: "
        "step ε/2 to each side.",
        'lesson 02, "Forward or central"',
    ),
    Slip(
        "width-mismatch",
        "This steps ε/2 to each side but divides by 2ε. Between the two points lies ε: divide by that.",
        'lesson 02, "Forward or central"',
    ),
    Slip(
        "width-doubled",
        "This steps a whole ε to each side but divides by ε. Between the two points lies 2ε; step ε/2 to each side.",
        'lesson 02, "Forward or central"',
    ),
    Slip(
        "intercept-sign",
        "The intercept has the wrong sign: from y = m·x + b at x0 follows b = f(x0) - m·x0.",
        'lesson 02, "The tangent line"',
    ),
    Slip(
        "intercept-is-height",
        "The intercept here is f(x0), the height at x0. The intercept is the height of the line at x = 0: "
        "f(x0) minus slope times x0.",
        'lesson 02, "The tangent line"',
    ),
    Slip(
        "order-swapped",
        "The two numbers are right, but their order is not: slope first, then intercept.",
        'lesson 02, "The tangent line"',
    ),
    Slip(
        "minus-lost",
        "The minus between the two terms became a plus. The derivative of a difference is the difference of the "
        "derivatives.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "power-kept",
        "The power rule takes one off the exponent as well: the derivative of x³ is 3x², not 3x³.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "factor-forgotten",
        "The exponents went down by one, but they also come to the front as factors: the derivative of x³ is 3x².",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "function-itself",
        "This is the function itself, not its derivative.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "product-of-derivatives",
        "The derivative of a product is not the product of the derivatives: each factor is differentiated in turn "
        "while the other stays.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "quotient-of-derivatives",
        "The derivative of a quotient is not the quotient of the derivatives.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "quotient-order",
        "The two terms on top are swapped. The top starts with u′v: the numerator is differentiated first.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "inner-derivative-forgotten",
        "The inner derivative is missing: after cos(x²) comes a factor for how fast x² itself changes.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "inner-derivative-inside",
        "The derivative of the inside replaced the inside. The inside stays; its derivative is a factor behind it.",
        'lesson 02, "Rules instead of limits"',
    ),
)
