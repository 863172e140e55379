"""Derivations line by line: any right form is right, the first broken line is named, nothing hangs."""

import random
import time

import mpmath
import pytest
import sympy

from deltax.check import Scorecard
from deltax.check.derivation import judge
from deltax.check.expression import FUNCTIONS, Unreadable, X, parse, require_readable
from deltax.check.sameness import difference, same_value, value_at
from deltax.check.scorecard import RIGHT, WAITING, WRONG

SIGMOID = "D(1 / (1 + exp(-x)))"
SOFTSIGN = "D(x / (abs(x) + 1))"


def rows(*lines, steps=2, **rules):
    return judge(lambda: list(lines), start=rules.pop("start", lines[0]), steps=steps, **rules)


def share(judged):
    """Return the share of a derivation that is credited."""
    return sum(row.weight for row in judged if row.verdict == RIGHT) / sum(row.weight for row in judged)


@pytest.mark.parametrize(
    "lines",
    [
        [SIGMOID, "-1/(1 + exp(-x))**2 * (-exp(-x))", "sigmoid(x) - sigmoid(x)**2"],
        [SIGMOID, "-(1 + exp(-x))**-2 * D(1 + exp(-x))", "(1 + exp(-x))**-2 * exp(-x)"],
        [SIGMOID, "D(sigmoid(x))", "σ(x) * σ(-x)"],
        [SIGMOID, "D(e**x / (e**x + 1))", "e**x / (1 + e**x)**2"],
        [SIGMOID, "D((1 + tanh(x/2)) / 2)", "(1 - tanh(x / 2)**2) / 4"],
        [SOFTSIGN, "(D(x)*(abs(x) + 1) - x*D(abs(x) + 1)) / (abs(x) + 1)**2", "1/(abs(x) + 1)**2"],
        [SOFTSIGN, "D(x / (sqrt(x**2) + 1))", "(abs(x) + 1 - x * sign(x)) / (abs(x) + 1)**2"],
        ["D(abs(x))", "D(sqrt(x**2))", "D(x**2) / (2 * sqrt(x**2))", "x / abs(x)", "sign(x)"],
        ["D(log(x))", "D(log(x**2)) / 2", "1 / x"],
        ["D(tan(x))", "D(sin(x) / cos(x))", "1 + tan(x)**2", "sec(x)**2"],
    ],
)
def test_every_equivalent_form_is_right(lines):
    """Other routes and other forms than the teacher's get full credit."""
    judged = rows(*lines)
    assert [row.verdict for row in judged] == [RIGHT] * len(judged)
    assert share(judged) == 1


def test_the_first_broken_line_is_named_with_an_x_at_which_it_differs():
    """The student can put this x into both lines and see the two numbers."""
    judged = rows(SIGMOID, "exp(-x) / (1 + exp(-x))**2", "sigmoid(x) * (1 + sigmoid(x))", "sigmoid(x) + sigmoid(x)**2")
    assert [row.verdict for row in judged] == [RIGHT, WRONG, RIGHT, WRONG]
    assert "line 3 does not equal line 2: at x = 1 they give 0.1966 and 1.266" in judged[1].reason
    one = 1 / (1 + mpmath.exp(-1))
    assert mpmath.nstr(one * (1 + one), 4) == "1.266"


def test_a_difference_that_shows_only_on_the_left_is_found():
    """|x| and x agree for every positive x."""
    judged = rows(SOFTSIGN, "(abs(x) + 1 - x) / (abs(x) + 1)**2")
    assert "at x = -1 they give 0.25 and 0.75" in judged[0].reason


def test_a_tiny_difference_is_shown_with_enough_digits():
    """4 digits of 0.25 and 0.25000001 would look the same."""
    assert "0.25 and 0.25000001" in rows(SOFTSIGN, "1/(abs(x) + 1)**2 + 0.00000001")[0].reason


def test_kinks_and_holes_are_passed_over():
    """x/|x| and sign(x) agree wherever both have a value; at 0 one of them has none."""
    assert same_value(parse("x / abs(x)"), parse("sign(x)"))
    assert same_value(parse("(x**2 - 1) / (x - 1)"), parse("x + 1"))
    assert same_value(parse("D(sign(x))"), parse("0"))


def test_a_jump_to_the_result_is_told_how_many_steps_are_wanted():
    """One right line of three earns a third, and the message names the number."""
    judged = rows(SIGMOID, "sigmoid(x) * (1 - sigmoid(x))", steps=3)
    assert "this derivation has 1 step; at least 3 are wanted" in judged[1].reason
    assert share(judged) == pytest.approx(1 / 3)


def test_padding_earns_nothing():
    """Repeated and rearranged lines are right, but no steps."""
    result = "sigmoid(x) * (1 - sigmoid(x))"
    padded = [SIGMOID, "D(1/(exp(-x) + 1))", result, result, "(1 - sigmoid(x)) * sigmoid(x)", f"{result} * 1 + 0"]
    judged = rows(*padded, steps=3)
    assert share(judged) == pytest.approx(share(rows(SIGMOID, result, steps=3)))
    assert "equals line 3, only tidied" in judged[2].reason


def test_the_slides_own_rewriting_counts_as_steps():
    """e^-x + 1 - 1 is the trick of that derivation: a rewriting on the way to the result is a step."""
    quotient, power = "exp(-x) / (1 + exp(-x))**2", "-(1 + exp(-x))**(-2) * (-exp(-x))"
    judged = rows(
        SIGMOID, power, quotient, "(exp(-x) + 1 - 1) / (1 + exp(-x))**2", "sigmoid(x) * (1 - sigmoid(x))", steps=4
    )
    assert share(judged) == 1
    assert [row.reason for row in judged] == [""] * 5


def test_a_line_in_another_order_names_its_twin_and_costs_nothing():
    """x·cos x + sin x is sin x + x·cos x: right, but no step."""
    judged = rows(
        "D(x * sin(x))", "sin(x) * D(x) + x * D(sin(x))", "x * D(sin(x)) + D(x) * sin(x)", "sin(x) + x * cos(x)"
    )
    assert share(judged) == 1
    assert "equals line 2, only tidied" in judged[1].reason


def test_what_follows_from_a_wrong_line_is_not_punished_twice():
    """Credit is per line: after a slip, right consequences still count."""
    judged = rows("D(x * sin(x))", "cos(x)", "sin(x) / tan(x)")
    assert [row.verdict for row in judged] == [WRONG, RIGHT, WRONG]


def test_a_known_slip_is_explained_beside_the_place():
    """The slip's text follows the numbers."""
    judged = rows("D(x * sin(x))", "1 * cos(x)", slips={"product-of-derivatives": "cos(x)"})
    assert judged[0].slip == "product-of-derivatives"
    assert "at x = 1" in judged[0].reason
    assert "product of the derivatives" in judged[0].reason


def test_line_one_must_stay_the_question():
    """Another question, even a readable one, does not become the measure of line 2."""
    judged = rows("D(x)", "1", start="D(x**2)")
    assert judged[0].reason == "line 1 must stay the question"
    assert judged[1].verdict == WRONG
    unreadable = rows("D(x^2)", "7", start="D(x**2)")
    assert [row.verdict for row in unreadable[:2]] == [WRONG, WRONG]


def test_a_d_in_the_last_line_is_not_a_result():
    """The derivation has to be carried out."""
    judged = rows("D(x**2)", "D(x) * x + x * D(x)")
    assert "a D(...) is left" in judged[-1].reason


@pytest.mark.parametrize("lines", [["D(x)"], [], ("D(x)",)])
def test_the_stub_is_not_attempted_rather_than_wrong(lines):
    """Nothing written is told apart from something wrong."""
    assert judge(lambda: lines, start="D(x)", steps=2)[0].verdict == WAITING


@pytest.mark.parametrize(
    ("line", "told"),
    [("D(x**2)D(x)*x + x*D(x)2*x", "a comma belongs behind each line"), ("2*x", "line 1 must stay D(x**2)")],
    ids=["no commas", "the question replaced"],
)
def test_one_line_that_is_not_the_question_is_wrong_and_not_waiting(line, told):
    """Python glues texts without commas together: the student has written all lines, and must not read otherwise."""
    row = judge(lambda: [line], start="D(x ** 2)", steps=2)[0]
    assert row.verdict == WRONG
    assert told in row.reason.replace("x ** 2", "x**2")


def test_a_missing_name_waits():
    """The cell that defines the list was not run."""
    assert judge(lambda: never_defined, start="D(x)", steps=1)[0].verdict == WAITING  # noqa: F821


@pytest.mark.parametrize("lines", ["D(x)", None, 3, {"a": 1}, [["D(x)"], None], ["D(x)", 3.5], ["D(x)", b"1"]])
def test_what_is_no_list_of_texts_is_told_in_words(lines):
    """No exception leaves the judge, whatever the student assigned."""
    judged = judge(lambda: lines, start="D(x)", steps=1)
    assert any(row.verdict == WRONG and row.reason for row in judged)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("x^2", "write ** for a power"),
        ("2x", "write products with *"),
        ("y = x", "equals sign"),
        ("|x|", "write abs(x)"),
        ("sigmoid'(x)", "write D(...)"),
        ("sigmoid(x)(1 - x)", "write * between them"),
        ("x(1 - x)", "write x * (...)"),
        ("np.exp(x)", "write exp(...) alone"),
        ("exp", "write exp(x)"),
        ("((x)", "2 opening and 1 closing"),
        ("t + 1", "no meaning here"),
        ("relu(x)", "these are known"),
        ("1 / (x - x)", "divides by zero"),
        ("exp(x, 2)", "more or less than one argument"),
    ],
)
def test_what_students_type_instead_gets_a_hint(text, hint):
    """The message says what to write, not what a parser thinks."""
    with pytest.raises(Unreadable) as refused:
        parse(text)
    assert hint in str(refused.value)


HOSTILE = [
    "9**9**9",
    "((((9**99)**99)**99)**99)**99",
    "((x + 1)**100)**100",
    "((((x + 1)**100)**100 + 1)**100)**100",
    "__import__('os').system('false')",
    "().__class__.__bases__[0].__subclasses__()",
    "(lambda: x)()",
    "1e999",
    "1" * 399,
    "1" * 5000,
    "(" * 190 + "x" + ")" * 190,
    "[" * 190 + "]" * 190,
    "-" * 390 + "x",
    "exp(" * 58 + "x" + ")" * 58,
    "log(" * 58 + "x" + ")" * 58,
    "abs(" * 58 + "x - exp(x)" + ")" * 58,
    "exp(exp(exp(exp(10))))",
    "sin(exp(exp(exp(x))))",
    "2**exp(exp(exp(10)))",
    "x**" * 30 + "x",
    "D(" + "x**" * 30 + "x)",
    "D(D(" + "x**" * 30 + "x))",
    "D(" * 30 + "x" + ")" * 30,
    "D(D(" + "*".join(f"sin({k}*x)" for k in range(2, 40)) + "))",
    "2or x",
    "x\x00",
    "\ud800",
    "",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:24]))
def test_hostile_lines_are_refused_or_compared_quickly(text):
    """Nothing is run, nothing hangs, nothing but a verdict comes back."""
    began = time.process_time()
    judged = rows("D(x**2)", text, steps=1)
    assert judged[0].verdict == WRONG
    assert time.process_time() - began < 2


def test_nothing_outside_the_grammar_is_ever_run(tmp_path):
    """A line that would write a file if it were run writes none."""
    target = tmp_path / "touched"
    rows("D(x)", f"open('{target}', 'w')", f"__import__('pathlib').Path('{target}').touch()")
    assert not target.exists()


def test_many_and_long_lines_are_refused_as_a_whole():
    """A list of ten thousand lines is not read."""
    assert "at most 30" in judge(lambda: ["D(x)"] + ["1"] * 10_000, start="D(x)", steps=1)[0].reason


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_values_agree_with_sympy_in_fifty_digits(name):
    """The evaluation of sameness.py is no approximation of its own."""
    for x in ("0.3", "0.71"):
        expression = parse(f"{name}(x) + D({name}(x))").value
        with mpmath.workdps(30):
            mine = value_at(expression, {X: mpmath.mpf(x)})
        theirs = sympy.N(expression.subs(X, sympy.Rational(x)), 50)
        assert abs(mine - mpmath.mpf(str(theirs))) < 1e-14


def test_values_that_are_not_real_are_no_values():
    """log(-1), sqrt(-1), 1/0 and what is too large are passed over."""
    for text in ("log(-x**2)", "sqrt(-1 - x**2)", "asin(2 + x**2)", "exp(exp(exp(9 + x**2)))"):
        assert value_at(parse(text).value, {X: mpmath.mpf(1)}) is None


def test_lines_that_have_no_value_anywhere_are_not_called_equal():
    """Where nothing can be compared, nothing is granted."""
    gap = difference(parse("log(-1 - x**2)"), parse("log(-2 - x**2)"))
    assert gap.place is None
    assert "no value" in gap.in_words()


def test_constants_are_compared_at_several_values():
    """a + x and a * x + x differ in general, though not at a = 1, x = ... where they happen to meet."""
    assert same_value(parse("D(a * x**2)", "a"), parse("2 * a * x", "a"))
    gap = difference(parse("a + x", "a"), parse("a * x + x", "a"))
    assert "a =" in gap.place


REWRITINGS = (
    lambda a, b, draw: f"({b} + {a})",
    lambda a, b, draw: f"({a} - (0 - {b}))",
    lambda a, b, draw: f"(2 * {a} + 2 * {b}) / 2",
    lambda a, b, draw: f"(({a}) + ({b}) + {draw} - {draw})",
    lambda a, b, draw: f"(({a}) * exp(x) + ({b}) * exp(x)) / exp(x)",
    lambda a, b, draw: f"((({a}) + ({b}))**2 / (({a}) + ({b})))",
    lambda a, b, draw: f"log(exp({a}) * exp({b}))",
)


def _random_part(rng, depth=0):
    if depth > 1 or rng.random() < 0.3:
        return rng.choice(["x", "2", "x**2", "0.5", "(x + 3)"])
    inner = _random_part(rng, depth + 1)
    other = _random_part(rng, depth + 1)
    made = [f"sin({inner})", f"tanh({inner})", f"abs({inner})", f"sigmoid({inner})", f"softsign({inner})"]
    return rng.choice([*made, f"({inner} * {other})", f"({inner} - {other})", f"{inner} / (1 + ({other})**2)"])


@pytest.mark.parametrize("seed", range(24))
def test_any_chain_of_equivalent_forms_is_accepted(seed):
    """However lines are rewritten by true identities, no line is called wrong; a changed one is."""
    rng = random.Random(seed)
    a, b = _random_part(rng), _random_part(rng)
    lines = [f"D({a} + {b})", f"D({a}) + D({b})"]
    lines += [f"D({rule(a, b, _random_part(rng))})" for rule in rng.sample(REWRITINGS, 4)]
    lines.append(sympy.sstr(sympy.diff(parse(f"{a} + {b}").value, X)).replace("Abs", "abs"))
    judged = rows(*lines)
    assert [row.reason for row in judged if row.verdict != RIGHT] == []
    broken = rows(*lines[:-1], f"{lines[-1]} + x / 1000")
    assert broken[-2].verdict == WRONG


def test_a_derivation_in_a_scorecard_weighs_as_one_idea():
    """A long derivation does not outweigh a short one."""
    card = Scorecard(points=4)
    card.derivation(lambda: ["D(x**2)", "D(x)*x + x*D(x)", "1*x + x*1", "x + x + 0*x", "2*x"], start="D(x**2)", steps=2)
    card.derivation(lambda: ["D(x)"], start="D(x)", steps=1)
    assert float(card.score()) == 2


@pytest.mark.parametrize("wrong", ["np.cos(x)", "cos x", "x^2", "x + " * 100 + "x"])
def test_a_slip_that_cannot_be_read_is_found_where_no_line_is_wrong(wrong):
    """It is the teacher's mistake, and must not wait for the first student who needs it."""
    with pytest.raises(Unreadable):
        rows("D(sin(x))", "cos(x)", slips={"cosine-minus-forgotten": wrong})


def test_every_line_that_can_be_read_passes_the_cheap_look_too():
    """Else a right slip would be refused."""
    for text in ("D(x * sin(x)) / (x - x + 2)", "2**x - 3.5 * a / -x", "sigmoid(x) * (1 - swish(x))", "(1)"):
        parse(text, "a")
        require_readable(text, "a")


def test_a_slip_that_cannot_be_worked_out_costs_no_student_the_check():
    """It is equal to no line."""
    judged = rows("D(sin(x))", "2 * cos(x)", slips={"cosine-minus-forgotten": "x / (x - x)"})

    assert [row.verdict for row in judged].count(WRONG) >= 1
