"""Slips of lesson 03: activation functions."""

from deltax.check.slips.slip import Slip

_SIGMOID = 'lesson 03, "A score becomes a probability"'
_SOFTPLUS = 'lesson 03, "The softplus and its slope"'
_CONTRACT = 'lesson 03, "One contract for ten functions"'
_KINKS = 'lesson 03, "A kink at zero"'
_BENT = 'lesson 03, "Bent below zero"'
_SLOW = 'lesson 03, "Softsign and swish"'
_FAR = 'lesson 03, "What goes wrong at 1000"'
_LINES = 'lesson 03, "Line by line"'

SLIPS = (
    Slip(
        "rounded-values",
        "These are the right values, rounded. Return all digits: what is rounded once is wrong in every later step.",
        _CONTRACT,
    ),
    Slip(
        "exponent-sign",
        "The sign in the exponent is turned round: this is the curve with left and right exchanged.",
        _SIGMOID,
    ),
    Slip(
        "log-base-ten",
        "This takes the logarithm to base 10. log in these formulas is the natural one, math.log.",
        _SOFTPLUS,
    ),
    Slip(
        "power-rule-on-exponential",
        "The power rule is for xⁿ, where x stands below. In eˣ it stands above: this function is its own derivative.",
        _SOFTPLUS,
    ),
    Slip(
        "reciprocal-inner-forgotten",
        "The inner derivative is missing: the derivative of 1/u is -1/u² times the derivative of u.",
        _LINES,
    ),
    Slip(
        "log-inner-forgotten",
        "The inner derivative is missing: the derivative of log(u) is 1/u times the derivative of u, here eˣ.",
        _SOFTPLUS,
    ),
    Slip(
        "derivative-of-output",
        "This formula is right for the output of the function, but it got x itself. The derivative here takes x: "
        "put f(x), not x, into the formula.",
        _SIGMOID,
    ),
    Slip("factor-two-forgotten", "The 2 in the exponent is missing: this is tanh(x/2), not tanh(x).", _SIGMOID),
    Slip("square-missing", "A square is missing. Work one value by hand and compare.", _SIGMOID),
    Slip(
        "all-positive",
        "This gives |x|: it turns the negative numbers round instead of cutting them off.",
        _KINKS,
    ),
    Slip(
        "max-of-both",
        "max(αx, x) picks the right piece only while α is at most 1. Ask for the sign of x instead.",
        _KINKS,
    ),
    Slip("pieces-swapped", "The two pieces are exchanged: α belongs to the negative numbers.", _KINKS),
    Slip(
        "slope-times-x",
        "This still holds the x: the derivative of αx is α alone, and that of x is 1.",
        _KINKS,
    ),
    Slip("minus-one-forgotten", "The -1 is missing: the piece on the left is α(eˣ - 1), which is 0 at 0.", _BENT),
    Slip(
        "prelu-without-alpha",
        "This is ReLU: α was not used. On the left PReLU is αx, with the slope α.",
        _KINKS,
    ),
    Slip("alpha-ignored", "α was not used on the left: the piece there is α times something.", _BENT),
    Slip(
        "constant-kept",
        "The -1 is still there. It is a constant, so its derivative is 0: of α(eˣ - 1) remains αeˣ.",
        _BENT,
    ),
    Slip("lambda-on-one-side", "λ multiplies both pieces of SELU, also the one on the right.", _BENT),
    Slip("lambda-forgotten", "λ is missing: SELU is λ times ELU.", _BENT),
    Slip(
        "abs-forgotten",
        "The bars are missing: |x| in the denominator is never negative. Without them the curve breaks apart at -1.",
        _SLOW,
    ),
    Slip(
        "softsign-square-missing",
        "A square is missing: in the quotient rule the denominator is squared, here (|x| + 1)².",
        _SLOW,
    ),
    Slip(
        "product-rule-half",
        "This is one of the two terms of the product rule. x and σ(x) both change: u′v + uv′.",
        _SLOW,
    ),
    Slip(
        "overflow-warning",
        "Somewhere exp gets a large positive number. np.where alone does not help, for it computes both of its values "
        "everywhere: give exp only numbers that are not above 0.",
        _FAR,
    ),
    Slip(
        "dtype-kept", "The result has the integer type of the argument, which cuts the digits off. Make it float.", _FAR
    ),
    Slip(
        "inner-minus-forgotten",
        "A minus is missing. Two rules bring one: (1/u)′ = -u′/u², and the derivative of exp(-x) is -exp(-x).",
        _LINES,
    ),
    Slip("quotient-plus", "In the quotient rule the second term is subtracted: (u′v - uv′)/v².", _LINES),
    Slip(
        "abs-slope-one",
        "The derivative of |x| is not 1 everywhere: on the left |x| falls, so it is -1 there. Write x/abs(x).",
        _SLOW,
    ),
)
