"""How quick every explorer is, beside `interact` and the bare round trip: ``python -m bench.sliders``.

Needs chromium and the requirements of the tests; takes about fifteen minutes. Writes the table in docs/performance.md.
"""

import argparse
import json
import os
import platform
import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import nbformat
import psutil
from playwright.sync_api import Page

from bench.explorers import shown_in_lessons
from tests.helpers import COURSE
from tests.lab import running_browser, running_lab

_STEPS = {"floor": 8, "own": 8, "kept": 3, "anew": 3}
_REST_MS = 120
_PATIENCE_MS = 2_500
_DRAIN_MS = 1_200  # what is left to do at rest, as saving the still picture, is not the next one's work
_HELD, _HELD_EVERY_MS = 16, 33  # a held key repeats about 30 times a second
_DOCUMENT = COURSE.root / "docs" / "performance.md"
_BEGIN, _END = "<!-- sliders: made by `python -m bench.sliders` -->", "<!-- sliders: end -->"


@dataclass
class Slot:
    """One thing that is measured: the floor, an explorer, or its twins made with `interact`."""

    kind: str
    name: str
    latencies_ms: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)
    pictures_per_second: list[float] = field(default_factory=list)
    rest_ms: list[float] = field(default_factory=list)

    @property
    def latency_ms(self) -> float:
        """Median time from a step to the changed picture."""
        return median(self.latencies_ms) if self.latencies_ms else float("nan")

    @property
    def cpu_ms_per_step(self) -> float:
        """Processor time of the kernel per step, the median of the turns."""
        return median(self.cpu_ms)


def _notebook(slots: list[Slot]) -> nbformat.NotebookNode:
    first = "import os, pathlib\n%matplotlib inline\nfrom bench import explorers\n"
    first += "_ = pathlib.Path('kernel.pid').write_text(str(os.getpid()))"
    calls = [f"explorers.{slot.kind}({'' if slot.kind == 'floor' else repr(slot.name)})" for slot in slots]
    cells = [nbformat.v4.new_code_cell(source) for source in (first, *calls)]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return nbformat.v4.new_notebook(cells=cells, metadata=kernel)


def _measure(page: Page, kernel: psutil.Process, slot: Slot, *, held: bool) -> None:
    before = kernel.cpu_times()
    if held:
        result = page.evaluate(
            "([slot, count, every, patience]) => deltaxBench.drag(slot, count, every, patience)",
            [f"{slot.kind}-{slot.name}", _HELD, _HELD_EVERY_MS, _PATIENCE_MS],
        )
        slot.pictures_per_second.append(result["perSecond"])
        slot.rest_ms.append(result["restMs"])
        return
    times = page.evaluate(
        "([slot, count, rest, patience]) => deltaxBench.steps(slot, count, rest, patience)",
        [f"{slot.kind}-{slot.name}", _STEPS[slot.kind], _REST_MS, _PATIENCE_MS],
    )
    after = kernel.cpu_times()
    spent = after.user + after.system - before.user - before.system
    slot.cpu_ms.append(1000 * spent / len(times))
    slot.latencies_ms += [one for one in times if one is not None]
    page.wait_for_timeout(_DRAIN_MS)


def _await_rest(page: Page, kernel: psutil.Process) -> None:
    """Wait until the kernel has done with the notebook's cells: what is measured first must not pay for them."""
    used = -1.0
    while used < 0 or kernel.cpu_times().user - used > 0.05:
        used = kernel.cpu_times().user
        page.wait_for_timeout(2000)


def measure(names: list[str], rounds: int) -> list[Slot]:
    """Measure the floor, the explorers and their twins in one notebook, in shuffled turns."""
    slots = [Slot("floor", "floor")] + [Slot(kind, name) for name in names for kind in ("own", "kept", "anew")]
    turns = random.Random(2)
    with tempfile.TemporaryDirectory() as folder, running_browser() as browser:
        nbformat.write(_notebook(slots), Path(folder) / "bench.ipynb")
        os.environ["PYTHONPATH"] = str(COURSE.root)
        with running_lab(Path(folder), browser) as lab:
            lab.open_notebook("bench.ipynb")
            lab.run_all()
            kernel = psutil.Process(int((Path(folder) / "kernel.pid").read_text()))
            lab.page.evaluate((Path(__file__).parent / "sliders.js").read_text())
            present = "slot => Boolean(document.querySelector(`.bench-${slot}`))"
            absent = [slot for slot in slots if not lab.page.evaluate(present, f"{slot.kind}-{slot.name}")]
            if absent:
                raise RuntimeError(f"not shown: {', '.join(f'{slot.kind} {slot.name}' for slot in absent)}")
            _await_rest(lab.page, kernel)
            for turn in range(rounds):
                order = slots + [slots[0]] * 4  # the floor more often: everything is measured by it
                for slot in turns.sample(order, len(order)):
                    _measure(lab.page, kernel, slot, held=False)
                    if slot.kind in ("floor", "own") and not slot.rest_ms:
                        _measure(lab.page, kernel, slot, held=True)
                print(f"round {turn + 1} of {rounds}", file=sys.stderr)
    return slots


def growth(names: list[str]) -> dict[str, tuple[float, float]]:
    """Return, for each explorer, megabytes grown over 1,000 steps and kilobytes of its still picture."""
    code = "import sys, json; from bench.explorers import growth; print(json.dumps(growth(sys.argv[1])))"
    found = {}
    for name in names:
        output = subprocess.run(
            [sys.executable, "-c", code, name], cwd=COURSE.root, check=True, capture_output=True, text=True
        ).stdout
        found[name] = tuple(json.loads(output))
    return found


def table(slots: list[Slot], grown: dict[str, tuple[float, float]]) -> str:
    """Return the table in Markdown, one explorer a line, the slowest beside the floor first."""
    floor = slots[0]
    by_name = {(slot.kind, slot.name): slot for slot in slots}
    lines = [
        f"Python {platform.python_version()}, {os.cpu_count()} cores, load {os.getloadavg()[2]:.0f}. The floor, a "
        f"slider that changes a picture of a single pixel: {floor.latency_ms:.0f} ms a step, "
        f"{median(floor.pictures_per_second):.0f} pictures a second while a key is held, at rest "
        f"{median(floor.rest_ms):.0f} ms after it is let go, {floor.cpu_ms_per_step:.0f} ms of the kernel's processor "
        "time a step.",
        "",
        "| explorer | step, ms | of the floor | anew, ms | kept, ms | quicker than anew | pictures/s | rest, ms "
        "| kernel, ms | kernel anew, ms | growth, MB | still, kB |",
        "| --- |" + " --- |" * 11,
    ]
    for name in sorted(grown, key=lambda name: -by_name["own", name].latency_ms):
        own, anew, kept = (by_name[kind, name] for kind in ("own", "anew", "kept"))
        megabytes, kilobytes = grown[name]
        lines.append(
            f"| `{name}` | {own.latency_ms:.0f} | × {own.latency_ms / floor.latency_ms:.2f} | {anew.latency_ms:.0f} "
            f"| {kept.latency_ms:.0f} | × {anew.latency_ms / own.latency_ms:.1f} "
            f"| {median(own.pictures_per_second):.0f} | {median(own.rest_ms):.0f} | {own.cpu_ms_per_step:.1f} "
            f"| {anew.cpu_ms_per_step:.0f} | {megabytes:.1f} | {kilobytes:.0f} |"
        )
    return "\n".join(lines)


def write(text: str) -> None:
    """Put the table between its markers in docs/performance.md; what stands around it stays."""
    page = _DOCUMENT.read_text(encoding="utf-8")
    before, after = page.split(_BEGIN)[0], page.split(_END)[1]
    _DOCUMENT.write_text(f"{before}{_BEGIN}\n\n{text}\n\n{_END}{after}", encoding="utf-8")


def main() -> None:
    """Measure, print, and write unless only some explorers were asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("explorer", nargs="*", help="names to measure (default: all, and write docs/performance.md)")
    parser.add_argument("--rounds", type=int, default=3, help="turns of eight steps each (default: 3)")
    arguments = parser.parse_args()
    names = arguments.explorer or sorted(shown_in_lessons())
    grown = growth(names)
    text = table(measure(names, arguments.rounds), grown)
    print(text)
    if not arguments.explorer:
        write(text)


if __name__ == "__main__":
    main()
