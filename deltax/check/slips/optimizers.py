"""Slips of lesson 05: optimizers."""

from deltax.check.slips.slip import Slip

_SIGN, _LENGTH = 'lesson 05, "Against the derivative"', 'lesson 05, "A step as long as the slope"'
_PARTIAL = 'lesson 05, "Two variables"'
_MOMENTUM, _SQUARES = 'lesson 05, "Momentum"', 'lesson 05, "RMSProp and Adam"'

SLIPS = (
    Slip(
        "uphill-step",
        "This walks uphill. The derivative points to where f grows, so its step is subtracted.",
        _SIGN,
    ),
    Slip(
        "value-for-slope",
        "This goes by the sign of f(x). What tells left from right is the sign of the derivative, the central "
        "difference of f at x.",
        _SIGN,
    ),
    Slip(
        "sign-stale",
        "This goes on in the first direction for ever: dx is computed only once, before the loop. "
        "Every step needs the derivative where the point is now.",
        _SIGN,
    ),
    Slip(
        "zero-as-rising",
        "This steps although the derivative is 0. Only `dx > 0` moves left; where dx is 0 the point stays. "
        "Or is dx computed only once, before the loop?",
        _SIGN,
    ),
    Slip(
        "zero-as-falling",
        "This steps although the derivative is 0: an `else` catches 0 together with the negative numbers. "
        "Where dx is 0 the point stays.",
        _SIGN,
    ),
    Slip(
        "gentle-slope-as-flat",
        "A gentle slope is taken for no slope here. However small the derivative is: only where dx is 0 the point "
        "stays.",
        _SIGN,
    ),
    Slip("one-step-too-many", "This is one step too many: count the updates, not the points.", _SIGN),
    Slip(
        "one-step-too-few",
        "This is one step too few. With a loop of num_iteration rounds there are num_iteration updates.",
        _SIGN,
    ),
    Slip("first-step-only", "This is the point after the first step: a `return` stands inside the loop.", _SIGN),
    Slip(
        "slope-for-sign",
        "The step here grows with the slope. Sign descent uses only the sign: every step has the same length.",
        _SIGN,
    ),
    Slip(
        "best-for-latest",
        "This is the best point of the walk. The latest one is asked for, even where the one before was lower.",
        _SIGN,
    ),
    Slip(
        "start-twice",
        "The start stands twice and the last point is missing: this appends the point before its step. "
        "First the step, then append.",
        _LENGTH,
    ),
    Slip("heights-for-points", "These are the heights f(x) along the way. The path holds the points x.", _LENGTH),
    Slip(
        "difference-not-divided",
        "The difference of the two heights is not divided by the width, so this is a rise and no slope.",
        'lesson 02, "From secant to tangent"',
    ),
    Slip(
        "rate-of-other-curve",
        "This is the limit for x², the curve before. 1.7x² bends more, so its limit is smaller.",
        _LENGTH,
    ),
    Slip(
        "one-step-rate",
        "At this rate one step lands on the bottom. Larger rates jump to the other side, yet still nearer: look for "
        "the last of them.",
        _LENGTH,
    ),
    Slip(
        "curvature-halved",
        "This is 2 / 1.7. The slope of 1.7x² is 2 · 1.7x: every step multiplies x by 1 - 3.4η, not by 1 - 1.7η.",
        _LENGTH,
    ),
    Slip(
        "sign-for-slope",
        "These steps all have the length η. Gradient descent multiplies η by the slope itself, not by its sign.",
        _LENGTH,
    ),
    Slip("rate-forgotten", "The learning rate is missing: this takes the whole step.", _LENGTH),
    Slip("start-missing", "The start is missing: the list begins with x₀, before any step.", _LENGTH),
    Slip(
        "gradient-stale",
        "This uses the derivative of an earlier point. It looks right in the first step; every step needs the "
        "derivative where the point is now.",
        _LENGTH,
    ),
    Slip(
        "rate-of-other-table",
        "This is the step with the learning rate of the other table. Each table has its own; it stands above the cell.",
        "lesson 05, the text of exercise 5 and of exercise 7",
    ),
    Slip(
        "from-the-start-again",
        "This steps from the start again. Each epoch goes on from where the epoch before ended.",
        _LENGTH,
    ),
    Slip("partials-swapped", "The two partial derivatives are in the wrong order: x first, then y.", _PARTIAL),
    Slip(
        "both-move",
        "Here x and y move together. In a partial derivative one of them moves and the other stays.",
        _PARTIAL,
    ),
    Slip(
        "width-ignored",
        "A width of its own stands here: use the argument e, so that a caller can choose it.",
        "lesson 05, the text of exercise 4",
    ),
    Slip(
        "factor-two-lost",
        "The factor 2 of the power rule is missing: the derivative of 0.1 w1² is 0.2 w1.",
        _PARTIAL,
    ),
    Slip(
        "terms-not-slopes",
        "These are the two terms of f, not their derivatives.",
        _PARTIAL,
    ),
    Slip(
        "square-kept",
        "The factor 2 came down, but the square stayed: the derivative of w² is 2w.",
        _PARTIAL,
    ),
    Slip(
        "factors-exchanged",
        "The two factors are exchanged: 0.2 belongs to w1, in the flat direction, and 4 to w2.",
        _PARTIAL,
    ),
    Slip("step-for-weights", "This is the step alone. The new W is the old W plus this step.", _MOMENTUM),
    Slip(
        "rate-in-velocity",
        "The learning rate went into the velocity. W moves as it should from V = 0, but V is returned η times its "
        "size: V averages gradients, and η multiplies it only in the step.",
        _MOMENTUM,
    ),
    Slip(
        "decay-fixed",
        "The number for γ or β is written into the function: use the arguments, so that a caller can choose them.",
        "lesson 05, the text of exercise 6 and of exercise 8",
    ),
    Slip(
        "average-not-weighted",
        "The new part is added in full. In a running average the old part counts γ, the new one 1 - γ.",
        _MOMENTUM,
    ),
    Slip(
        "decay-swapped",
        "The two weights are swapped: γ belongs to the old value, 1 - γ to the new one. "
        "With γ = 0.5 nobody can tell; with 0.9 it matters.",
        _MOMENTUM,
    ),
    Slip(
        "memory-lost",
        "The old value is missing. It looks right in the first epoch, where the memory is 0.",
        _MOMENTUM,
    ),
    Slip(
        "old-velocity",
        "The step uses the old memory. First the memory is renewed, then the step is made with the new one.",
        _MOMENTUM,
    ),
    Slip(
        "velocity-ignored",
        "The step uses the gradient; with momentum it uses the velocity V.",
        _MOMENTUM,
    ),
    Slip(
        "minus-twice",
        "Two minus signs cancel, as on the slides: V holds -η dW and is subtracted, so the walk goes uphill.",
        _MOMENTUM,
    ),
    Slip(
        "state-before-weights",
        "The results are right, but their order is not: W first, then what the rule remembers "
        "(V, or S, or V and then S).",
        _MOMENTUM,
    ),
    Slip(
        "memory-not-returned",
        "Only the new W is returned. What the rule remembers is needed in the next step: return W, V; return W, S; "
        "or return W, V, S.",
        "lesson 05, the text of exercise 6 and of exercise 8",
    ),
    Slip("square-forgotten", "S averages the squares of the gradient; here dW is not squared.", _SQUARES),
    Slip(
        "root-forgotten",
        "The square root is missing: S is a square, so the gradient is divided by √S.",
        _SQUARES,
    ),
    Slip(
        "size-not-divided",
        "This steps by the gradient itself; RMSProp divides it by its usual size √(S + ε).",
        _SQUARES,
    ),
    Slip(
        "one-size-for-all",
        "This divides all weights by the length of the whole gradient. In RMSProp each weight has a size of its own: "
        "dW**2 squares number by number.",
        _SQUARES,
    ),
    Slip(
        "velocity-squared",
        "S averages the square of the velocity here. It is the square of the gradient dW that is averaged.",
        _SQUARES,
    ),
    Slip(
        "one-beta",
        "Both memories are corrected by β₁. V is divided by 1 - β₁ᵗ⁺¹, S by 1 - β₂ᵗ⁺¹.",
        _SQUARES,
    ),
    Slip(
        "epsilon-fixed",
        "The ε that was passed in changes nothing: it is missing here, or a number is written in its place. "
        "Use the argument epsilon, so that a caller can change it.",
        _SQUARES,
    ),
    Slip(
        "correction-skipped",
        "The correction is missing: both averages start at 0 and are too small at first, "
        "so V is divided by 1 - β₁ᵗ⁺¹ and S by 1 - β₂ᵗ⁺¹.",
        _SQUARES,
    ),
    Slip(
        "correction-multiplied",
        "This divides by (t + 1)(1 - β), which is right in the first epoch only. The β is raised to the power t + 1: "
        "in epoch 2 it is 1 - β².",
        _SQUARES,
    ),
    Slip(
        "correction-late",
        "The power is one too small. Here t counts from 0, so it is 1 - βᵗ⁺¹: in the first step, 1 - β.",
        _SQUARES,
    ),
    Slip(
        "power-parentheses",
        "Without parentheses, 1 - beta**t + 1 means 2 - βᵗ. Write 1 - beta ** (t + 1).",
        _SQUARES,
    ),
    Slip(
        "betas-swapped",
        "The two β are swapped: β₁ belongs to V, the average of the gradient, and β₂ to S, the average of its square.",
        _SQUARES,
    ),
    Slip(
        "corrected-reused",
        "This goes on from the corrected average of the epoch before. To remember are V and S themselves; "
        "V_corr and S_corr serve one step only.",
        _SQUARES,
    ),
    Slip(
        "correction-early",
        "The power is one too large. The first epoch has t = 0 and is divided by 1 - β, the second by 1 - β².",
        _SQUARES,
    ),
    Slip(
        "corrected-returned",
        "The corrected averages are returned. They serve this one step; to remember are V and S themselves.",
        _SQUARES,
    ),
    Slip(
        "slides-figure",
        "This is the figure that the slides print; it is a slip of theirs. Put your own W, dW and S into the rule.",
        _SQUARES,
    ),
    Slip("sign-lost", "The size is right, the sign is not.", 'lesson 05, "Four digits by hand"'),
    Slip(
        "too-few-digits",
        "These are too few digits: keep four, counted from the first that is not 0, as in 0.001921.",
        'lesson 05, "Four digits by hand"',
    ),
)
