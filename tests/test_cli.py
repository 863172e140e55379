"""The command line: exit codes, one-line messages, help, and that the documents tell the truth."""

import re

import pytest

from deltax.__main__ import COMMANDS, main, parser
from tests.helpers import COURSE, LESSONS

README = (COURSE.root / "README.md").read_text(encoding="utf-8")
LESSON = "02-slope-tangent"


@pytest.fixture
def there(course_copy, monkeypatch):
    """Stand in the folder of a course of our own."""
    monkeypatch.chdir(course_copy.root)
    return course_copy


def test_build_check_is_content_with_what_is_committed(there, capsys):
    """Rebuilding gives the same bytes; nothing is told."""
    assert main(["build", "--check", LESSON]) == 0
    assert capsys.readouterr().out == ""


def test_build_check_says_what_is_stale_and_changes_nothing(there, capsys):
    """A changed text, a hand-edited notebook and a foreign file are each named; exit code 1."""
    text = there.text(LESSON)
    text.write_text(text.read_text().replace("how fast", "how quick"))
    (there.release(LESSON).parent / "answers.py").write_text("leak")
    before = there.source(LESSON).read_bytes()

    assert main(["build", "--check", LESSON]) == 1

    told = capsys.readouterr().err
    for path in (there.source(LESSON), there.release(LESSON), there.release(LESSON).parent / "answers.py"):
        assert f"stale: {path.relative_to(there.root)}" in told
    assert "Fix: run deltax build" in told
    assert there.source(LESSON).read_bytes() == before


def test_build_mends_what_is_stale(there, capsys):
    """After build, build --check is content; the foreign file is gone."""
    text = there.text(LESSON)
    text.write_text(text.read_text().replace("how fast", "how quick"))
    (there.release(LESSON).parent / "answers.py").write_text("leak")

    assert main(["build", LESSON]) == 0
    assert main(["build", "--check", LESSON]) == 0
    assert not (there.release(LESSON).parent / "answers.py").exists()


def test_a_broken_lesson_is_one_message_and_loses_nothing(there, capsys):
    """File, cell and cure on stderr, exit code 1, notebooks as they were."""
    before = there.source(LESSON).read_bytes()
    text = there.text(LESSON)
    text.write_text(text.read_text().replace(":points: 2\n", "", 1))

    assert main(["build", LESSON]) == 1

    told = capsys.readouterr().err
    assert re.search(rf"deltax: lessons/{LESSON}/lesson\.md: cell \d+: check \"[\w-]+\" has no points\n  Fix: ", told)
    assert "Traceback" not in told
    assert there.source(LESSON).read_bytes() == before


def test_an_unknown_lesson_is_answered_with_the_known_ones(there, capsys):
    """A typing error costs one look."""
    assert main(["build", "02-slope"]) == 1
    assert f"no lesson is called '02-slope'\n  Fix: choose from {', '.join(LESSONS)}" in capsys.readouterr().err


def test_outside_a_course_it_says_where_to_go(tmp_path, monkeypatch, capsys):
    """Not a traceback."""
    monkeypatch.chdir(tmp_path)

    assert main(["build"]) == 1
    assert "no course here" in capsys.readouterr().err


def test_check_prints_disagreements_and_fails(there, capsys):
    """A right answer that a check rejects is an error of the check."""
    folder = there.text(LESSON).parent / "answers" / "slope"
    (folder / "right_odd.py").write_text("# right: claims too much; score 2 of 2\ndef slope(p, q):\n    return 7\n")

    assert main(["check", f"{LESSON}/slope"]) == 1
    assert (
        f"right answer rejected: lessons/{LESSON}/answers/slope/right_odd.py: the checks give 0, a teacher gives 2"
        in capsys.readouterr().out
    )


def test_grade_without_submissions_says_where_they_belong(there, capsys):
    """An empty class is a message."""
    assert main(["grade"]) == 1
    assert "put notebooks at submitted/<student>/<lesson>/<lesson>.ipynb" in capsys.readouterr().err


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_help_with_an_example_and_stands_in_the_readme(command):
    """Docs cannot rot."""
    (commands,) = (action for action in parser()._actions if action.dest == "command")
    text = commands.choices[command].format_help()

    assert f"Examples:\n  deltax {command}" in text
    assert COMMANDS[command].__doc__ in text
    assert f"deltax {command}" in README


def test_every_make_target_of_the_readme_exists():
    """`make help` and the README tell of the same targets."""
    makefile = (COURSE.root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):.*##", makefile, flags=re.MULTILINE))

    assert set(re.findall(r"`?make ([a-z]+)`?", README)) <= targets
    assert {"lab", "test", "grade", "build", "help"} <= targets


def test_files_named_in_the_documents_exist():
    """A link to nowhere helps nobody."""
    for document in ("README.md", "CONTRIBUTING.md", "docs/design.md", "docs/teaching.md", "docs/students.md"):
        text = (COURSE.root / document).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!http|#)([^)#]+)", text):
            assert ((COURSE.root / document).parent / target).exists(), f"{document} links to {target}"
