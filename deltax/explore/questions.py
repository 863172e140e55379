"""What the lessons ask before an explorer is moved, and what will be seen."""

from deltax.explore.explorer import Explorer
from deltax.explore.prediction import Question

# explorer -> (values of its controls for which the question is meant, the question); the first that fits is asked
QUESTIONS: dict[str, list[tuple[dict[str, object], Question]]] = {
    "secant_to_tangent": [({}, Question("towards which number does the slope of the secant go?", 6.0))],
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
