"""The page that a student gets back: all that helps, nothing that is hidden, and readable everywhere."""

from html.parser import HTMLParser

import pytest

from deltax.desk.feedback import render
from deltax.desk.page import page_of
from deltax.desk.words import LANGUAGES, words
from deltax.desk.words.english import WORDS
from deltax.errors import CourseError
from deltax.grading.plugin.feedback import shown_source
from tests.desk import check, graded_notebook, record, row
from tests.lab import patient

NAMES = {"assignment": "02-slope-tangent", "student": "ada", "name": "Ada Lovelace", "score": 2.5, "max_score": 6.0}
SECRET = "gradient(f, 7.125) is 99, expected 31415"
RECORD = record(
    check("gradient-check", 0.0, 2.0, row("half the width", "not yet", "it is 4.75", "forward-difference")),
    check("gradient-hidden", 1.0, 2.0, row("other <inputs>", "not yet", SECRET, "forward-difference"), row("wide")),
    repairs=["The check cell 'x<y' was put back."],
    limits=["cell 6: stopped after 20 s of processor time"],
)


def _html(kept=RECORD, names=NAMES, notebook=None):
    page = page_of(notebook or graded_notebook(), kept, words("en"), names)
    return render("feedback.html.j2", language="en", page=page)


class _Outline(HTMLParser):
    """Collects what a screen reader walks by."""

    def __init__(self):
        super().__init__()
        self.headings, self.cells, self.images, self.ids, self.links = [], [], [], [], []

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag in ("h1", "h2", "h3"):
            self.headings.append(int(tag[1]))
        if tag == "th":
            self.cells.append(found.get("scope"))
        if tag == "img":
            self.images.append(found)
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "a":
            self.links.append(found["href"])


def test_the_page_tells_points_reasons_slip_repairs_limits_and_the_teachers_words():
    """What a student needs to go on, each once where it belongs."""
    html = _html()

    for told in (
        "Feedback for Ada Lovelace",
        "2.5 of 6 points",
        "Check: 0 of 2 points",
        "Check with other inputs: 1 of 2 points",
        "it is 4.75",
        "Read again: lesson 02, &#34;Forward or central&#34;",
        "<li>lesson 02, &#34;Forward or central&#34;</li>",
        "The check cell &#39;x&lt;y&#39; was put back.",
        "cell 6: stopped after 20 s of processor time",
        "This cell stopped with: NameError: name &#39;y&#39; is not defined",
        "<p>Look <strong>left</strong> too.</p>",
        "Your answer: Waits to be read (2 points)",
        "other &lt;inputs&gt;",
    ):
        assert told in html, told


def test_no_hidden_input_result_or_source_is_on_the_page():
    """Fails if the record were shown as it is, without `for_student`, or a check cell's source were printed."""
    html = _html()

    assert "7.125" not in html
    assert "31415" not in html
    assert "BEGIN HIDDEN" not in html
    assert shown_source(graded_notebook().cells[4].source) == "# Hidden check"


def test_nothing_that_a_student_wrote_acts_in_a_browser():
    """Code, answers, comments and names are text: no script, no handler, no picture from elsewhere."""
    html = _html(names=NAMES | {"name": "<script>alert(2)</script>"})

    assert "<script" not in html
    assert "onerror" not in html
    assert "return &#39;&lt;b&gt;&#39;" in html
    assert "http" not in html


def test_the_students_pictures_are_there_and_the_lessons_own_are_not():
    """A plot, and an explorer that calls the student's function; each with words for those who do not see it."""
    outline = _Outline()
    outline.feed(_html())

    assert [image["alt"] for image in outline.images] == [
        "f < 2 & your secant",
        "Picture 2 that your notebook drew in the part “Exercise 1: gradient(f)”",
    ]
    assert all(image["src"].startswith("data:image/png;base64,") for image in outline.images)


def test_headings_go_down_step_by_step_and_every_head_of_a_table_has_a_scope():
    """A screen reader's outline: one h1, no level skipped, links that lead somewhere."""
    outline = _Outline()
    outline.feed(_html())

    assert outline.headings.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(outline.headings, outline.headings[1:], strict=False))
    assert set(outline.cells) <= {"row", "col"}
    assert {link.removeprefix("#") for link in outline.links} <= set(outline.ids)
    assert len(outline.ids) == len(set(outline.ids))


def test_a_notebook_that_could_not_be_graded_says_why_and_what_to_do():
    """Not a page of zeros without a word."""
    reason = "there is no 02-slope-tangent.ipynb in the folder\n  Fix: hand it in under its own name"
    html = _html(record(check("gradient-check", None, 2.0), state="not gradable", reason=reason))

    assert "This notebook could not be graded yet." in html
    assert "Fix: hand it in under its own name" in html
    assert "This check waits for a person to look at it (2 points)" in html


def test_points_set_by_hand_are_named_as_such_and_a_page_without_a_record_still_shows_points():
    """The gradebook's points are on the page, whatever the record says."""
    notebook = graded_notebook()
    notebook.cells[3].metadata.nbgrader |= {"score": 1.5, "by_hand": True}

    assert "Check: 1.5 of 2 points" in _html(notebook=notebook)
    assert "Your teacher set these points by hand." in _html(notebook=notebook)
    assert "No record of the checks was found" in _html(kept=None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word_with_the_same_places_to_fill_in(language):
    """A forgotten key would end the page with an error; a forgotten place would lose a number."""
    found = words(language)

    assert set(found) == {*WORDS, "language"}
    for key, text in WORDS.items():
        places = {part.split("}")[0] for part in text.split("{")[1:]}
        assert places == {part.split("}")[0] for part in found[key].split("{")[1:]}, key


def test_an_unknown_language_is_one_message():
    """With the ones that there are."""
    with pytest.raises(CourseError, match="choose from en"):
        words("xx")


def test_the_page_fits_a_phone_and_its_colours_have_contrast(tmp_path, chromium):
    """In Chromium at 320 CSS pixels nothing sticks out; text has at least 4.5 to 1 (WCAG AA)."""
    path = tmp_path / "page.html"
    path.write_text(_html(), encoding="utf-8")
    page = patient(chromium.new_page(viewport={"width": 320, "height": 700}))
    page.goto(path.as_uri())
    wide = page.evaluate("document.documentElement.scrollWidth")
    colours = page.evaluate(_COLOURS)
    page.close()

    assert wide <= 320
    assert len(colours) > 20
    assert [one for one in colours if _contrast(one["text"], one["ground"]) < 4.5] == []


_COLOURS = """() => [...document.querySelectorAll('body *')]
  .filter(e => e.innerText && e.children.length === 0).map(e => {
  let ground = e; const clear = 'rgba(0, 0, 0, 0)';
  while (ground.parentElement && getComputedStyle(ground).backgroundColor === clear) ground = ground.parentElement;
  return {text: getComputedStyle(e).color, ground: getComputedStyle(ground).backgroundColor, words: e.innerText};
})"""


def _contrast(text: str, ground: str) -> float:
    """WCAG 2's formula, from two CSS colours."""

    def luminance(colour):
        parts = [float(part) / 255 for part in colour.strip("rgba()").split(",")[:3]]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(text), luminance(ground)))
    return (high + 0.05) / (low + 0.05)
