"""Small computation graphs with what is known about them: values forwards, derivatives backwards."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Named = Mapping[str, Any]


@dataclass(frozen=True)
class Node:
    """One box of a computation graph.

    Attributes
    ----------
    name, formula : str
        As written in the box; the formula of an input is its name.
    place : tuple of float
        Where the box stands, in columns and rows.
    compute : callable
        The value from the named values before it, which may be numbers or objects that overload + * **.
    slopes : callable
        From the same numbers, the local slope along the arrow from each parent.
    """

    name: str
    formula: str
    place: tuple[float, float]
    compute: Callable[[Named], Any]
    slopes: Callable[[Named], dict[str, float]] = lambda v: {}


@dataclass(frozen=True)
class Graph:
    """Nodes in an order in which each stands after its parents; the last one is the result.

    Attributes
    ----------
    formula : str
        As written in text.
    slider : str
        The input that the reader moves.
    start : float
        Its value at first.
    nodes : tuple of Node
    """

    formula: str
    slider: str
    start: float
    nodes: tuple[Node, ...]

    def inputs(self) -> list[str]:
        """Return the names of the nodes without parents."""
        return [node.name for node in self.nodes if not node.slopes(_ONES)]

    def forward(self, given: Named) -> dict[str, Any]:
        """Return the value of every node; `given` holds the inputs."""
        values = dict(given)
        for node in self.nodes:
            if node.name not in values:
                values[node.name] = node.compute(values)
        return values

    def backward(self, values: Named) -> dict[str, float]:
        """Return the derivative of the last node with respect to every node."""
        slopes = {node.name: 0.0 for node in self.nodes}
        slopes[self.nodes[-1].name] = 1.0
        for node in reversed(self.nodes):
            for parent, slope in node.slopes(values).items():
                slopes[parent] += slope * slopes[node.name]
        return slopes


class _Ones(dict):
    """Every name stands for 1: enough to ask a node for the names of its parents."""

    def __missing__(self, name: str) -> float:
        return 1.0


_ONES = _Ones()


def _tanh(value: Any) -> Any:
    return value.tanh() if hasattr(value, "tanh") else math.tanh(value)


def _input(name: str, place: tuple[float, float]) -> Node:
    return Node(name, name, place, lambda v: v[name])


GRAPHS: dict[str, Graph] = {
    "x used twice": Graph(
        "z = x · (x + 3)",
        "x",
        2.0,
        (
            _input("x", (0, 0.5)),
            Node("a", "a = x + 3", (1.5, 1), lambda v: v["x"] + 3.0, lambda v: {"x": 1.0}),
            Node("z", "z = x · a", (3, 0.5), lambda v: v["x"] * v["a"], lambda v: {"x": v["a"], "a": v["x"]}),
        ),
    ),
    "one neuron": Graph(
        "y = tanh(w · x + b)",
        "x",
        2.0,
        (
            _input("w", (0, 1)),
            _input("x", (0, 0)),
            _input("b", (1.15, 0)),
            Node("p", "p = w · x", (1.15, 1), lambda v: v["w"] * v["x"], lambda v: {"w": v["x"], "x": v["w"]}),
            Node("s", "s = p + b", (2.3, 0.5), lambda v: v["p"] + v["b"], lambda v: {"p": 1.0, "b": 1.0}),
            Node("y", "y = tanh(s)", (3.45, 0.5), lambda v: _tanh(v["s"]), lambda v: {"s": 1 - math.tanh(v["s"]) ** 2}),
        ),
    ),
    "two outputs": Graph(
        "E = (y₁ − 1)² + (y₂ − 4)²",
        "x₂",
        3.0,
        (
            _input("x₂", (0, 0.5)),
            Node("y₁", "y₁ = 1 − x₂", (1.15, 1), lambda v: v["x₂"] * -1.0 + 1.0, lambda v: {"x₂": -1.0}),
            Node("y₂", "y₂ = 3 + x₂/2", (1.15, 0), lambda v: v["x₂"] * 0.5 + 3.0, lambda v: {"x₂": 0.5}),
            Node(
                "e₁", "e₁ = (y₁ − 1)²", (2.3, 1), lambda v: (v["y₁"] + -1.0) ** 2, lambda v: {"y₁": 2 * (v["y₁"] - 1)}
            ),
            Node(
                "e₂", "e₂ = (y₂ − 4)²", (2.3, 0), lambda v: (v["y₂"] + -4.0) ** 2, lambda v: {"y₂": 2 * (v["y₂"] - 4)}
            ),
            Node("E", "E = e₁ + e₂", (3.45, 0.5), lambda v: v["e₁"] + v["e₂"], lambda v: {"e₁": 1.0, "e₂": 1.0}),
        ),
    ),
}
OTHER_INPUTS = {"w": 0.5, "b": -0.4}
