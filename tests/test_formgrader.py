"""A teacher clicks through the formgrader: reads an answer in words, regrades, gives feedback."""

import pytest

from deltax.course import Course
from tests.lab import running_lab
from tests.sample_class import LIMITS, STUDENTS, text

ESSAY = "why-no-value"
COMMENT = "Both sides matter: say *why*."


@pytest.fixture
def one_graded(course_copy, nbgrader) -> Course:
    """A class of one, graded as plain nbgrader does it; the answer in words waits."""
    student = next(one for one in STUDENTS if one.lesson == LIMITS)
    target = course_copy.root / "submitted" / "ada" / LIMITS / f"{LIMITS}.ipynb"
    target.parent.mkdir(parents=True)
    answered = text(student).replace("YOUR ANSWER HERE", "Because <b>f</b> has a hole there.<script>alert(1)</script>")
    target.write_text(answered, encoding="utf-8")
    for command in (("generate_assignment", LIMITS, "--force"), ("autograde", LIMITS)):
        done = nbgrader(course_copy, *command)
        assert done.returncode == 0, done.stderr
    return course_copy


def _press(page, row, button):
    """Press one of the three buttons of a submission, and wait for the formgrader's message."""
    row.locator(f".{button} a").click()
    page.get_by_text("Success").first.wait_for()
    page.locator(".modal.in button:has-text('OK')").first.click()
    page.locator(".modal.in").first.wait_for(state="detached")


def test_points_and_comment_given_by_hand_stand_after_a_regrade_and_reach_the_student(one_graded, chromium):
    """Click by click: score and comment, the lightning of autograde, the bubble of feedback; then the page itself."""
    with running_lab(one_graded.root, chromium) as lab:
        page = lab.page
        page.goto(f"{lab.url}/formgrader/gradebook/{LIMITS}/{LIMITS}")
        page.locator('a[href*="/submissions/"]').first.click()
        score, comment = page.locator(f"input.score#{ESSAY}"), page.locator(f"textarea#{ESSAY}-comment")
        comment.wait_for()
        # The boxes are there before anything listens to them.
        page.wait_for_function("formgrader.grades?.loaded && formgrader.comments?.loaded")
        for box, value, url in ((score, "1.5", "/api/grade/"), (comment, COMMENT, "/api/comment/")):
            with page.expect_response(lambda answer, part=url: part in answer.url and answer.request.method == "PUT"):
                box.fill(value)
                box.blur()

        page.goto(f"{lab.url}/formgrader/manage_submissions/{LIMITS}")
        row = page.locator("tbody tr", has_text="ada").first
        row.locator(".autograde a").wait_for()
        _press(page, row, "autograde")
        _press(page, row, "generate-feedback")

        page.goto((one_graded.root / "feedback" / "ada" / LIMITS / f"{LIMITS}.html").as_uri())
        assert page.get_by_text("Your answer: 1.5 of 2 points").count() == 1
        assert page.locator(".teacher em").inner_text() == "why"
        assert page.locator("script").count() == 0
        assert page.get_by_text("15.5 of 16 points").count() == 1
        assert [error for error in lab.errors if "MathJax" not in error] == []  # loaded from the internet, when there
