"""Predict, then see: asked before the first move, kept in a line, compared, never graded."""

import pytest

from deltax import explore
from deltax.explore.prediction import Prediction, Question, State
from deltax.explore.questions import QUESTIONS, question_of

EVERY_QUESTION = [(name, number) for name, asked in QUESTIONS.items() for number in range(len(asked))]
_NUMBER = Question("how much?", 6.0)
_CHOICE = Question("one or two?", "two", ("one", "two"))


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


def _asking(name, number):
    """Return the explorer, opened where the question is meant."""
    start = {key: value for key, value in QUESTIONS[name][number][0].items() if key not in ("eta", "start")}
    if name == "secant_to_tangent" and not start:
        start = {"tangent": False}
    return getattr(explore, name)(**start, predicted=...)


@pytest.mark.parametrize(("name", "number"), EVERY_QUESTION)
def test_every_question_is_asked_by_its_explorer(name, number):
    """A question whose place no explorer starts at would never be seen."""
    question = QUESTIONS[name][number][1]
    explorer = _asking(name, number)

    assert explorer.prediction.question is question
    assert not question.options or question.answer in question.options
    assert not question.point or question.point[0] <= question.answer <= question.point[1]


def test_an_explorer_without_a_question_says_so():
    """Three dots where nothing is asked are a slip of whoever writes the lesson."""
    with pytest.raises(LookupError, match=r"explore\.negative_values asks for no prediction here"):
        explore.negative_values(predicted=...)


# question -> (its answer, where the controls are to be set, the words that show it)
SEEN = {
    ("how_near", 0): (3.0, {"d": 1e-10}, "f(a - d) = 3, right: f(a + d) = 3"),
    ("how_near", 1): ("there is none", {"d": 1e-10}, "The gap stays: no limit."),
    ("how_near", 2): ("sin x / x", {"d": 1e-4}, "Both sides head for 1"),
    ("how_near", 3): ("they go to 0.5, then break", {"d": 1e-9}, "f(a - d) = 0, right: f(a + d) = 0"),
    ("steep_or_jump", 0): ("the steep one", {"d": 1e-6}, "gap 0.002\ntorn: left -1, right 1, gap 2"),
    ("secant_to_tangent", 1): (6.0, {"dx": 1e-6}, "slope of the secant: 6.000001"),
    ("slope_and_bend", 0): (1.0, {"x": 1.0}, "flat here"),
    ("activation_gallery", 0): (0.0, {"x": 0.0}, "slope there: 0.25"),
    ("far_out", 0): (709.78, {"x": 710.0}, "inf (too large for the computer)"),
    ("edge_map", 0): (35.0, {"threshold": 10}, "35.2% of all pixels"),
    ("descent_path", 0): (1.0, {"eta": 1.0}, "it stays as far away as it was"),
    ("descent_landscape", 0): ("yes", {"start": 1.2}, "the deeper valley"),
    ("gradient_field", 0): ("uphill", {}, "The arrow points uphill"),
    ("descent_on_contours", 0): ("no", {"eta": 0.25}, "along w₁ η is too small"),
    ("descent_race", 0): ("RMSprop", {"epoch": 30}, "Lowest at this epoch: RMSprop"),
    ("three_ways", 0): (11.0, {"epsilon": 10**-4.4}, "relative error 3.1e-12"),
    ("newton_steps", 0): ("-8", {"step": 12}, "x = -8,"),
    ("computation_graph", 0): (4.0, {"x": 2, "step": 99}, "dE/dx₂ = 4;"),
    ("computation_graph", 1): (7.0, {"x": 2, "step": 99}, "dz/dx = 7;"),
    ("line_by_hand", 0): (4.0, {"w": 4.0, "b": 12.0}, "mean of their squares: 1.2"),
    ("fit_line", 0): (0.149, {"rate": 0.149}, "comes down slowly"),
    ("loss_path", 0): ("a round bowl", {"spent": "standardised"}, "below 1"),
}


@pytest.mark.parametrize(("name", "number"), SEEN)
def test_the_answer_to_a_question_is_what_the_explorer_shows(name, number):
    """The distance is measured to what the reader can find by sliding."""
    answer, controls, words = SEEN[name, number]
    explorer = _asking(name, number)
    for control, value in controls.items():
        explorer.controls[control].value = value

    assert explorer.prediction.question.answer == answer
    assert words in explorer.words


@pytest.mark.parametrize(("control", "value", "words"), [("rate", 0.15, "too large"), ("rate", 0.148, "comes down")])
def test_the_largest_learning_rate_lies_between_its_neighbours(control, value, words):
    """0.149 is the last of the slider's steps that comes down."""
    explorer = explore.fit_line()
    explorer.controls[control].value = value

    assert words in explorer.words


def test_the_question_is_found_by_where_the_controls_stand():
    """The central rule asks another question than the first look."""
    first, central = explore.secant_to_tangent(tangent=False), explore.secant_to_tangent(rule="central")

    assert question_of("secant_to_tangent", first).answer == 6.0
    assert question_of("secant_to_tangent", central).answer == 100.0
