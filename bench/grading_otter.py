"""otter-grader on the same notebooks and checks, in an environment of its own that is thrown away."""

import json
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from bench.grading_ways import ROOT, Spent, right_notebook, spent
from tests.helpers import cells

_TIMES = 3
_TEST = """
from otter.test_files import test_case

OK_FORMAT = False
name = {name!r}
points = {points!r}
SOURCE = {source!r}


@test_case(points={points!r})
def test_it(env):
    exec(SOURCE, env)
"""


def of_lesson(lesson: str) -> dict:
    """Return what `otter run` takes for a notebook in which everything is right, and otter's version."""
    with tempfile.TemporaryDirectory() as parent:
        folder = Path(parent)
        python, version = _environment(folder)
        _tests(folder, lesson)
        run = [str(python), "-m", "otter"]
        subprocess.run(
            [*run, "generate", "-t", "tests", "-o", "autograder.zip", "--no-environment"], cwd=folder, check=True
        )
        return asdict(_graded(folder, [*run, "run"], lesson)) | {"version": version}


def _environment(folder: Path) -> tuple[Path, str]:
    """Make the environment; return its Python, and otter's version."""
    python = folder / "environment" / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", str(folder / "environment")], check=True)
    uv = [str(Path(sys.executable).parent / "uv"), "pip", "install", "--quiet", "--python", str(python)]
    subprocess.run([*uv, "--compile-bytecode", "otter-grader>=7,<8", "-e", str(ROOT)], check=True)
    code = "from importlib.metadata import version; print(version('otter-grader'))"
    return python, subprocess.run([str(python), "-c", code], check=True, capture_output=True, text=True).stdout.strip()


def _tests(folder: Path, lesson: str) -> None:
    (folder / "tests").mkdir()
    for cell in cells(lesson):
        if cell.role == "check":
            name = cell.grade_id.replace("-", "_")
            test = _TEST.format(name=name, points=cell.points, source=cell.source)
            (folder / "tests" / f"{name}.py").write_text(test, encoding="utf-8")


def _graded(folder: Path, line: list[str], lesson: str) -> Spent:
    total = Spent(0.0, 0.0)
    (folder / f"{lesson}.ipynb").write_text(right_notebook(lesson), encoding="utf-8")
    for _ in range(_TIMES):
        one = spent([*line, "-a", "autograder.zip", f"{lesson}.ipynb"], folder)
        total = Spent(total.processor_seconds + one.processor_seconds, total.seconds + one.seconds)
    results = json.loads((folder / "results.json").read_text())["tests"]
    assert all(test.get("score", 1) == test.get("max_score", 1) for test in results), results
    return total.each(_TIMES)
