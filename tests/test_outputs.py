"""What of a student's HTML may stand in a teacher's browser, and how much of it is cleaned at all."""

import pytest

from deltax.grading.outputs import MOST_CHARACTERS, MOST_CHARACTERS_OF_NOTEBOOK, OutputCleaner, harmless_html
from deltax.grading.student.process import _is_output

_PICTURE = '<img src="data:image/png;base64,' + "A" * 4 * MOST_CHARACTERS + '">'


@pytest.mark.parametrize(
    "text",
    ["&lt;" * (MOST_CHARACTERS // 4 + 1), "<b " + "a " * (MOST_CHARACTERS // 2) + ">"],
    ids=["escaped text", "attributes"],
)
def test_what_would_take_quadratic_time_to_clean_is_shown_as_plain_text(text):
    """Two megabytes of either took a quarter of a minute, by a tenth of the output that a cell may have."""
    assert harmless_html(text).startswith("<pre>")


@pytest.mark.parametrize("kind", ["stream", "error", "display_data"])
def test_an_output_whose_data_are_no_bundle_is_none(kind):
    """A student's process says what its outputs are."""
    rest = {"name": "stdout", "text": "x", "ename": "E", "evalue": "x", "traceback": []}

    assert not _is_output({"output_type": kind, **rest, "data": 5})
    assert _is_output({"output_type": kind, **rest, "data": {}})


def test_a_large_picture_is_no_reason_to_show_plain_text():
    """Explorers store theirs in the text."""
    assert harmless_html(_PICTURE) == _PICTURE


def test_a_notebook_of_many_long_texts_keeps_the_first_of_them():
    """Each is short enough; all together would keep a grader busy for minutes."""
    cleaner, output = OutputCleaner(), {"output_type": "display_data", "data": {"text/plain": "seen", "text/html": ""}}
    output["data"]["text/html"] = f"<p>{'a' * (MOST_CHARACTERS - 7)}</p>{_PICTURE}"

    kept = [cleaner.clean(output, 1)["data"] for _ in range(MOST_CHARACTERS_OF_NOTEBOOK // MOST_CHARACTERS + 1)]

    assert ["text/html" in data for data in kept] == [True] * 10 + [False]
    assert all(data["text/plain"] == "seen" for data in kept)
