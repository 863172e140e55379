"""The judge outside, the answers inside: what a check may ask, and what no answer can do."""

import json
import os
import socket
import subprocess
import sys
import time
from contextlib import nullcontext
from dataclasses import replace

import psutil
import pytest

from deltax.errors import GradingError
from deltax.grading import sandbox
from deltax.grading.bundle import Bundle, Check
from deltax.grading.record import Record
from deltax.grading.rulings import for_one_judge
from deltax.grading.session import Cell, Grader
from deltax.lessons.trial import bank
from tests.bank_judged import compare
from tests.conftest import need_tool
from tests.helpers import COURSE, LESSONS
from tests.judging import HIDDEN, QUICK, code_cell, lesson, verdict


@pytest.fixture(scope="module")
def grader():
    need_tool("bwrap")
    with pytest.MonkeyPatch.context() as patch, Grader(limits=QUICK) as warm:
        patch.setenv("DELTAX_SECRET", "of the grader's own environment")
        yield warm


def _score(grader, bundle, *cells, **more):
    graded = verdict(grader, bundle, *cells, **more)
    assert graded.record.state == "graded", graded.record.reason
    return graded.record.score


def _right_for(grader, check, answer, **more):
    """The right answer as a control: a check that nobody passes proves nothing."""
    assert _score(grader, lesson(check, answer=answer, **more), more.get("plain", ""), answer) == more.get("points", 4)


@pytest.mark.parametrize("name", LESSONS)
def test_reference_solutions_get_full_marks(grader, name):
    """Every check of the course runs apart from the answers."""
    bundle = Bundle.read(COURSE.source(name))
    cells = [
        Cell(check=grade_id) if (grade_id := cell.metadata.get("nbgrader", {}).get("grade_id")) in bundle.checks
        else Cell(cell.source)
        for cell in bundle.notebook.cells
        if cell.cell_type == "code"
    ]  # fmt: skip
    record = grader.grade(bundle, cells).record

    assert record.state == "graded", record.reason
    assert [(check.grade_id, check.score) for check in record.checks] == [
        (check.grade_id, check.points) for check in bundle.checks.values()
    ]
    assert record.limits == []


# What a check may ask.

MAY = {
    "callbacks, both ways": (
        "assert f(lambda g: g(3), lambda x: x + 1) == 4",
        "def f(apply, rule):\n    return apply(rule)",
    ),
    "arrays keep dtype and shape": (
        "import numpy as np\nr = f(np.arange(6, dtype=np.uint8).reshape(2, 3))\n"
        "assert r.dtype == np.uint8 and r.shape == (3, 2)",
        "def f(x):\n    return x.T",
    ),
    "an argument changed in place comes back changed": (
        "# in-place\nxs = [3, 1, 2]\nassert f(xs) is None\nassert xs == [1, 2, 3]",
        "def f(xs):\n    xs.sort()",
    ),
    "the very argument may come back": ("xs = [1, 2]\nassert f(xs) is xs", "def f(xs):\n    return xs"),
    "objects of the student's class": (
        "p = P(2) + P(3)\nassert p.x == 5 and isinstance(p, P)\np.x = 7\nassert (2 * p).x == 14 and float(p) == 7",
        "class P:\n    def __init__(self, x): self.x = x\n    def __add__(self, o): return P(self.x + o.x)\n"
        "    def __rmul__(self, k): return P(k * self.x)\n    def __float__(self): return float(self.x)",
    ),
    "generators": ("assert list(f(3)) == [0, 1, 4]", "def f(n):\n    return (k * k for k in range(n))"),
    "iterators of the judge": ("assert f(iter([1, 2, 3])) == 6", "def f(xs):\n    return sum(xs)"),
    "exceptions by type": (
        "try:\n    f(-1)\nexcept ValueError as e:\n    assert 'negative' in str(e)\nelse:\n    assert False",
        "def f(x):\n    if x < 0: raise ValueError('negative')",
    ),
    "NumPy's own assertions": (
        "import numpy as np\nnp.testing.assert_allclose(f([1, 2]), [2, 4])",
        "import numpy as np\ndef f(x):\n    return 2 * np.asarray(x)",
    ),
    "a score as the last line": ("1.5 * f(2)", "def f(x):\n    return 2"),
    "a plain variable": ("assert answer == [1, {'a': (2, None)}]", "answer = [1, {'a': (2, None)}]"),
    "definitions of the teacher's other cells": ("assert f(3) == helper(3) == 6 * one", "def f(x):\n    return 2 * x"),
    "a student's function given back to it": ("assert f(f, 2) == 3", "def f(g, x):\n    return 3 if g is f else g"),
    "threads that call back": (
        "assert f(lambda x: x * x) == [0, 1, 4, 9]",
        "from concurrent.futures import ThreadPoolExecutor\n"
        "def f(g):\n    with ThreadPoolExecutor(2) as pool: return list(pool.map(g, range(4)))",
    ),
    "a pool of threads that was made in the cell": (
        "assert f(lambda x: x * x) == [0, 1, 4, 9]",
        "from concurrent.futures import ThreadPoolExecutor\n"
        "pool = ThreadPoolExecutor(2)\nlist(pool.map(abs, range(4)))\n"
        "def f(g):\n    return list(pool.map(g, range(4)))",
    ),
    "a random generator goes on where it stood": (
        "import numpy as np\nr, s = np.random.default_rng(1), np.random.default_rng(1)\n"
        "assert [f(r), f(r)] == s.random(2).tolist()",
        "def f(rng):\n    return float(rng.random())",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", MAY)
def test_a_check_may_use(grader, what):
    """In the judge as in a notebook; and the empty answer does not pass."""
    check, answer = MAY[what]
    plain = "import math\none = 1\ndef helper(x):\n    return int(math.copysign(2 * x, 1))"
    bundle = lesson(check, answer=answer, plain=plain, points=3)

    assert _score(grader, bundle, plain, answer) == 3
    assert _score(grader, bundle, plain, "def f(*given): pass") == 0


# What no answer can do.

CLOSE = "assert abs(f(2) - 4) < 1e-6"
ZIP = "r = f([1, 2, 3])\nassert len(r) == 3 and all(a == b for a, b in zip(r, [2, 4, 6], strict=False))"
CANNOT = {
    "an object equal to everything": (
        "assert f(2) == 4",
        "class A:\n    def __eq__(self, o): return True\n    def __bool__(self): return True\ndef f(x): return A()",
    ),
    "a float equal to everything": (
        "assert f(2) == 4",
        "class A(float):\n    def __eq__(self, o): return True\n    __hash__ = float.__hash__\ndef f(x): return A(1)",
    ),
    "operators that give what is wanted": (
        CLOSE,
        "class A:\n    def __sub__(self, o): return 0.0\n    def __abs__(self): return 0.0\n"
        "    def __lt__(self, o): return True\ndef f(x): return A()",
    ),
    "a container with a length and no items": (
        ZIP,
        "class A:\n    def __len__(self): return 3\n    def __iter__(self): return iter([])\ndef f(x): return A()",
    ),
    "zeroing the argument and returning zeros": (
        "xs = [1, 2, 3]\nr = f(xs)\nassert len(r) == 3\nassert r == [2 * x for x in xs]",
        "def f(xs):\n    xs[:] = [0] * len(xs)\n    return xs[:]",
    ),
    "returning the argument, changed to fit": (
        "import numpy as np\nw = np.array([1.0, 2.0])\nr = f(w)\nnp.testing.assert_allclose(r, 2 * w)",
        "def f(w):\n    w[:] = 0\n    return w",
    ),
    "StopIteration that ends a loop early": (
        "assert all(map(lambda x: f(x) == 2 * x, [1, 2, 3]))",
        "def f(x): raise StopIteration",
    ),
    "NaN as a score": ("f(2)", "def f(x): return float('nan')"),
    "replaced builtins": (CLOSE, "import builtins\nbuiltins.abs = abs = lambda x: 0\ndef f(x): return 1"),
    "replaced NumPy assertions": (
        "import numpy as np\nnp.testing.assert_allclose(f(2), 4)",
        "import numpy as np\nnp.testing.assert_allclose = lambda *a, **k: None\ndef f(x): return 1",
    ),
    "a replaced check library": (
        "from deltax import check\ncard = check.Scorecard(points=4)\n"
        "with card.idea('twice'):\n    check.calls('f', f, [(2,)], right=[4])\ncard.score()",
        "from deltax import check\ncheck.calls = lambda *a, **k: None\ndef f(x): return 1",
    ),
    "swallowing the judge's assertion": (
        "def seen(x):\n    assert x == 4\nf(seen)",
        "def f(g):\n    try:\n        g(5)\n    except BaseException:\n        pass",
    ),
    "an interrupt in place of an answer": (CLOSE, "def f(x): raise KeyboardInterrupt"),
    "leaving in place of answering": (CLOSE, "import os\ndef f(x): os._exit(0)"),
    "an answer without end": (CLOSE, "def f(x):\n    while True: pass"),
}  # fmt: skip
RIGHT = {
    "NaN as a score": "def f(x): return 4",
    "swallowing the judge's assertion": "def f(g): g(4)",
    "zeroing the argument and returning zeros": "def f(xs): return [2 * x for x in xs]",
    "returning the argument, changed to fit": "def f(w): return 2 * w",
    "a container with a length and no items": "def f(xs): return [2 * x for x in xs]",
}


@pytest.mark.parametrize("what", CANNOT)
def test_no_answer_gains_by(grader, what):
    """Wrong stays wrong; the same check gives the right answer its points."""
    check, answer = CANNOT[what]
    record = verdict(grader, lesson(check), answer).record

    assert record.score == 0
    assert record.state == ("needs a human" if what == "NaN as a score" else "graded")
    assert _score(grader, lesson(check), RIGHT.get(what, "def f(x): return 2 * x")) == 4


def test_an_answer_in_place_is_judged_by_what_it_gives(grader):
    """A table whose rows were changed in place comes back with its changed rows, also where changes are not carried."""
    check = "table = [[1, 2], [3]]\nresult = f(table)\nassert result == [[2, 4], [6]]"
    answer = "def f(table):\n    for row in table:\n        row[:] = [2 * x for x in row]\n    return table"

    assert _score(grader, lesson(check), answer) == 4


def test_a_dead_process_costs_its_own_check_only(grader):
    """The cell that killed it is left out, the rest is run again."""
    notebook = lesson("assert f(2) == 4").notebook
    notebook.cells += [code_cell("def g(x): return x", "second"), code_cell("assert g(2) == 6", "second-check", 3)]
    graded = verdict(
        grader,
        Bundle("trial", notebook),
        "def f(x): return 2 * x",
        "import ctypes\nctypes.string_at(0)",
        "def g(x): return 3 * x",
    )

    assert [check.score for check in graded.record.checks] == [4, 3]
    assert "the process ended" in graded.outputs[1][0]["evalue"]
    assert graded.record.limits == ["cell 2: the process ended: out of memory, or a crash"]


@pytest.mark.parametrize("how", ["os.kill(-1, 9)", "os.kill(os.getppid(), 9)", "[os.fork() for _ in range(9)]"])
def test_what_a_call_kills_is_there_again_for_the_next_check(grader, how):
    """The frozen processes of later checks are made anew: finished exercises keep their marks."""
    notebook = lesson(CLOSE).notebook
    notebook.cells += [code_cell("def g(x): return x", "second"), code_cell("assert g(2) == 6", "second-check", 3)]
    cells = [Cell(f"import os\ndef f(x):\n    {how}\n    return 1"), Cell(check="answer-check")]
    cells += [Cell("def g(x): return 3 * x"), Cell(check="second-check")]
    record = grader.grade(Bundle("trial", notebook), cells).record

    assert [check.score for check in record.checks] == [0, 3]


def test_an_idea_that_dies_leaves_the_next_one_its_chance(grader):
    """Partial credit survives a crash in one call."""
    check = (
        "from deltax import check\ncard = check.Scorecard(points=4)\n"
        "with card.idea('three'):\n    check.calls('f', f, [(3,)], right=[6])\n"
        "with card.idea('two'):\n    check.calls('f', f, [(2,)], right=[4])\ncard.score()"
    )
    answer = "import os\ndef f(x):\n    if x == 3: os._exit(1)\n    return 2 * x"

    assert _score(grader, lesson(check), answer) == 2


def _with_hidden(visible, hidden):
    """A lesson with a visible and a hidden check of the same answer, at the same place."""
    notebook = lesson(visible).notebook
    notebook.cells.append(code_cell(HIDDEN.format(hidden), "answer-hidden", 3))
    return Bundle("trial", notebook)


def _both_scores(grader, bundle, answer):
    record = verdict(grader, bundle, answer).record
    assert record.state == "graded", record.reason
    return [check.score for check in record.checks]


def test_a_hidden_check_comes_after_the_visible_one_of_its_answer_as_in_the_notebook(grader):
    """What remembers its calls remembers those of the visible check, and none of the checks of other answers."""
    answer = "calls = []\ndef f(x):\n    calls.append(x)\n    return len(calls)"
    notebook = _with_hidden("assert f(2) == 1", "assert f(2) == 2").notebook
    notebook.cells += [code_cell("g = len(calls)", "other"), code_cell("assert g == 0", "other-check", 2)]
    cells = [Cell(answer), Cell(check="answer-check"), Cell(check="answer-hidden"), Cell("g = len(calls)")]
    record = grader.grade(Bundle("trial", notebook), [*cells, Cell(check="other-check")]).record

    assert [check.score for check in record.checks] == [4, 3, 2]


@pytest.mark.parametrize("change", ["pass", "xs.append(1)"])
def test_all_checks_at_a_place_ask_the_frozen_process_itself(grader, change):
    """That saves forks: in the namespace 1 waits for children, 2 runs the cells, 3 stands frozen."""
    answer = f"import os\ndef f(xs):\n    {change}\n    return os.getpid()"

    assert _both_scores(grader, _with_hidden("assert f([2]) == 3", "assert f([2]) == 3"), answer) == [4, 3]


def test_an_answer_that_remembers_and_changes_its_argument_keeps_its_marks(grader):
    """The second run, which sees no changes, would come after the first in its memory: then each has a fork."""
    answer = "memory = 0\ndef f(W, dW):\n    global memory\n    memory = memory / 2 + dW\n    W -= memory\n    return W"
    check = "import numpy as np\nassert f(np.array([{0}.0]), 2.0) == [{0} - 2]"

    assert _both_scores(grader, _with_hidden(check.format(1), check.format(5)), answer) == [4, 3]


def test_what_an_answer_keeps_of_a_check_that_is_over_costs_nothing(grader):
    """A function that the visible check gave is gone with it; the hidden check has a process that has none."""
    answer = "given = []\ndef f(g, x):\n    given.append(g)\n    return sum(one(x) for one in given) / len(given)"
    check = "from math import sqrt\nassert f(lambda x: sqrt(x), {0}) == {1}"

    assert _both_scores(grader, _with_hidden(check.format(4, 2), check.format(9, 3)), answer) == [4, 3]


def test_a_call_that_ran_out_of_time_leaves_the_hidden_check_its_time(grader):
    """The same process answers both."""
    answer = "import os\ndef f(x):\n    while x == 3: pass\n    return os.getpid()"
    record = verdict(grader, _with_hidden("assert f(3) == 3", "assert f(2) == 3"), answer).record

    assert [check.score for check in record.checks] == [0, 3]
    assert record.checks[0].limits == ["stopped after 2 s of processor time in one call"]


def test_checks_of_a_notebook_with_threads_ask_a_process_each(grader):
    """It cannot be forked, so what one check leaves behind no other finds, and what one kills no other misses."""
    answer = "import os, threading\nthreading.Thread(target=threading.Event().wait, daemon=True).start()\ncalls = []\n"
    answer += "def f(x):\n    calls.append(x)\n    if x == 3: os._exit(1)\n    return len(calls)"

    assert _both_scores(grader, _with_hidden("assert f(2) == 1", "assert f(2) == 1"), answer) == [4, 3]
    assert _both_scores(grader, _with_hidden("f(3)", "assert f(2) == 1"), answer) == [0, 3]


def test_random_numbers_begin_in_each_check_where_the_cells_left_them(grader):
    """The second check is given what the first was: after a seed of 0 NumPy's is 0.5488."""
    answer = "import random\nimport numpy as np\ndrawn = []\n"
    answer += "def f():\n    drawn.append((round(np.random.rand(), 4), random.random()))\n    return drawn"
    bundle = _with_hidden("assert f()[0][0] == 0.5488", "first, second = f()\nassert first == second")

    assert _both_scores(grader, bundle, answer) == [4, 3]


@pytest.mark.parametrize(
    ("trick", "hidden"),
    [
        ("xs[:] = [0] * len(xs)", 0),  # then what the check compares with is all zeros, too
        ("os._exit(1)", 0),
        ("xs = list(xs)", 3),
    ],
)
def test_an_answer_that_behaves_for_the_visible_check_alone_loses_the_hidden_one(grader, trick, hidden):
    """Where the frozen process dies the check has forks; the answer gains nothing and loses that check alone."""
    check = "xs = [{0}, 2, 3]\nresult = f(xs)\nassert result == [2 * x for x in xs]"
    answer = f"import os\ndef f(xs):\n    if xs[0] == 7919:\n        {trick}\n    return [2 * x for x in xs]"

    assert _both_scores(grader, _with_hidden(check.format(1), check.format(7919)), answer) == [4, hidden]


def test_an_idea_of_the_last_check_that_dies_leaves_the_next_one_its_chance(grader):
    """Partial credit is the same, whichever process answers."""
    ideas = (
        "from deltax import check\ncard = check.Scorecard(points=3)\n"
        "with card.idea('three'):\n    check.calls('f', f, [(3,)], right=[6])\n"
        "with card.idea('two', weight=2):\n    check.calls('f', f, [(2,)], right=[4])\ncard.score()"
    )
    answer = "import os\ndef f(x):\n    if x == 3: os._exit(1)\n    return 2 * x"

    assert _both_scores(grader, _with_hidden("assert f(2) == 4", ideas), answer) == [4, 2]


@pytest.mark.parametrize(
    ("threaded", "groups"),
    [("", ["v w h i"]), ("w", ["v", "w", "h i"]), ("i", ["v w", "h", "i"]), ("v w h i", ["v", "w", "h", "i"])],
)
def test_hidden_checks_come_after_all_visible_ones(threaded, groups):
    """One judge rules on all of them, in this order; those of a notebook with threads want a process each."""
    waiting = [Check(name, 1.0, "", name in "hi", (), "") for name in "vwhi"]
    found = []
    while waiting:
        group = for_one_judge(waiting, threaded.split())
        found.append(" ".join(check.grade_id for check in group))
        waiting = [check for check in waiting if check not in group]

    assert found == groups


def test_the_warm_process_imports_what_the_lesson_s_own_cells_import(grader):
    """Once for a class; not what an answer of the teacher's imports, and no matter what cannot be imported."""
    look = "import sys\nprint('mailbox' in sys.modules, 'tabnanny' in sys.modules)"
    own = "import no_such_module\nimport venv.__main__  # exits\nfrom mailbox import Maildir"
    bundles = [
        lesson("assert True"),
        lesson("assert True", plain=own, answer="import tabnanny"),
        lesson("assert True", plain="import wave"),
    ]
    printed = [verdict(grader, bundle, look).outputs[0][0]["text"] for bundle in bundles]

    assert printed == ["False False\n", "True False\n", "False False\n"]


def test_every_submission_begins_with_the_same_random_numbers(grader):
    """Graded again, by another worker and after other imports: the same draws, else the grade is luck."""
    draw = "import random\nimport numpy as np\nprint(random.random(), np.random.rand())"
    with Grader(limits=QUICK) as other:
        printed = [
            verdict(one, lesson("assert True", plain=plain), draw).outputs[0][0]["text"]
            for one, plain in ((grader, ""), (other, "import sympy"))
        ]

    assert printed[0] == printed[1]


def test_where_the_warm_process_cannot_import_each_notebook_does(monkeypatch):
    """An import that hangs costs no grade: the warm process is started again without it."""
    need_tool("bwrap")
    monkeypatch.setattr("deltax.grading.session._IMPORT_SECONDS", 0.001)
    bundle = lesson("assert f(2) == 4", plain="import sympy")
    with Grader(limits=QUICK) as grader:
        graded = verdict(grader, bundle, "import sys\nprint('sympy' in sys.modules)", "def f(x): return 2 * x")

    assert graded.outputs[0][0]["text"] == "False\n"
    assert graded.record.score == 4


@pytest.mark.parametrize("reply", [b'{"threads": 2}\n', b""], ids=["a thread", "the end"])
def test_an_import_that_no_fork_can_have_is_left_to_the_notebooks(reply):
    """Threads do not survive a fork; and an import may end the process."""
    ours, theirs = socket.socketpair()
    theirs.sendall(reply)
    theirs.shutdown(socket.SHUT_WR)
    grader, helper = Grader(), object.__new__(sandbox.Helper)
    helper.socket, helper._module = ours, "zygote"
    grader._zygote = helper

    assert not grader._could_import(["json"])
    ours.close()
    theirs.close()


def test_a_helper_that_dies_between_two_looks_is_started_again(monkeypatch):
    """The order that finds nobody is given once more."""
    need_tool("bwrap")
    with Grader(limits=QUICK) as grader:
        assert _score(grader, lesson(CLOSE), "def f(x): return 2 * x") == 4
        for helper in (grader._zygote, grader._judge):
            process = helper._process
            process.kill()
            process.wait()
            with monkeypatch.context() as patch:
                patch.setattr(process, "poll", lambda: None)
                assert _score(grader, lesson(CLOSE), "def f(x): return 2 * x") == 4


def test_a_generous_limit_is_no_reason_for_no_points(monkeypatch):
    """DELTAX_SECONDS_PER_CELL=200: more than a process may use in all, so that bound holds."""
    need_tool("bwrap")
    monkeypatch.setenv("DELTAX_SECONDS_PER_CELL", "200")
    bundle = _with_hidden("assert f(2) == 4", "assert f(3) == 6")
    with Grader() as grader:
        assert _both_scores(grader, bundle, "def f(x): return 2 * x") == [4, 3]


def test_a_check_is_compiled_with_its_asserts_also_where_python_leaves_them_out():
    """A grader under PYTHONOPTIMIZE would otherwise give full marks to all."""
    code = "from deltax.grading.judge.program import compiled, Program; Program(compiled('', 'assert 1 == 2')).run({})"
    done = subprocess.run([sys.executable, "-O", "-c", code], capture_output=True, text=True, check=False)

    assert done.stderr.splitlines()[-1] == "AssertionError"


def test_a_check_sees_the_notebook_as_it_was_at_its_place(grader):
    """A later cell that uses the name for something else takes nothing away."""
    bundle = lesson("assert f(2) == 4")
    cells = [Cell("def f(x): return 2 * x"), Cell(check="answer-check"), Cell("f = None")]

    assert grader.grade(bundle, cells).record.score == 4


def test_prints_and_warnings_of_the_student_reach_the_check(grader):
    """So that it can say: you printed it; and: this gives a warning."""
    calls = (
        "from deltax import check\ncard = check.Scorecard(points=4)\nwith card.idea('a'):\n    check.{}\ncard.score()"
    )
    prints = verdict(grader, lesson(calls.format("calls('f', f, [(2,)], right=[4])")), "def f(x): print(4)").record
    warns = verdict(
        grader,
        lesson(calls.format("silent('f', f, [([0.0],)])")),
        "import numpy as np\ndef f(x): return 1 / np.array(x)",
    ).record

    assert prints.checks[0].rows[0]["slip"] == "prints"
    assert "divide by zero" in warns.checks[0].rows[0]["reason"]


@pytest.mark.parametrize(
    ("body", "slip", "said"),
    [
        ("print(self.x + other.x)", "prints", "use return instead of print"),
        ("self.x + other.x", None, "is a return missing?"),
    ],
)
def test_an_operator_that_prints_is_told_as_a_function_that_prints(grader, body, slip, said):
    """Where nothing comes back, what was printed tells why; an earlier print of another call does not."""
    check = (
        "from deltax import check\ncard = check.Scorecard(points=4)\n"
        "with card.idea('sum'):\n"
        "    check.calls('x + y', lambda a, b: (P(a) + P(b)).x, [(1, 2)], right=[3])\n"
        "card.score()"
    )
    made = "class P:\n    def __init__(self, x):\n        print(x)\n        self.x = x\n"
    answer = f"{made}    def __add__(self, other):\n        {body}\n"

    record = verdict(grader, lesson(check, answer=answer), answer).record
    (row,) = record.checks[0].rows

    assert (record.score, row["slip"]) == (0.0, slip)
    assert said in row["reason"]
    _right_for(grader, check, answer.replace(body, "return P(self.x + other.x)"))


@pytest.mark.parametrize(
    ("inner", "outer", "slip"),
    [
        ("print(self.x); return P(self.x)", "f(1)", None),
        ("return P(self.x)", "print(f(1))", "prints"),
        ("return P(self.x)", "print(1); f(1)", "prints"),
    ],
)
def test_what_an_operator_prints_is_its_own(grader, inner, outer, slip):
    """Where it calls a function of the check that uses another operator, each is told by what itself printed."""
    check = (
        "from deltax import check\ncard = check.Scorecard(points=4)\n"
        "def add(a, b):\n    return (P(lambda n: (-P(n)).x) + P(b)).x\n"
        "with card.idea('sum'):\n    check.calls('x + y', add, [(1, 2)], right=[1])\n"
        "card.score()"
    )
    made = "class P:\n    def __init__(self, x):\n        self.x = x\n"
    answer = f"{made}    def __neg__(self): {inner}\n    def __add__(self, other):\n        f = self.x; {outer}\n"

    (row,) = verdict(grader, lesson(check, answer=answer), answer).record.checks[0].rows

    assert row["slip"] == slip
    assert ("use return" if slip else "is a return missing?") in row["reason"]
    _right_for(grader, check, answer.replace(outer, "return P(f(1))"))


def test_hidden_checks_leak_nothing_to_the_student(grader):
    """Not what they call with, not what a student's code made of it."""
    hidden = HIDDEN.format(
        "from deltax import check\ncard = check.Scorecard(points=4)\n"
        "with card.idea('twice'):\n    check.calls('f', f, [(7919,)], right=[15838])\ncard.score()"
    )
    record = verdict(grader, lesson(hidden), "def f(x): raise ValueError(f'I was called with {x}')").record
    shown = json.dumps([str(check.for_student()) for check in record.checks])

    assert "7919" in str(record.checks[0].rows)  # the teacher's copy
    assert "7919" not in shown
    assert "15838" not in shown
    assert "twice" in shown


def test_hidden_arguments_cannot_be_carried_out(grader):
    """Files, the next cell, the next check, the next student: nothing that a check passed in comes out."""
    answer = (
        "def f(x):\n    for place in ('/tmp/seen', 'seen', '/dev/shm/seen'):\n"
        "        try: open(place, 'a').write(str(x))\n        except OSError: pass\n    return 1"
    )
    look = (
        "import glob\nprint([open(p).read() for p in glob.glob('/tmp/*') + glob.glob('*') + glob.glob('/dev/shm/*')])"
    )
    bundle = lesson(HIDDEN.format("assert f(7919) == 1"))
    first = grader.grade(bundle, [Cell(answer), Cell(check="answer-check"), Cell(look)])
    second = verdict(grader, bundle, answer, look)

    assert first.record.score == 4
    assert "7919" not in json.dumps([first.outputs, second.outputs])


def test_the_same_submission_has_the_same_grade_and_seed(grader):
    """Numbers of hidden checks are drawn from a seed that the record holds."""
    check = "from deltax.check import variety\nassert f(2) == 4\nvariety.numbers().random()"
    one, other = (verdict(grader, lesson(check), "def f(x): return 2 * x").record for _ in range(2))
    third = verdict(grader, lesson(check), "def f(x): return x + x").record

    assert (one.score, one.seed, one.hashes) == (other.score, other.seed, other.hashes)
    assert third.seed != one.seed
    assert third.score != one.score


def test_a_record_is_read_back_as_it_was_written(grader):
    """Feedback and reports are made from the file."""
    record = verdict(grader, lesson("assert f(2) == 4"), "def f(x): return 1").record

    assert Record.from_json(record.to_json()) == record
    assert record.sandbox.startswith("bubblewrap, system calls filtered")


# The sandbox.


def test_what_others_hand_in_is_not_seen(monkeypatch):
    """nbgrader's exchange lies below /usr, which the sandbox shows, unless it is put elsewhere."""
    need_tool("bwrap")
    exchange = "/usr/share"  # stands for it: it is there, and full
    monkeypatch.setattr(sandbox, "_COVERED", (exchange, "/usr/no/such/folder"))

    line = [*sandbox._walls({}, privileges=False), "--", "/bin/ls", exchange]
    done = subprocess.run(line, capture_output=True, text=True, check=True)

    assert os.listdir(exchange)
    assert done.stdout.split() == []


INSIDE = {
    "no network": "import socket\nsocket.create_connection(('127.0.0.1', 22), 1)",
    "no names": "import socket\nsocket.getaddrinfo('pypi.org', 443)",
    "no course": f"open({str(COURSE.root / 'nbgrader_config.py')!r})",
    "no passwords": "open('/etc/passwd')",
    "no writing beside the own folder": "open('/usr/x', 'w')",
    "no writing into the root": "open('/x', 'w')",
    "no writing into the package": "import deltax\nopen(deltax.__file__, 'a')",
    "no processes of others": "import os\nos.kill(2, 0) if os.path.exists('/proc/2') else os.listdir('/proc/1')",
    "no new namespaces": "import ctypes\nassert ctypes.CDLL(None, use_errno=True).unshare(0x10000000) == 0",
    "no mounts": "import ctypes\nassert ctypes.CDLL(None).mount(b'x', b'/tmp', b'tmpfs', 0, b'') == 0",
    "no debugging": "import ctypes\nassert ctypes.CDLL(None).ptrace(16, 1, 0, 0) == 0",
    "no secrets of the environment": "import os\nos.environ['DELTAX_SECRET']",
    "no more memory than agreed": "x = bytearray(8 * 2**30)",
    "no more disk than agreed": "f = open('x', 'wb')\nfor _ in range(100): f.write(bytes(2**24)); f.flush()",
    "no powers": "import os\nos.setuid(0)",
}


@pytest.mark.parametrize("what", INSIDE)
def test_a_student_s_code_has(grader, what):
    """Tried from inside; each try must end in an error of the cell."""
    outputs = verdict(grader, lesson("assert f"), INSIDE[what], "print('still here')").outputs

    assert outputs[0][-1]["output_type"] == "error", outputs[0]
    assert outputs[1][0]["text"] == "still here\n"


def test_the_processes_of_a_submission_stay_on_the_processor_that_is_claimed_for_it(grader, monkeypatch):
    """They take turns, and to wake another processor for each turn takes longer than the turn."""
    look = "import os\nwhere = sorted(os.sched_getaffinity(0))"
    for cpu in sorted(os.sched_getaffinity(0)):
        monkeypatch.setattr("deltax.grading.session.claimed", lambda cpu=cpu: nullcontext(cpu))
        graded = verdict(grader, lesson(f"{look}\nassert where == [{cpu}] == f(0)"), f"{look}\ndef f(x): return where")
        assert graded.record.score == 4, graded.record.checks[0].problem


def test_a_submission_may_have_all_processors(grader, monkeypatch):
    """Graded alone, it has them; where all are claimed, or the one that is claimed is not there, it goes anywhere."""
    cpus = sorted(os.sched_getaffinity(0))
    show = "import os\nprint(sorted(os.sched_getaffinity(0)))"
    monkeypatch.setattr(grader, "limits", replace(grader.limits, one_processor=False))
    assert verdict(grader, lesson("assert f"), show).outputs[0][0]["text"] == f"{cpus}\n"

    monkeypatch.setattr(grader, "limits", replace(grader.limits, one_processor=True))
    for cpu in (None, cpus[0], 4095):
        expected = [cpu] if cpu == cpus[0] else cpus
        monkeypatch.setattr("deltax.grading.session.claimed", lambda cpu=cpu: nullcontext(cpu))
        assert verdict(grader, lesson("assert f"), show).outputs[0][0]["text"] == f"{expected}\n"


def test_a_fork_bomb_ends_with_its_notebook(grader):
    """Processes are counted, and killed with the submission; the next one is graded."""
    bomb = (
        "import os, time\ndef f(x):\n    while True:\n        try: os.fork()\n        except OSError: time.sleep(.01)"
    )
    verdict(grader, lesson("assert f"), "f = 1")
    before = _students_processes()
    record = verdict(grader, lesson(CLOSE), bomb).record

    assert record.score == 0
    deadline = time.monotonic() + 60
    while _students_processes() > before:  # the killed take a moment to end
        assert time.monotonic() < deadline
    _right_for(grader, CLOSE, "def f(x): return 2 * x")


def _students_processes():
    """Count the processes of the zygote once their number stays: the killed take a moment to end."""
    counts = [-2, -1]
    while len(set(counts[-10:])) > 1:
        counts.append(sum(_is_students(process) for process in psutil.Process().children(recursive=True)))
        time.sleep(0.05)
    return counts[-1]


def _is_students(process):
    try:
        return "deltax.grading.student.zygote" in process.cmdline()
    except psutil.Error:  # it has ended meanwhile
        return False


@pytest.mark.skipif(os.getuid() != 0, reason="only root has a user to give up")
def test_root_does_not_run_students_code(grader):
    """Bounds on processes do not hold for root."""
    outputs = verdict(
        grader, lesson("assert f"), "import os\nprint(os.getuid(), open('x', 'w') and os.stat('x').st_uid)"
    ).outputs

    assert outputs[0][0]["text"] == "1000 1000\n"


def test_without_a_sandbox_nothing_is_graded_unless_asked(monkeypatch):
    """The message names the command that installs it."""
    monkeypatch.setattr(sandbox.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    with pytest.raises(GradingError, match="sudo apt install bubblewrap"):
        Grader()
    with Grader(sandboxed=False, limits=QUICK) as grader:
        record = verdict(grader, lesson(CLOSE), "def f(x): return 2 * x").record

    assert (record.score, record.sandbox) == (4, "none")


def test_a_sandbox_that_does_not_start_says_why(monkeypatch):
    """Grading ends with one line, it does not go on unprotected."""
    need_tool("bwrap")
    monkeypatch.setattr(sandbox, "_system_folders", lambda: ["/nowhere"])
    with Grader(limits=QUICK) as grader, pytest.raises(GradingError, match="did not start"):
        verdict(grader, lesson(CLOSE), "def f(x): return 2 * x")


def test_limits_are_told(grader):
    """Teacher and student see which limit was hit, and where."""
    slow = replace(QUICK, seconds_per_cell=0.5, seconds_per_call=0.5, wall_factor=40)
    with Grader(limits=slow) as hasty:
        record = verdict(hasty, lesson(CLOSE), "while True: pass", "def f(x):\n    while True: pass").record

    assert record.limits == ["cell 1: stopped after 0.5 s of processor time"]
    assert record.checks[0].limits == ["stopped after 0.5 s of processor time in one call"]


def test_processes_together_stay_within_their_memory(grader):
    """Six children of a quarter of the bound each: the group ends some of them, the notebook and the next one go on."""
    if "control group" not in verdict(grader, lesson("assert f"), "f = 1").record.sandbox:
        pytest.skip("this machine lets nobody make a control group")
    hungry = (
        "import os, time\nfor _ in range(6):\n    if os.fork() == 0:\n"
        "        x = b'x' * (500 * 2**20); time.sleep(12)\n        os._exit(0)"
    )
    count = "print(sum(os.wait()[1] == 0 for _ in range(6)))"
    with Grader(limits=replace(QUICK, memory_bytes=2 * 2**30, wall_factor=40)) as tight:
        outputs = verdict(tight, lesson("assert f"), hungry, count).outputs

    assert int(outputs[1][0]["text"]) < 6


@pytest.mark.parametrize("name", LESSONS)
def test_the_judge_says_what_plain_execution_says(grader, name):
    """One right and one wrong answer of every exercise; `python -m tests.bank_judged` runs all of them."""
    every = list(bank(COURSE, name))
    chosen = [
        answer
        for exercise in sorted({answer.exercise for answer in every})
        for right, count in ((True, 1), (False, 1))
        for answer in [one for one in every if one.exercise == exercise and one.right is right][-count:]
    ]
    both = list(compare(grader, name, chosen))

    assert [(one.answer.path.name, one.plain, one.judged) for one in both if not one.agree] == []
    assert len(both) >= 8


def test_a_notebook_with_threads_and_many_checks_is_graded(grader):
    """A process for each of its checks, one after the other: all at once would be too many."""
    notebook = lesson("assert f(1) == 2").notebook
    notebook.cells += [code_cell(f"assert f({k}) == {2 * k}", f"more-{k}-check", 1) for k in range(14)]
    bundle = Bundle("trial", notebook)
    cells = ["%%bash\necho hello", "def f(x): return 2 * x"]
    graded = verdict(grader, bundle, *cells)

    assert graded.record.state == "graded", graded.record.reason
    assert graded.record.score == 18
    assert graded.outputs[0][0]["text"] == "hello\n"
