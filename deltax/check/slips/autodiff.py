"""Slips of lesson 06: automatic differentiation."""

from deltax.check.slips.slip import Slip

_DUAL = 'lesson 06, "Numbers that carry their slope"'
_POWERS = 'lesson 06, "Numbers that carry their slope", part 1c'
_FUNCTIONS = 'lesson 06, "Functions with their slopes"'
_MANY = 'lesson 06, "Many inputs, many outputs"'
_NEWTON = 'lesson 06, "Newton\'s method"'
_PATHS = 'lesson 06, "The chain rule along the paths"'
_BACK = 'lesson 06, "Backwards through any graph"'

SLIPS = (
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
        "power-without-chain",
        "This is n·u^(n-1), the power rule for x alone. The base is a dual number: its own prime is a factor too.",
        _POWERS,
    ),
    Slip(
        "power-rule-for-exponential",
        "The power rule is for x in the base. With x in the exponent, the derivative of bˣ is bˣ·ln b.",
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
    Slip("tan-not-squared", "The slope of tan is 1/cos², with the square.", _FUNCTIONS),
    Slip("cosine-sign", "The derivative of cos is -sin: the minus is missing.", _FUNCTIONS),
    Slip(
        "seed-slope-missing",
        "Every derivative came out as 0: x went in as a constant. The variable enters as x + 1ε, with prime 1.",
        _DUAL,
    ),
    Slip(
        "primes-not-added",
        "The values are added, the primes are not. The derivative of a sum is the sum of the derivatives.",
        _FUNCTIONS,
    ),
    Slip(
        "jacobian-transposed",
        "Rows and columns are swapped: each output has a row, each input a column.",
        _MANY,
    ),
    Slip(
        "all-inputs-moved",
        "All inputs were moved at once. A partial derivative moves one input and holds the others still.",
        _MANY,
    ),
    Slip(
        "whole-number-column",
        "The column holds whole numbers, so the small step grew to 1 or was lost. Make it a float array first.",
        _MANY,
    ),
    Slip(
        "same-column-moved",
        "Every entry is 0: both sides are the same column. `right = w` makes no copy, so the two steps cancel; "
        "write w.copy(), or add and subtract a column of zeros that holds the step.",
        _MANY,
    ),
    Slip(
        "entry-not-put-back",
        "An entry stayed moved while the next one was stepped: each partial derivative starts from w itself.",
        _MANY,
    ),
    Slip(
        "width-far-too-small",
        "The slope comes from a difference with ε = 1e-13. That is too small: rounding spoils its second digit here. "
        "Use auto_diff, or a width near 1e-5.",
        _NEWTON,
    ),
    Slip("newton-uphill", "The step has the wrong sign: Newton's method subtracts f(x)/f′(x).", _NEWTON),
    Slip(
        "newton-upside-down",
        "The fraction is upside down: height over slope, f(x)/f′(x), is how far away the tangent meets the axis.",
        _NEWTON,
    ),
    Slip("epochs-off-by-one", "This is one step too many: take exactly as many steps as epochs says.", _NEWTON),
    Slip("newton-step-too-few", "This is one step too few: take exactly as many steps as epochs says.", _NEWTON),
    Slip(
        "one-path-only",
        "This follows the path through the first output alone. A hidden number reaches E through every output: "
        "add all paths.",
        _PATHS,
    ),
    Slip("half-gradient", "The factor 2 is missing: the derivative of (y - t)² is 2(y - t).", _PATHS),
    Slip("target-sign", "This starts from t - y. The derivative of (y - t)² with respect to y is 2(y - t).", _PATHS),
    Slip(
        "weights-transposed",
        "The two indices are swapped: w[i][j] leads from the hidden number j to the output i, "
        "and v[j][i] from the input i to the hidden number j.",
        _PATHS,
    ),
    Slip(
        "wrong-layer-input",
        "This multiplies by x, the numbers after the first layer. The weight v[j][i] is multiplied with u[i].",
        _PATHS,
    ),
    Slip(
        "sum-as-product",
        "These are the slopes of a product. When a moves, a + b moves just as much: both slopes of a sum are 1.",
        _BACK,
    ),
    Slip(
        "own-factor-as-slope",
        "Each factor was given its own value as slope. When a moves, a·b moves b times as much: the slope is b.",
        _BACK,
    ),
    Slip("power-factor-lost", "The factor n is missing: the slope of aⁿ is n·a^(n-1).", _BACK),
    Slip(
        "tanh-slope-of-input",
        "This is 1 - a², with the input in it. The slope of tanh is 1 - tanh(a)²: square the output.",
        _BACK,
    ),
    Slip(
        "start-slope-missing",
        "Every grad is 0: the grad of the result itself must be 1 before anything is handed on.",
        _BACK,
    ),
    Slip(
        "stops-at-parents",
        "Only the direct parents got their grad. They hand on to their own parents in turn: go through the list from "
        "its end to its start.",
        _BACK,
    ),
    Slip(
        "local-slope-alone",
        "Each value handed on its local slope alone. By the chain rule it is multiplied by the value's own grad.",
        _BACK,
    ),
    *(
        Slip(
            name,
            "parent.backward() starts anew: it sets the parent's grad to 1 again. Only the last value starts with 1; "
            "set that once, and let the others hand on what they have.",
            _BACK,
        )
        for name in ("backward-restarts", "backward-restarts-after")
    ),
    Slip(
        "slope-overwritten",
        "A value that is used twice kept only one contribution: grad was set with = where += must add.",
        _BACK,
    ),
    Slip(
        "not-in-order",
        "A value handed on its grad before all contributions had come in, and the late ones were lost. "
        "Go in reversed topological order.",
        _BACK,
    ),
    Slip(
        "grad-sent-twice",
        "A value handed on its grad more than once, and the early part was counted again each time. "
        "In reversed topological order every value hands on once.",
        _BACK,
    ),
)
