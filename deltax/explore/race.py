"""Explorer of lesson 05: four update rules race down the same surface."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from deltax import style
from deltax.explore.controls import choice, slider
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.optimizers_plane import path_of
from deltax.explore.plane import (
    LONG_VALLEY,
    ROUND_BOWL,
    SADDLE,
    Surface,
    apart,
    draw_contours,
    inside,
    mark_flat_places,
    set_side_by_side,
)
from deltax.explore.stage import Stage
from deltax.numeric import optimizers

_EPOCHS = 30
_WINDOWS = (-6.0, 2.5), (-3.9, 3.2)
_LEGEND = {"loc": "outside lower center", "ncols": 4, "fontsize": 9, "handlelength": 2.4, "frameon": False}
_TRACKS: dict[str, tuple[Surface, tuple[float, float]]] = {
    "long valley": (LONG_VALLEY, (-5.0, -2.0)),
    "round bowl": (ROUND_BOWL, (-5.0, -2.0)),
    "saddle": (SADDLE, (-5.0, 0.02)),
}


@dataclass(frozen=True)
class _Runner:
    """An update rule with the learning rate that it has on the slides."""

    name: str
    rule: Callable
    rate: float
    memories: int
    counts: bool
    look: dict


_RUNNERS = (
    _Runner("sgd", optimizers.sgd, 0.4, 0, False, style.STUDENT | {"marker": "o"}),
    _Runner("sgd_momentum", optimizers.sgd_momentum, 0.6, 1, False, style.SECANT | {"marker": "s"}),
    _Runner("RMSprop", optimizers.rmsprop, 0.3, 1, False, style.TANGENT | {"marker": "^"}),
    _Runner("adam", optimizers.adam, 0.2, 2, True, style.WARNING | {"marker": "D"}),
)


def descent_race(
    sgd: Callable | None = None,
    sgd_momentum: Callable | None = None,
    RMSprop: Callable | None = None,
    adam: Callable | None = None,
) -> Explorer:
    """Slide the epoch: four update rules start at one point; which is nearest to the bottom?

    Parameters
    ----------
    sgd, sgd_momentum, RMSprop, adam : callable, optional
        The student's update rules; a reference runs, in grey, for each that is missing or does not work.
    """
    stage = Stage(height_px=360, columns=2)
    picture = _RacePicture(stage, {"sgd": sgd, "sgd_momentum": sgd_momentum, "RMSprop": RMSprop, "adam": adam})
    controls = {
        "epoch": slider("epoch", 10, smallest=0, largest=_EPOCHS, step=1),
        "factor": slider("η ×", 1.0, smallest=0.1, largest=2.0, step=0.05),
        "track": choice("Shape", list(_TRACKS), "long valley"),
    }
    return Explorer("Slide the epoch: who is ahead?", stage, controls, picture.update)


class _RacePicture:
    """Contours with four paths up to an epoch, and the four losses beside."""

    def __init__(self, stage: Stage, students: dict[str, Callable | None]):
        self._stage, self._students = stage, students
        self._plane, self._loss = set_side_by_side(stage)
        self._drawn: list = []
        self._still: str | None = None
        self._run_for: tuple[str, float] | None = None
        self._troubles: dict[str, str] = {}
        looks = [runner.look | {"markersize": 3.5, "markeredgewidth": 0} for runner in _RUNNERS]
        self._paths = [stage.live(self._plane.plot([], [], **look)[0]) for look in looks]
        self._losses = [stage.live(self._loss.plot([], [], **look)[0]) for look in looks]
        self._now = stage.live(self._loss.axvline(0, color="#555555", linewidth=0.8))
        self._loss.set_yscale("log")
        self._loss.set(xlabel="epoch", ylabel="loss", xlim=(-0.5, _EPOCHS + 0.5), ylim=(1e-7, 1e3))
        named = {line: runner.name for line, runner in zip(self._paths, _RUNNERS, strict=True)}
        stage.figure.legend(named.keys(), named.values(), **_LEGEND)

    def update(self, epoch: float, factor: float, track: str) -> Reading:
        surface, _ = _TRACKS[track]
        if track != self._still:
            self._still = track
            self._draw_still(surface)
        if self._run_for != (track, factor):
            self._run_for = (track, factor)
            self._run(track, factor)
        epoch = int(epoch)
        told = []
        for k, runner in enumerate(_RUNNERS):
            points = np.clip(self._runs[k][: epoch + 1], -1e6, 1e6)
            losses = surface.f(*points.T)
            shown = inside(points, *_WINDOWS)
            self._paths[k].set_data(*shown.T)
            self._paths[k].set_markevery(apart(shown, 0.12))
            self._losses[k].set_data(np.arange(len(points)), np.maximum(losses, 1e-12))
            told.append((float(losses[-1]), runner.name))
        self._now.set_xdata([epoch, epoch])
        row = ", ".join(f"{name} {loss:.2g}" for loss, name in told)
        lead = "All stand at the start." if epoch == 0 else f"Lowest at this epoch: {min(told)[1]}."
        rates = ", ".join(f"{runner.name} {runner.rate * factor:.3g}" for runner in _RUNNERS)
        words = f"epoch {epoch}, loss: {row}\nlearning rates: {rates}\n{lead}"
        seen = f"Four paths on contours of {surface.formula} after {epoch} epochs, and their losses: {row}. {lead}"
        return Reading(words, seen, self._troubles[track])

    def _run(self, track: str, factor: float) -> None:
        """Let all four run to the end; the epoch slider only shows more or less of it."""
        if track not in self._troubles:
            self._troubles[track] = self._trouble_with_rules(track)
        self._runs = []
        for k, runner in enumerate(_RUNNERS):
            mine, look = self._students[runner.name], runner.look
            run = None if mine is None else _run_of(runner, mine, track, factor)[0]
            if run is None:
                look = style.REFERENCE if mine is not None else look
                run, _ = _run_of(runner, runner.rule, track, factor)
            self._runs.append(run)
            for line in (self._paths[k], self._losses[k]):
                line.set(color=look["color"], linestyle=look.get("linestyle", "-"), linewidth=look["linewidth"])

    def _trouble_with_rules(self, track: str) -> str:
        """Say what is the matter with the student's rules on a track."""
        troubles = []
        for runner in _RUNNERS:
            mine = self._students[runner.name]
            if mine is None:
                continue
            run, _ = _run_of(runner, runner.rule, track, 1.0)
            own, trouble = _run_of(runner, mine, track, 1.0)
            if own is not None and np.abs(own - run).max() > 0.05 * max(1.0, np.abs(run).max()):
                trouble = f"your {runner.name} takes another path than the rule of the lesson"
            troubles += [trouble] if trouble else []
        return "; ".join(troubles)

    def _draw_still(self, surface: Surface) -> None:
        for artist in self._drawn:
            artist.remove()
        self._drawn = draw_contours(self._plane, surface, *_WINDOWS) + mark_flat_places(self._plane, surface)
        flat = "★ minimum, × saddle point" if surface.saddles else "★ minimum"
        self._plane.set_title(f"{surface.formula}    {flat}", fontsize=9)
        self._stage.redraw_still_part()


def _run_of(runner: _Runner, rule: Callable, track: str, factor: float) -> tuple[np.ndarray | None, str]:
    surface, start = _TRACKS[track]
    return path_of(runner.name, rule, surface, start, runner.rate * factor, _EPOCHS, runner.memories, runner.counts)
