"""The report on a small course of one exercise: each kind of trouble is found, told once, and fails the command."""

import json

import pytest

from deltax.__main__ import main
from deltax.course import Course
from deltax.errors import CourseError
from deltax.lessons.trial import try_bank
from deltax.strength.measure import measure
from deltax.strength.processes import Limits
from tests.helpers import COURSE

LESSON = """
```{code-cell}
:answer: half

def half(x):
    ### BEGIN SOLUTION
    return x / 2
    ### END SOLUTION
```

```{code-cell}
:check: half-check
:points: 1

from deltax import check

card = check.Scorecard(points=1)
with card.idea("plain numbers"):
    check.calls("half", half, [(4.0,), (0.0,)], right=[2.0, 0.0], slips={"not-divided": [4.0, 0.0]})
card.score()
```

```{code-cell}
:check: half-hidden
:points: 2

### BEGIN HIDDEN TESTS
from deltax import check

card = check.Scorecard(points=2)
with card.idea("other numbers"):
    check.calls("half", half, [(3.0,)], right=[1.5], slips={"not-divided": lambda x: x})
card.score()
### END HIDDEN TESTS
```
"""
GOOD = {
    "right_times": "# right: a product; score 3 of 3\ndef half(x):\n    return 0.5 * x\n",
    "wrong_whole": "# wrong: not divided; score 0 of 3; slip not-divided\ndef half(x):\n    return x\n",
    "wrong_knows": "# wrong: knows the example; score 1 of 3\ndef half(x):\n    return 2.0 if x == 4 else 0.0\n",
}


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A course with one lesson of one exercise, whose three answers are judged well."""
    (tmp_path / "nbgrader_config.py").touch()
    made = Course(tmp_path)
    folder = tmp_path / "lessons" / "01-small" / "answers" / "half"
    folder.mkdir(parents=True)
    made.text("01-small").write_text(LESSON)
    for name, text in GOOD.items():
        (folder / f"{name}.py").write_text(text)
    monkeypatch.chdir(tmp_path)
    return made


def _answer(course, name, text):
    (course.text("01-small").parent / "answers" / "half" / name).write_text(text)


def _change(course, old, new):
    assert old in LESSON
    course.text("01-small").write_text(LESSON.replace(old, new))


def _report(course, **options):
    (report,) = measure(course, [], **options)
    return report


def _names(trials):
    return [trial.answer.path.name for trial in trials]


def test_good_checks_make_a_clean_report(course, capsys):
    """What hidden checks are for is told, and is no fault."""
    report = _report(course)

    assert report.clean
    assert _names(report.accepted_by_visible) == ["wrong_knows.py"]
    assert (len(report.right), len(report.wrong), report.points) == (1, 2, 3)
    assert main(["check"]) == 0
    told = capsys.readouterr().out
    assert "no check notices" not in told
    assert told.endswith("nothing to mend\n")


def test_in_one_process_the_verdict_is_the_same(course):
    """`try_bank` is for tests and graders that need no limits."""
    verdicts = list(try_bank(course, "01-small"))

    assert [(verdict.answer.path.name, verdict.score, sorted(verdict.slips)) for verdict in verdicts] == [
        (trial.answer.path.name, trial.score, trial.slips) for trial in _report(course, with_mutants=False).trials
    ]
    assert all(verdict.fits for verdict in verdicts)


def test_a_rejected_right_answer_is_found(course):
    """With what the checks gave and what a teacher gives."""
    _answer(course, "right_odd.py", "# right: floor; score 3 of 3\ndef half(x):\n    return x // 2\n")

    report = _report(course)

    assert _names(report.rejected) == ["right_odd.py"]
    assert report.rejected[0].problems == ["the checks give 1, a teacher gives 3"]
    assert report.disagreements == []
    assert not report.clean


def test_an_accepted_wrong_answer_is_found(course):
    """It is the check that must be mended."""
    _answer(course, "wrong_ints.py", "# wrong: cuts large ones; score 1 of 3\ndef half(x):\n    return min(x / 2, 9)\n")

    assert _names(_report(course).accepted) == ["wrong_ints.py"]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("score 1 of 3", "the checks give 0, a teacher gives 1"),
        ("score 0 of 3; slip forward-difference", "the checks name not-divided, a teacher names forward-difference"),
        ("score 0 of 3; slip no-such", "no slip is called no-such in deltax/check/slips"),
        ("score 0 of 4", "the first line says of 4, but the checks are worth 3"),
        ("score 3 of 3", "the first line says wrong, but score 3 of 3"),
    ],
)
def test_a_first_line_is_held_to_what_it_says(course, line, problem):
    """Score, points, slip, and that wrong is not full marks."""
    _answer(course, "wrong_line.py", f"# wrong: whole; {line}\ndef half(x):\n    return x\n")

    (trial,) = _report(course, with_mutants=False).disagreements

    assert trial.answer.path.name == "wrong_line.py"
    assert problem in trial.problems


def test_a_file_named_against_its_verdict_is_found(course):
    """right_*.py holds right answers."""
    _answer(course, "right_name.py", GOOD["wrong_whole"])

    (trial,) = _report(course, with_mutants=False).disagreements

    assert trial.problems == ["the file's name does not begin with wrong_"]


def test_an_answer_without_end_has_the_score_of_what_came_before(course):
    """An endless loop in the bank is an answer like any other."""
    loop = "# wrong: waits for ever; score 1 of 3\ndef half(x):\n    while x == 3:\n        pass\n    return x / 2\n"
    _answer(course, "wrong_loop.py", loop)

    report = _report(course, limits=Limits(processor_seconds=0.3), with_mutants=False)

    (trial,) = [trial for trial in report.trials if trial.answer.path.name == "wrong_loop.py"]
    assert (trial.score, trial.problems) == (1, [])
    assert trial.said[1].fault == "stopped after 0.3 seconds of work"


def test_a_check_that_raises_is_found(course):
    """nbgrader gives 0 points for it, whatever the answer."""
    _change(course, "card = check.Scorecard(points=2)\n", "card = check.Scorecard(points=2)\nhalf(0) + half(None)\n")

    report = _report(course, with_mutants=False)

    assert _names(report.rejected) == ["right_times.py"]
    assert "half-hidden raised TypeError" in report.rejected[0].problems[0]
    assert [said.check for said in report.reference_rejected] == ["half-hidden"]


def test_a_rejected_reference_solution_is_found(course, capsys):
    """Else all of its mutants would count as noticed."""
    _change(course, "return x / 2", "return x / 3")

    assert main(["check"]) == 1
    assert "reference solution rejected: 01-small/half: half-check: half(4.0) is 1.33" in capsys.readouterr().out


def test_a_fault_that_no_check_notices_is_a_surviving_mutant(course, capsys):
    """Inputs that cannot tell x / 2 from other rules show here."""
    _change(course, '[(4.0,), (0.0,)], right=[2.0, 0.0], slips={"not-divided": [4.0, 0.0]}', "[(4.0,)], right=[2.0]")
    text = course.text("01-small").read_text()
    course.text("01-small").write_text(text.replace("[(3.0,)], right=[1.5]", "[(4.0,)], right=[2.0]"))

    assert [mutant.becomes for mutant in _report(course).surviving] == ["return 2"]
    assert main(["check"]) == 1
    told = " ".join(capsys.readouterr().out.split())
    assert "no check notices: 01-small/half, half return x / 2 -> return 2" in told


EQUIVALENT = '[[mutant]]\nfunction = "half"\nline = "return x / 2"\nbecomes = "return {}"\nreason = "why"\n'


def test_an_equivalent_with_a_reason_is_excused(course):
    """And counted by itself."""
    _change(course, "[(3.0,)], right=[1.5]", "[(4.0,)], right=[2.0]")
    text = course.text("01-small").read_text()
    course.text("01-small").write_text(text.replace(", (0.0,)], right=[2.0, 0.0]", "], right=[2.0]"))
    _answer(course, "equivalent.toml", EQUIVALENT.format("2"))

    report = _report(course)

    assert report.surviving == []
    assert [mutant.becomes for mutant in report.equivalent] == ["return 2"]


@pytest.mark.parametrize(
    ("becomes", "why"), [("2", "the checks notice this mutant now"), ("x / 9", "no such mutant is made")]
)
def test_an_entry_that_excuses_nothing_is_stale(course, becomes, why):
    """A list of excuses must not outlive its reasons."""
    _answer(course, "equivalent.toml", EQUIVALENT.format(becomes))

    report = _report(course)

    assert [problem.startswith(why) for _, problem in report.stale] == [True]
    assert not report.clean


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("wrong_new.py", "def half(x): return x", "wrong_new.py: the first line does not say what a teacher would"),
        ("equivalent.toml", EQUIVALENT.format(2).replace('"why"', '" "'), "equivalent.toml: entry 1 has no reason"),
        ("equivalent.toml", "[[mutant", "equivalent.toml: is not TOML"),
        ("equivalent.toml", '[[mutant]]\nlines = "x"', "entry 1: lines = 'x' is not known here"),
        ("../quarter/right_x.py", GOOD["right_times"], "no answer cell of the lesson is called quarter"),
    ],
)
def test_a_file_of_the_bank_that_cannot_be_used_is_one_message(course, capsys, name, text, message):
    """File, problem and cure; no traceback."""
    (course.text("01-small").parent / "answers" / "quarter").mkdir()
    _answer(course, name, text)

    assert main(["check"]) == 1

    told = capsys.readouterr().err
    assert message in told
    assert "\n  Fix: " in told


def test_slips_that_no_input_tells_apart_are_named(course):
    """Of each other, from the right rule; or that have too few results, or none."""
    slips = '{"not-divided": lambda x: x, "slope-sign": lambda x: abs(x), "double-width": lambda x: x - 1.5, '
    slips += '"width-mismatch": lambda x: x / 0, "width-doubled": [1, 2]}'
    _change(course, '{"not-divided": lambda x: x}', slips)

    alike = {(one.check, one.slips) for one in _report(course, with_mutants=False).alike}

    assert alike == {
        ("half-hidden", ("not-divided", "slope-sign")),
        ("half-hidden", ("right", "double-width")),
        ("half-hidden", ("width-mismatch",)),
        ("half-hidden", ("width-doubled",)),
    }


def test_different_slips_with_one_message_are_told_together(course):
    """A message that fits two slips explains neither."""
    for name, slip in (("wrong_a.py", "slope-sign"), ("wrong_b.py", "double-width")):
        _answer(course, name, f"# wrong: constant; score 0 of 3; slip {slip}\ndef half(x):\n    return 7\n")

    found = _report(course, with_mutants=False).same_messages

    assert [(same.check, _names(same.trials)) for same in found] == [
        ("half-check", ["wrong_a.py", "wrong_b.py"]),
        ("half-hidden", ["wrong_a.py", "wrong_b.py"]),
    ]


def test_the_report_for_machines_has_the_keys_of_the_handbook(course, capsys):
    """CONTRIBUTING.md lists each key; a reader of the report may rely on them."""
    assert main(["check", "--json"]) == 0

    data = json.loads(capsys.readouterr().out)
    (exercise,) = data["exercises"]
    handbook = (COURSE.root / "CONTRIBUTING.md").read_text()
    assert data["totals"]["mutants"] == data["totals"]["mutants_killed"] > 5
    assert [key for key in {*data, *exercise, *data["totals"]} if f"`{key}`" not in handbook] == []


def test_two_runs_say_the_same(course, capsys):
    """Whatever the processes do in which order."""
    told = []
    for _ in range(2):
        main(["check", "--details"])
        told.append(capsys.readouterr().out)

    assert told[0] == told[1]


def test_explain_tells_idea_by_idea(course, capsys):
    """Title, verdict, message, slip, and the score beside the first line's."""
    assert main(["check", "--explain", "lessons/01-small/answers/half/wrong_whole.py"]) == 0

    told = capsys.readouterr().out
    for words in (
        "half-check (visible): 0 of 1 points",
        "not yet       plain numbers",
        "half(4.0) is 4, expected 2.",
        "slip: not-divided",
        "half-hidden (hidden): 0 of 2 points",
        "as the first line says: wrong, score 0 of 3, slip not-divided",
    ):
        assert words in told


def test_explain_fails_where_the_first_line_says_otherwise(course, capsys):
    """The exit code is for scripts."""
    _answer(course, "wrong_line.py", "# wrong: whole; score 2 of 3\ndef half(x):\n    return x\n")

    assert main(["check", "--explain", "lessons/01-small/answers/half/wrong_line.py"]) == 1
    assert "the first line disagrees: the checks give 0, a teacher gives 2" in capsys.readouterr().out


def test_explain_takes_a_file_from_anywhere(course, tmp_path, capsys):
    """The exercise is told by the path or by an option."""
    mine = tmp_path / "mine.py"
    mine.write_text("def half(x):\n    return x / 2\n")

    assert main(["check", "--explain", str(mine), "--exercise", "01-small/half"]) == 0
    assert "in all 3 of 3 points" in capsys.readouterr().out


def test_explain_says_where_a_file_is_not_python(course, tmp_path, capsys):
    """Students forget a colon; the checks then find no name."""
    (tmp_path / "mine.py").write_text("def half(x)\n    return x / 2\n")

    assert main(["check", "--explain", "mine.py", "--exercise", "01-small/half"]) == 0

    told = capsys.readouterr().out
    assert "not Python, so nothing of it is defined: line 1: expected ':'" in told
    assert "half is not defined" in told


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--explain", "none.py"], "none.py: No such file or directory"),
        (["--explain", "mine.py"], "mine.py: its path tells no exercise\n  Fix: add --exercise <lesson>/<exercise>"),
        (["--explain", "mine.py", "--exercise", "01-small/third"], "01-small has no exercise 'third'"),
        (["--explain", "mine.py", "--exercise", "02/half"], "no lesson is called '02'"),
        (["--explain", "latin.py", "--exercise", "01-small/half"], "latin.py: is not UTF-8 text"),
        (["01-small/third"], "no exercise is called '01-small/third'\n  Fix: choose from 01-small/half"),
    ],
)
def test_a_wrong_argument_is_one_message(course, tmp_path, capsys, arguments, message):
    """What, where and the cure."""
    (tmp_path / "mine.py").write_text("def half(x):\n    return x / 2\n")
    (tmp_path / "latin.py").write_bytes(b"# \xe9\n")

    assert main(["check", *arguments]) == 1
    assert message in capsys.readouterr().err


def test_without_fork_there_is_a_message(course, monkeypatch):
    """Windows has none."""
    monkeypatch.setattr("multiprocessing.get_all_start_methods", lambda: ["spawn"])

    with pytest.raises(CourseError, match="use Linux or macOS"):
        _report(course)
