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
        "size-for-slope",
        "This throws the sign away. A line that falls has a negative slope: abs has no place here.",
        'lesson 02, "The slope of a line"',
    ),
    Slip(
        "fraction-cut-off",
        "A whole-number division (//) cuts off what stands behind the point. Divide with /.",
        'lesson 02, "The slope of a line"',
    ),
    Slip(
        "last-part-divided",
        "Only the middle is divided: / comes before + and -. Put parentheses around both differences.",
        'lesson 02, "The slope of a line"',
    ),
    Slip(
        "sums-for-changes",
        "This adds where the change asks to subtract: Δy is y2 - y1, and Δx is x2 - x1.",
        'lesson 02, "The slope of a line"',
    ),
    Slip(
        "rounded-slope",
        "This is the right number, rounded to two digits. Return all digits.",
        'lesson 02, "Exercise 1: `slope(p, q)`"',
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
        "secant-to-the-left",
        "This secant goes from x - dx to x. The one asked for starts at x and ends at x + dx.",
        'lesson 02, "From secant to tangent"',
    ),
    Slip(
        "place-for-step",
        "The difference is divided by x + dx, the second place. Divide by how far the two places lie apart: dx.",
        'lesson 02, "From secant to tangent"',
    ),
    Slip(
        "step-for-place",
        "f(x + dx) is not f(x) + f(dx): add the step to x first, and then call f once on the sum.",
        'lesson 02, "From secant to tangent"',
    ),
    Slip(
        "formula-of-the-example",
        "This is the result for the worked example x², whatever f is. f may be any function: call it.",
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
        "half-forward",
        "This looks half the width to the right only, from x to x + ε/2: still a forward difference. The central "
        "difference goes from x - ε/2 to x + ε/2.",
        'lesson 02, "Forward or central"',
    ),
    Slip(
        "half-forward-whole-width",
        "The first point stands half the width to the right, but the other one is x itself. It has to be x - ε/2.",
        'lesson 02, "Forward or central"',
    ),
    Slip(
        "relative-width",
        "The width is multiplied by x here. At x = 1 nobody sees it; epsilon is the width as it stands.",
        'lesson 02, "Forward or central"',
    ),
    Slip(
        "sum-for-change",
        "The two values are added. A slope needs their difference.",
        'lesson 02, "Forward or central"',
    ),
    Slip(
        "derivative-for-difference",
        "This is the derivative itself, or nearly so. Asked for is the central difference of the width given, "
        "however wide: use epsilon, and no width or formula of your own.",
        'lesson 02, "Forward or central"',
    ),
    Slip(
        "smallest-for-best",
        "This is about the smallest width of the slider. There the two temperatures agree in nearly all digits, "
        "and their difference is rounding error.",
        'lesson 02, "How small is small enough?"',
    ),
    Slip(
        "width-of-another-function",
        "Widths like this are the best for functions like eˣ near 1. The temperature bends over hours, so a wider"
        " step costs nothing yet and leaves less rounding error.",
        'lesson 02, "How small is small enough?"',
    ),
    Slip(
        "slope-for-width",
        "This is the slope, in °C per second. Asked for is the width, in seconds, at which its error is smallest.",
        'lesson 02, "How small is small enough?"',
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
        "intercept-plus",
        "Slope times x0 is added here. From f(x0) = m·x0 + b follows b = f(x0) - m·x0.",
        'lesson 02, "The tangent line"',
    ),
    Slip(
        "place-forgotten",
        "This is b = f(x0) - m, without x0. To get from x0 back to 0, the line falls by m·x0.",
        'lesson 02, "The tangent line"',
    ),
    Slip(
        "value-at-zero",
        "The intercept here is f(0), the height of the curve at 0. Asked for is the height of the tangent there.",
        'lesson 02, "The tangent line"',
    ),
    Slip(
        "crossing-for-intercept",
        "This is where the line meets the x-axis. The intercept b is its height at x = 0.",
        'lesson 02, "The tangent line"',
    ),
    Slip(
        "width-too-small",
        "The slope is 0: with so small a width, both points are the same number for the computer. Take a wider one.",
        'lesson 02, "How small is small enough?"',
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
        "two-forgotten",
        "The derivative of 5x² is 10x: the exponent 2 comes to the front as a factor, beside the 5.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "constants-forgotten",
        "The constants in front are lost. A constant factor stays: the derivative of k·u is k·u′.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "x-forgotten",
        "The second term has lost its x: the derivative of x² is 2x, not 2.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "integral",
        "The exponents went up: this is the way back, an antiderivative. For the derivative they go down by one.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "derived-twice",
        "This is the second derivative: the rules were used once more than asked.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "times-for-power",
        "x*2 doubles x. A power is written with two stars: x**2.",
        'lesson 02, "Exercise 6: `func_der(x)`"',
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
        "quotient-plus",
        "Between the two terms on top stands a minus: u′v - u·v′. The plus belongs to the product.",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "denominator-not-squared",
        "The denominator has to be squared: (u′v - u·v′) / v².",
        'lesson 02, "Rules instead of limits"',
    ),
    Slip(
        "sine-sign",
        "The derivative of sin x is cos x, without a minus. The minus belongs to the derivative of cos x.",
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
