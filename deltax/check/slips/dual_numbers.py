"""Slips of lesson 06 with dual numbers, their powers and functions; `autodiff` holds the others and these."""

from deltax.check.slips.slip import Slip

_DUAL = 'lesson 06, "Numbers that carry their slope"'
_POWERS = 'lesson 06, "Numbers that carry their slope", part 1c'
_FUNCTIONS = 'lesson 06, "Functions with their slopes"'

DUAL_NUMBERS = (
    Slip(
        "constant-with-slope",
        "The plain number came in with prime 1. That is right for the variable x alone; a constant does not change, "
        "so its prime is 0.",
        _DUAL,
    ),
    Slip(
        "product-rule-mixed",
        "Each value is multiplied by its own prime. In the product rule the factors cross: u′v + uv′.",
        _DUAL,
    ),
    Slip(
        "other-prime-lost",
        "This keeps the prime of the left number alone. Both parts of a sum change: the primes add too.",
        _DUAL,
    ),
    Slip(
        "second-term-lost",
        "This is u′v, the first half of the product rule. The other factor changes as well: add uv′.",
        _DUAL,
    ),
    Slip(
        "epsilon-squared-kept",
        "The product of the two primes was added to the prime. It belongs to ε², and ε² is 0.",
        _DUAL,
    ),
    Slip(
        "complex-product",
        "This multiplies as i does, with i² = -1. The square of ε is 0, so the product of the primes drops out.",
        _DUAL,
    ),
    Slip(
        "constant-factor-lost",
        "The value was multiplied by 5, the prime was not. The derivative of 5u is 5u′.",
        _DUAL,
    ),
    Slip(
        "constant-in-prime",
        "The plain number went into the prime as well. A constant does not change: its prime is 0.",
        _DUAL,
    ),
    Slip(
        "value-sign-lost",
        "The prime got its minus, the value did not: this is the conjugate of complex numbers. -x turns both signs.",
        _DUAL,
    ),
    Slip(
        "prime-sign-lost",
        "The value got its minus, the prime did not. The derivative of -u is -u′.",
        _DUAL,
    ),
    Slip(
        "reflected-order",
        "The two sides are swapped: in a reflected method `other` stands on the left. "
        "c - x is not x - c, and c / x is not x / c.",
        _DUAL,
    ),
    Slip(
        "quotient-not-squared",
        "The numerator of the quotient rule is right, but it is divided by v and not by v².",
        _POWERS,
    ),
    Slip(
        "quotient-sum",
        "The two terms on top were added, as in the product rule. A quotient has a minus there: u′v - uv′.",
        _POWERS,
    ),
    Slip(
        "reflected-sign-lost",
        "The minus is missing. In c / v the top is u′v - uv′ with u′ = 0: where v grows, c / v falls.",
        _POWERS,
    ),
    Slip(
        "power-without-chain",
        "This is n·u^(n-1), the power rule for x alone. The base is a dual number: its own prime is a factor too.",
        _POWERS,
    ),
    Slip(
        "chain-in-the-power",
        "The prime was raised to the power too. The inner derivative is a factor of its own: n·u^(n-1)·u′.",
        _POWERS,
    ),
    Slip(
        "power-rule-for-exponential",
        "The power rule is for x in the base. With x in the exponent, the derivative of bˣ is bˣ·ln b.",
        _POWERS,
    ),
    Slip(
        "logarithm-lost",
        "The factor ln u is missing: the derivative of bˣ is bˣ·ln b. It is 1 for the base e alone.",
        _POWERS,
    ),
    Slip(
        "base-ten-logarithm",
        "This is the logarithm to base 10. ln is the natural one: np.log.",
        _POWERS,
    ),
    Slip(
        "exponent-held-still",
        "This moves the base and holds the exponent still. Both move: there is a term with ln u as well.",
        _POWERS,
    ),
    Slip(
        "base-held-still",
        "This moves the exponent and holds the base still. Both move: there is a term with u′/u as well.",
        _POWERS,
    ),
    Slip(
        "prime-not-multiplied",
        "This is the slope of the outer function alone. By the chain rule it is multiplied by the prime that x brings.",
        _FUNCTIONS,
    ),
    Slip(
        "prime-added",
        "The prime was added to the slope. By the chain rule it is a factor: multiply by it.",
        _FUNCTIONS,
    ),
    Slip(
        "degrees-for-radians",
        "The angle was taken for degrees. In calculus angles are radians, and so NumPy takes them: no conversion.",
        _FUNCTIONS,
    ),
    Slip(
        "absolute-prime",
        "The prime lost its sign too. |x| is for the value; the prime is multiplied by the slope, 1 or -1.",
        _FUNCTIONS,
    ),
    Slip(
        "left-slope-lost",
        "The prime was left as it is on both sides. Left of 0, |x| falls: there its slope is -1.",
        _FUNCTIONS,
    ),
    Slip("tan-not-squared", "The slope of tan is 1/cos², with the square.", _FUNCTIONS),
    Slip("cosine-sign", "The derivative of cos is -sin: the minus is missing.", _FUNCTIONS),
    Slip(
        "seed-slope-missing",
        "Every derivative came out as 0: x went in as a constant. The variable enters as x + 1ε, with prime 1.",
        _DUAL,
    ),
    Slip(
        "seed-slope-is-x",
        "x went in as its own prime. It enters as x + 1ε: the derivative of x is 1 wherever it stands.",
        _DUAL,
    ),
    Slip(
        "mean-for-sum",
        "This is the mean. fsum adds up and does not divide.",
        _FUNCTIONS,
    ),
    Slip(
        "prime-of-sum-is-one",
        "The prime is 1, as for a fresh variable. The prime of a sum is the sum of the primes.",
        _FUNCTIONS,
    ),
    Slip(
        "primes-not-added",
        "The values are added, the primes are not. The derivative of a sum is the sum of the derivatives.",
        _FUNCTIONS,
    ),
)
