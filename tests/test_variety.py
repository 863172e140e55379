"""Hidden checks that draw their numbers: whatever is drawn, right stays right and wrong stays wrong."""

import pytest

from deltax import check
from deltax.check import variety
from deltax.lessons.trial import bank, try_answer
from tests.helpers import COURSE, LESSONS, cells

DRAWING = [
    (lesson, cell.grade_id.rpartition("-")[0])
    for lesson in LESSONS
    for cell in cells(lesson)
    if cell.role == "check" and "check.numbers()" in cell.source
]


@pytest.fixture(autouse=True)
def _seed_of_elsewhere():
    yield
    variety.sow(0, "")


@pytest.mark.parametrize("seed", [1, 2**40, 77])
@pytest.mark.parametrize(("lesson", "exercise"), DRAWING)
def test_the_verdict_does_not_hang_on_what_is_drawn(lesson, exercise, seed):
    """The bank's scores and slips hold for other seeds than the one of authors."""
    variety.sow(seed, f"{exercise}-hidden")
    for answer in bank(COURSE, lesson):
        if answer.exercise == exercise:
            scores = try_answer(list(cells(lesson)), exercise, answer.source)
            slips = {row.slip for score in scores.values() for row in score.rows}
            assert sum(scores.values()) == pytest.approx(answer.score, abs=0.011), answer.path.name
            assert answer.slip is None or answer.slip in slips, answer.path.name


def test_a_seed_gives_its_numbers_again_and_another_gives_others():
    """Else a grade would change when it is made again, or a table of answers would do."""
    drawn = []
    for seed in (5, 5, 6):
        variety.sow(seed, "slope-hidden")
        drawn.append(check.numbers().random())

    assert drawn[0] == drawn[1] != drawn[2]
    assert DRAWING
