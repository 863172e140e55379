"""The gallery of explorers: ``python -m tests.gallery`` draws docs/gallery/ again and writes docs/gallery.md."""

import inspect
from pathlib import Path

import cv2
import numpy as np

from deltax import explore
from deltax.explore.explorer import Explorer
from deltax.explore.png import small_png
from tests.helpers import COURSE, reference

PAGE = COURSE.root / "docs" / "gallery.md"
_WIDTH_PX = 560
# lesson -> explorers in the order of the lesson: the arguments besides the answers, and where the controls stand
SHOWN: dict[str, dict[str, tuple[dict, dict]]] = {
    "01-limits": {
        "how_near": ({"curve": "jump at 2"}, {"d": 0.3}),
        "steep_or_jump": ({}, {"d": 1e-4}),
    },
    "02-slope-tangent": {
        "secant_to_tangent": ({}, {"dx": 1.26}),
        "error_curve": ({}, {"epsilon": 1e-5}),
        "slope_and_bend": ({}, {"x": -0.6}),
    },
    "03-activations": {
        "activation_gallery": ({}, {"shown": "elu", "x": -1.0}),
        "far_out": ({}, {"x": 700.0}),
    },
    "04-edge-detection": {
        "row_as_curve": ({}, {}),
        "negative_values": ({}, {}),
        "edge_map": ({}, {"threshold": 40}),
        "kernel_editor": ({}, {}),
        "your_picture": ({}, {}),
    },
    "05-optimizers": {
        "descent_path": ({}, {"eta": 0.9}),
        "descent_landscape": ({}, {"start": 1.4}),
        "gradient_field": ({}, {"surface": "saddle"}),
        "descent_on_contours": ({}, {"eta": 0.42}),
        "descent_race": ({}, {"epoch": 18}),
    },
    "06-autodiff": {
        "three_ways": ({}, {"epsilon": 1e-4}),
        "newton_steps": ({}, {"step": 3}),
        "computation_graph": ({"graph": "two outputs"}, {"step": 99}),
    },
    "07-linear-regression": {
        "line_by_hand": ({}, {"w": 3.0, "b": 10.0}),
        "fit_line": ({}, {"rate": 0.14, "epochs": 12}),
        "loss_path": ({}, {}),
        "prediction_against_truth": ({}, {"scaling": "one per column"}),
        "batch_path": ({}, {"size": 1}),
    },
}
_TITLES = {"autodiff": "automatic differentiation"}


def opened(lesson: str, name: str) -> Explorer:
    """Return an explorer, driven by the lesson's reference answers, where the gallery shows it."""
    function, answers = getattr(explore, name), reference(lesson)
    named, controls = SHOWN[lesson][name]
    wanted = [one.name for one in inspect.signature(function).parameters.values() if one.default is None]
    driven = {one: answers[one] for one in wanted if one in answers}
    if name == "activation_gallery":
        driven = {"own": {"elu": (answers["elu"], answers["elu_derivative"])}}
    explorer = function(**driven, **named)
    for control, value in controls.items():
        explorer.controls[control].value = value
    return explorer


def page() -> str:
    """Return the text of docs/gallery.md."""
    lines = [
        "# The explorers",
        "",
        "One picture and one sentence for each, driven by the reference answers (blue where an answer is drawn).",
        "In a lesson the student's own functions drive them. Made by `python -m tests.gallery`.",
    ]
    for lesson, explorers in SHOWN.items():
        number, _, words = lesson.partition("-")
        title = _TITLES.get(words, words.replace("-", " "))
        lines += ["", f"## Lesson {number}: {title}"]
        for name in explorers:
            sentence = inspect.getdoc(getattr(explore, name)).splitlines()[0]
            seen = opened(lesson, name).reading.seen
            lines += ["", f"### `explore.{name}`", "", sentence, "", f"![{seen}](gallery/{_file(name).name})"]
    return "\n".join(lines) + "\n"


def _file(name: str) -> Path:
    lesson = next(lesson for lesson, explorers in SHOWN.items() if name in explorers)
    return PAGE.parent / "gallery" / f"{name}.{'jpg' if lesson.startswith('04') else 'png'}"


def draw(lesson: str, name: str) -> None:
    """Write the picture of one explorer, small enough for a repository."""
    pixels = cv2.imdecode(np.frombuffer(opened(lesson, name).stage.draw(), np.uint8), cv2.IMREAD_COLOR)
    height = round(pixels.shape[0] * _WIDTH_PX / pixels.shape[1])
    small = cv2.resize(pixels, (_WIDTH_PX, height), interpolation=cv2.INTER_AREA)
    file = _file(name)
    file.parent.mkdir(exist_ok=True)
    if file.suffix == ".jpg":
        cv2.imwrite(str(file), small, [cv2.IMWRITE_JPEG_QUALITY, 60])
        return
    file.write_bytes(small_png(small[..., ::-1]))


if __name__ == "__main__":
    for lesson, explorers in SHOWN.items():
        for name in explorers:
            draw(lesson, name)
    PAGE.write_text(page(), encoding="utf-8")
