"""What the lessons ask before an explorer is moved, and what will be seen."""

from deltax.explore.explorer import Explorer
from deltax.explore.prediction import Question

_YES_OR_NO = ("yes", "no")
# explorer -> (where its controls must stand for the question to be meant, the question); the first that fits is asked
QUESTIONS: dict[str, list[tuple[dict[str, object], Question]]] = {
    "how_near": [
        ({"curve": "x + 1 at 2"}, Question("where do the two values go as d shrinks?", 3.0, is_covered=True)),
        (
            {"curve": "jump at 2"},
            Question("what is the limit at 2?", "there is none", ("1", "2", "3", "there is none"), is_covered=True),
        ),
        (
            {"curve": "sin x / x at 0"},
            Question(
                "which of the three has a limit at 0?",
                "sin x / x",
                ("sin x / x", "1/x", "sin(1/x)", "two of them", "none of them"),
                is_covered=True,
            ),
        ),
        (
            {"curve": "(1 - cos x)/x² at 0"},
            Question(
                "what do the values do when d goes down to 1e-9?",
                "they go to 0.5, then break",
                ("they go to 0.5 and stay", "they go to 0.5, then break", "they grow without bound"),
                is_covered=True,
            ),
        ),
    ],
    "steep_or_jump": [
        (
            {},
            Question(
                "which of the two gaps closes as d shrinks?",
                "the steep one",
                ("the steep one", "the torn one", "both", "neither"),
            ),
        ),
    ],
    "secant_to_tangent": [
        (
            {"rule": "central"},
            Question("ε shrinks ten times: how many times does the error of the central difference shrink?", 100.0),
        ),
        ({}, Question("towards which number does the slope of the secant go?", 6.0)),
    ],
    "error_curve": [
        (
            {},
            Question(
                "from right to left the width shrinks. What does the error do?",
                "it falls, then rises",
                ("it falls all the way", "it falls, then rises", "it stays level"),
                is_covered=True,
            ),
        )
    ],
    "slope_and_bend": [
        ({}, Question("set the line on the place right of 0 where the curve is flat.", 1.0, point=(-2.2, 2.2, 0.05))),
    ],
    "activation_gallery": [
        ({"shown": "sigmoid"}, Question("at which x is the sigmoid steepest?", 0.0, is_covered=True)),
    ],
    "far_out": [
        ({"shown": "softplus"}, Question("up to which x does ln(1 + eˣ) give a number?", 709.78, is_covered=True)),
    ],
    "edge_map": [
        ({}, Question("at threshold 60, 8 of 100 pixels are edges. How many of 100 at threshold 10?", 35.0)),
    ],
    "kernel_editor": [
        ({}, Question("by the second derivative, does an edge become one line or two?", "two", ("one", "two"))),
    ],
    "descent_path": [
        ({"eta": 0.1}, Question("from which η on does the descent no longer come nearer?", 1.0)),
    ],
    "descent_landscape": [({}, Question("does the end depend on the start?", "yes", _YES_OR_NO))],
    "gradient_field": [
        (
            {},
            Question(
                "where does the gradient point?",
                "uphill",
                ("uphill", "downhill", "along the level line"),
                is_covered=True,
            ),
        ),
    ],
    "descent_on_contours": [({}, Question("can one η suit both directions?", "no", _YES_OR_NO))],
    "descent_race": [
        (
            {},
            Question(
                "who is lowest after 30 epochs in the long valley?",
                "RMSprop",
                ("sgd", "sgd_momentum", "RMSprop", "adam"),
                is_covered=True,
            ),
        )
    ],
    "three_ways": [
        ({}, Question("how many digits can a difference get right, with the best ε?", 11.0, is_covered=True))
    ],
    "newton_steps": [
        (
            {"curve": "four roots", "start": 9.0},
            Question("from the start 9, which root does it find?", "-8", ("-8", "-3", "1.82", "13.18")),
        )
    ],
    "computation_graph": [
        ({"graph": "two outputs"}, Question("what is dE/dx₂ at x₂ = 2?", 4.0)),
        ({"graph": "x used twice"}, Question("what stands below x at the end, for x = 2?", 7.0)),
    ],
    "line_by_hand": [({}, Question("about which slope w fits best?", 4.0))],
    "fit_line": [({}, Question("up to which η does the loss come down?", 0.149))],
    "loss_path": [
        (
            {"spent": "as given"},
            Question(
                "what becomes of the valley if spent is standardised?",
                "a round bowl",
                ("a round bowl", "a longer valley", "it stays as it is"),
                is_covered=False,
            ),
        )
    ],
    "batch_path": [
        (
            {},
            Question(
                "which path is straighter?", "200 rows a batch", ("1 row a batch", "200 rows a batch"), is_covered=True
            ),
        ),
    ],
}


def question_of(name: str, explorer: Explorer) -> Question:
    """Return the question for an explorer as it stands.

    Raises
    ------
    LookupError
        If the lessons ask nothing there.
    """
    values = {key: control.value for key, control in explorer.controls.items()}
    for wanted, question in QUESTIONS.get(name, []):
        if all(values.get(key) == value for key, value in wanted.items()):
            return question
    raise LookupError(f"explore.{name} asks for no prediction here: leave predicted away")
