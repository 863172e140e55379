"""Predict, then see: asked before the first move, kept in a line, compared, never graded."""

import pytest

from deltax import explore
from deltax.explore.prediction import Prediction, Question, State
from deltax.explore.questions import QUESTIONS, question_of

EVERY_QUESTION = [(name, number) for name, asked in QUESTIONS.items() for number in range(len(asked))]
_NUMBER = Question("how much?", 6.0)
_CHOICE = Question("one or two?", "two", ("one", "two"))
_STARTS = {"how_near": "curve", "computation_graph": "graph"}


def test_a_number_is_compared_by_its_distance():
    """The distance is told only when the reader asks for it: first he shall look."""
    prediction = Prediction(_NUMBER)
    prediction.field.value = 5.5
    prediction.keep()
    assert prediction.told() == "You predicted: 5.5"

    prediction.compare()

    assert prediction.told() == "You predicted: 5.5; it is 6, 0.5 away"


@pytest.mark.parametrize(
    ("question", "predicted", "words"),
    [
        (_NUMBER, 6, "You predicted: 6; so it is"),
        (_CHOICE, "two", "You predicted: two; so it is"),
        (_CHOICE, "one", "You predicted: one; it is: two"),
    ],
)
def test_a_prediction_in_the_cell_is_kept_when_the_cell_runs_again(question, predicted, words):
    """The line to paste is the place where predictions live: it opens what it names."""
    prediction = Prediction(question, predicted)
    assert prediction.state is State.KEPT
    assert prediction.line() == f"predicted={predicted!r}"

    prediction.compare()

    assert prediction.told() == words


@pytest.mark.parametrize(
    ("question", "nonsense"), [(_NUMBER, "six"), (_NUMBER, float("nan")), (_NUMBER, True), (_CHOICE, 2), (_CHOICE, [1])]
)
def test_what_cannot_be_a_prediction_is_asked_again_in_words(question, nonsense):
    """A typing error in the cell is a sentence, no traceback."""
    prediction = Prediction(question, nonsense)

    assert prediction.state is State.ASKED
    assert f"predicted={nonsense!r} is not " in prediction.note


def test_whoever_would_rather_look_is_told_nothing():
    """No prediction, no distance, nowhere."""
    explorer = explore.secant_to_tangent(tangent=False, predicted=...)
    explorer.prediction.look()

    assert "predicted" not in explorer.words.lower()
    assert "prediction" not in explorer.still_html()


def test_before_the_answer_the_controls_wait_and_a_covered_picture_too():
    """The picture of the error curve gives its shape away; the first secant does not."""
    covered = explore.error_curve(predicted=...)
    open_one = explore.secant_to_tangent(tangent=False, predicted=...)

    for explorer, shown in ((covered, "none"), (open_one, None)):
        card = explorer.view
        assert card._row.layout.display == "none"
        assert card._readout.layout.display == "none"
        assert card._picture.layout.display == shown
        explorer.prediction.keep()
        assert card._row.layout.display is None
        assert card._picture.layout.display is None
        assert card._picture.value == explorer.frame
        explorer.close()


def test_a_place_is_set_on_the_picture_and_stays_there():
    """While the slider of the prediction moves, a line on the picture moves with it; kept, it stands."""
    explorer = explore.slope_and_bend(predicted=...)
    before = explorer.frame

    explorer.prediction.field.value = 0.9
    assert explorer._mark.get_xdata() == [0.9, 0.9]
    assert explorer.frame != before
    explorer.prediction.keep()
    explorer.prediction.field.value = 2.0

    assert explorer._mark.get_xdata() == [0.9, 0.9]


def test_a_prediction_is_in_words_and_in_the_still_picture():
    """The saved notebook shows what was predicted, beside what is seen."""
    explorer = explore.secant_to_tangent(tangent=False, predicted=5)

    assert explorer.words.startswith("You predicted: 5\n")
    assert "You predicted: 5" in explorer.still_html()


@pytest.mark.parametrize(("name", "number"), EVERY_QUESTION)
def test_every_question_is_asked_by_its_explorer(name, number):
    """A question whose place no explorer starts at would never be seen."""
    wanted, question = QUESTIONS[name][number]
    start = {key: value for key, value in wanted.items() if key not in ("eta", "start")}
    if name == "secant_to_tangent" and not start:
        start = {"tangent": False}
    explorer = getattr(explore, name)(**start, predicted=...)

    assert explorer.prediction.question is question
    assert not question.options or question.answer in question.options
    assert not question.point or question.point[0] <= question.answer <= question.point[1]


def test_an_explorer_without_a_question_says_so():
    """Three dots where nothing is asked are a slip of whoever writes the lesson."""
    with pytest.raises(LookupError, match=r"explore\.negative_values asks for no prediction here"):
        explore.negative_values(predicted=...)


# What is seen at the place that a question is about: (explorer with arguments, controls to set, words to be read).
SEEN = {
    "x + 1": (lambda: explore.how_near(curve="x + 1 at 2"), {"d": 1e-10}, "f(a - d) = 3, right: f(a + d) = 3"),
    "jump": (lambda: explore.how_near(curve="jump at 2"), {"d": 1e-10}, "no limit"),
    "cosine": (lambda: explore.how_near(curve="(1 - cos x)/x² at 0"), {"d": 1e-9}, "f(a - d) = 0, right: f(a + d) = 0"),
    "gaps": (explore.steep_or_jump, {"d": 1e-6}, "gap 0.002"),
    "secant": (explore.secant_to_tangent, {"dx": 1e-6}, "slope of the tangent: 6,"),
    "flat": (explore.slope_and_bend, {"x": 1.0}, "flat here"),
    "edges": (explore.edge_map, {"threshold": 10}, "35.2% of all pixels"),
    "edges before": (explore.edge_map, {"threshold": 60}, "7.9% of all pixels"),
    "rate": (explore.descent_path, {"eta": 1.0}, "it stays as far away as it was"),
    "race": (explore.descent_race, {"epoch": 30}, "Lowest at this epoch: RMSprop"),
    "newton": (explore.newton_steps, {"step": 12}, "x = -8,"),
    "two outputs": (lambda: explore.computation_graph(graph="two outputs"), {"x": 2, "step": 99}, "dE/dx₂ = 4;"),
    "used twice": (explore.computation_graph, {"x": 2, "step": 99}, "dz/dx = 7;"),
    "line": (explore.line_by_hand, {"w": 4.0, "b": 12.0}, "mean of their squares: 1.2"),
    "largest rate": (explore.fit_line, {"rate": 0.149}, "comes down slowly"),
    "too large": (explore.fit_line, {"rate": 0.15}, "too large"),
    "digits": (explore.three_ways, {"epsilon": 10**-4.4}, "relative error 3.1e-12"),
    "bowl": (explore.loss_path, {"spent": "standardised"}, "below 1"),
    "far out": (explore.far_out, {"x": 700.0}, "as it stands: 700"),
}


@pytest.mark.parametrize("what", SEEN)
def test_the_answer_to_a_question_is_what_the_explorer_shows(what):
    """The distance is measured to a number that the reader can find by sliding."""
    make, controls, words = SEEN[what]
    explorer = make()
    for name, value in controls.items():
        explorer.controls[name].value = value

    assert words in explorer.words


def test_the_question_is_found_by_where_the_controls_stand():
    """The central rule asks another question than the first look."""
    first, central = explore.secant_to_tangent(tangent=False), explore.secant_to_tangent(rule="central")

    assert question_of("secant_to_tangent", first).answer == 6.0
    assert question_of("secant_to_tangent", central).answer == 100.0
