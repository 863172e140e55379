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
    Slip("quotient-rule-plus", "In the quotient rule the second term is subtracted: (u′v - uv′)/v².", _LINES),
    Slip(
        "abs-slope-one",
        "The derivative of |x| is not 1 everywhere: on the left |x| falls, so it is -1 there. Write x/abs(x).",
        _SLOW,
    ),
    Slip(
        "reciprocal-brackets",
        "The brackets below the line are missing: 1 / 1 + u is 1 + u. Write 1 / (1 + u).",
        _SIGMOID,
    ),
    Slip(
        "difference-turned",
        "The difference is turned round, so this slope is negative, but the curve rises everywhere. 1 comes first: "
        "1 - σ(x), and 1 - tanh² x.",
        _SIGMOID,
    ),
    Slip(
        "square-of-bracket",
        "This squares the whole bracket, (1 - tanh x)². The square belongs to tanh x alone: 1 - tanh² x.",
        _SIGMOID,
    ),
    Slip("decimals-cut", "int() drops the decimals of x, and the data may be decimal. Leave x as it is.", _CONTRACT),
    Slip(
        "powers-of-two",
        "These are powers of 2. The exponential function has the base e = 2.718…, in Python math.exp.",
        _SOFTPLUS,
    ),
    Slip(
        "log-of-sum",
        "The logarithm of a sum was taken apart: log(1 + eˣ) is not log(1) + log(eˣ). Only a product may be taken "
        "apart like this.",
        _SOFTPLUS,
    ),
    Slip(
        "relu-for-softplus",
        "This is ReLU, with its kink at 0. The softplus only comes near it: at 0 it is log(2), and its slope is 0.5.",
        _SOFTPLUS,
    ),
    Slip(
        "straight-too-early",
        "From 10 on this takes x for the softplus. There the two still differ by 0.00005, more than is allowed.",
        _CONTRACT,
    ),
    Slip(
        "log-inner-alone",
        "This is the inner derivative alone. The derivative of log(u) is 1/u times the derivative of u, here eˣ.",
        _SOFTPLUS,
    ),
    Slip(
        "denominator-squared",
        "Below the line stands a square, as in the quotient rule. The chain rule asks for 1 over the inside, and the "
        "inside is not squared.",
        _SOFTPLUS,
    ),
    Slip("sign-of-x", "This is the sign of x. Left of 0 ReLU is flat, so its slope there is 0, not -1.", _KINKS),
    Slip("one-for-zero", "The two pieces meet at 0, not at 1: ask whether x is above 0.", _KINKS),
    Slip("alpha-divides", "On the left x is multiplied by α, not divided by it.", _KINKS),
    Slip(
        "left-arm-up",
        "On the left the sign is lost: there αx is negative for a positive α, and its slope is α itself.",
        _KINKS,
    ),
    Slip(
        "kink-halfway",
        "This is half way between the two slopes. At the kink either one-sided slope is right, but nothing between.",
        _KINKS,
    ),
    Slip(
        "kink-sum",
        "At 0 both slopes were added. Only one piece counts: choose the left slope or the right one.",
        _KINKS,
    ),
    Slip("kink-zero", "At 0 this gives the slope 0, which is neither the left slope nor the right one.", _KINKS),
    Slip("minus-one-outside", "This is αeˣ - 1. α multiplies the whole bracket: α(eˣ - 1).", _BENT),
    Slip(
        "left-exponent-sign",
        "The exponent is x, which is negative on the left. With -x the piece grows without end.",
        _BENT,
    ),
    Slip("elu-pieces-swapped", "The two pieces are exchanged: the bent one belongs to the negative numbers.", _BENT),
    Slip(
        "max-of-elu",
        "The larger of the two pieces is not always the right one: far to the right eˣ is above x. Ask for the sign "
        "of x instead.",
        _BENT,
    ),
    Slip("lambda-alpha-swapped", "λ and α are exchanged: λ is 1.0507 and α is 1.6733.", _BENT),
    Slip("constants-short", "The constants have two decimals only. Use 1.0507 and 1.6733, or more digits.", _BENT),
    Slip("bars-around-sum", "The bars stand around x + 1. Only x is between them: |x| + 1.", _SLOW),
    Slip("cut-to-whole", "// divides and throws the fraction away. Use /.", _SLOW),
    Slip(
        "square-on-x-alone",
        "This is 1 / (1 + x²). The quotient rule squares the whole denominator: (|x| + 1)².",
        _SLOW,
    ),
    Slip("zero-at-zero", "At 0 the softsign is 0, but its slope there is 1: it has no kink.", _SLOW),
    Slip("swish-x-forgotten", "This is the sigmoid alone. Swish is x times the sigmoid.", _SLOW),
    Slip("product-rule-x-lost", "In the second term of the product rule, uv′, the factor u = x is missing.", _SLOW),
    Slip(
        "sigmoid-kept",
        "In the second term the sigmoid stands as if it were its own derivative. That one is σ(x)(1 - σ(x)).",
        _SLOW,
    ),
    Slip("product-rule-minus", "The two terms of the product rule are added: u′v + uv′.", _SLOW),
    Slip(
        "reciprocal-square-missing",
        "The square below the line is missing: the derivative of 1/u is -u′/u².",
        _LINES,
    ),
    Slip("quotient-square-missing", "The square below the line is missing: (u′v - uv′)/v².", _LINES),
    Slip(
        "forms-swapped",
        "The two forms changed places: each stands on the side of the other. Work out x = 1 by hand and compare.",
        _FAR,
    ),
    Slip(
        "never-below-half",
        "With -|x| in both places this is the sigmoid of |x|, never below 0.5. For x < 0 the other form is needed.",
        _FAR,
    ),
    Slip(
        "x-outside-forgotten",
        "The x in front is missing. For positive x it came out of the logarithm: x + log(1 + e⁻ˣ).",
        _FAR,
    ),
    Slip(
        "abs-for-maximum",
        "|x| stands in front. Only a positive x comes out of the logarithm; for x < 0 nothing does: np.maximum(x, 0).",
        _FAR,
    ),
)
