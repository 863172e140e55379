"""Slips of lesson 06: dual numbers, Jacobians, Newton's method, the chain rule backwards."""

from deltax.check.slips.dual_numbers import DUAL_NUMBERS
from deltax.check.slips.slip import Slip

_MANY = 'lesson 06, "Many inputs, many outputs"'
_NEWTON = 'lesson 06, "Newton\'s method"'
_PATHS = 'lesson 06, "The chain rule along the paths"'
_BACK = 'lesson 06, "Backwards through any graph"'

SLIPS = (
    *DUAL_NUMBERS,
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
        "epsilon-unused",
        "A width of its own stands here: use the argument epsilon, so that a caller can choose it.",
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
        "left-minus-right",
        "Every sign is turned: the two values are subtracted in the wrong order. Right minus left, over the width.",
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
        "slope-of-the-start",
        "The first step is right; the later ones use its slope again. Take the slope anew at every place.",
        _NEWTON,
    ),
    Slip(
        "epochs-ignored",
        "This goes on to the root whatever epochs says. Take exactly as many steps as it says.",
        _NEWTON,
    ),
    Slip(
        "one-path-only",
        "This follows the path through the first output alone. A hidden number reaches E through every output: "
        "add all paths.",
        _PATHS,
    ),
    Slip(
        "paths-multiplied",
        "The paths were multiplied with one another. Multiply along each path, then add the paths.",
        _PATHS,
    ),
    Slip(
        "back-without-weights",
        "This is ∂E/∂y. The way back to x goes through the weights: multiply by w[i][j] and add over i.",
        _PATHS,
    ),
    Slip(
        "input-for-hidden",
        "This multiplies by u, the inputs. The weight w[i][j] is multiplied with x[j], the hidden number before it.",
        _PATHS,
    ),
    Slip(
        "hidden-layer-skipped",
        "This goes from the outputs to the inputs in one leap. First ∂E/∂x, then each entry of it times u[i].",
        _PATHS,
    ),
    Slip(
        "error-averaged",
        "This divides by the number of outputs. E is the sum of the squares, not their mean.",
        _PATHS,
    ),
    Slip(
        "half-gradient",
        "This is half of the slope. The derivative of (y - t)² is 2(y - t), and E is the sum of the squares, no mean.",
        _PATHS,
    ),
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
    Slip(
        "parent-missing",
        "Only one operand is remembered. Both lead to the product: one pair for each.",
        _BACK,
    ),
    Slip("power-factor-lost", "The factor n is missing: the slope of aⁿ is n·a^(n-1).", _BACK),
    Slip(
        "tanh-slope-of-input",
        "This is 1 - a², with the input in it. The slope of tanh is 1 - tanh(a)²: square the output.",
        _BACK,
    ),
    Slip(
        "sigmoid-slope-for-tanh",
        "This is t·(1 - t), the slope of the sigmoid. The slope of tanh is 1 - t², with t = tanh(a).",
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
    Slip(
        "list-with-repeats",
        "Some values stand in the list more than once and hand on each time. Let `visit` mark every value as seen.",
        _BACK,
    ),
    Slip(
        "seen-by-number",
        "Two values with one number were taken for one. Mark the value itself as seen (or its id), not its data.",
        _BACK,
    ),
)
