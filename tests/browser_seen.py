"""What is seen of explorers in a browser: by screen readers, by axe-core, on a narrow page, frame by frame."""

import base64
import contextlib
import io
import os
from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page

from tests.helpers import COURSE

_AXE = COURSE.root / "tests" / "axe" / "node_modules" / "axe-core" / "axe.min.js"
# What has a role must have a name; what can be focused must have a role.
_NAMED_ROLES = {
    "button", "checkbox", "combobox", "image", "img", "radio", "slider", "spinbutton", "switch", "textbox",
}  # fmt: skip


def unnamed(page: Page) -> list[str]:
    """Return what assistive technology finds without a name in the explorers, from the browser's accessibility tree."""
    session = page.context.new_cdp_session(page)
    for domain in ("DOM", "Accessibility"):
        session.send(f"{domain}.enable")
    cards, faults = page.locator(".deltax-explorer"), []
    for number in range(cards.count()):
        cards.nth(number).evaluate("card => card.scrollIntoView({block: 'center'})")
        page.wait_for_timeout(100)
        found = session.send(
            "Runtime.evaluate", {"expression": f"document.querySelectorAll('.deltax-explorer')[{number}]"}
        )
        node = session.send("DOM.describeNode", {"objectId": found["result"]["objectId"]})["node"]
        tree = session.send("Accessibility.queryAXTree", {"backendNodeId": node["backendNodeId"]})["nodes"]
        faults += [f"explorer {number + 1}: {fault}" for fault in _nameless(tree) + _wordless(cards.nth(number))]
    session.detach()
    return faults


def _nameless(tree: list[dict]) -> list[str]:
    faults = []
    for node in tree:
        if node["ignored"]:
            continue
        role, name = node["role"]["value"], node.get("name", {}).get("value", "")
        facts = {fact["name"]: fact["value"].get("value") for fact in node.get("properties", [])}
        if role in _NAMED_ROLES and not name.strip():
            faults.append(f"a {role} without a name")
        if role == "generic" and facts.get("focusable"):
            faults.append("something that takes the focus and has no role")
    return faults


def _wordless(card: Locator) -> list[str]:
    """Return the sliders whose value text does not begin with their name (the tree above leaves value texts out)."""
    said = card.locator("[role=slider]:visible").evaluate_all("all => all.map(e => [e.ariaLabel, e.ariaValueText])")
    return [f"the slider {name!r} says {text!r}" for name, text in said if not (text or "").startswith(f"{name} = ")]


def axe(page: Page, inside: str = ".deltax-explorer") -> list[str]:
    """Return what axe-core finds: what is wrong, where, how often."""
    if not _AXE.exists():
        message = "axe-core is not installed: npm ci --prefix tests/axe"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(_AXE.read_text(encoding="utf-8"))
    found = page.evaluate(
        "inside => axe.run({include: [inside]}, {resultTypes: ['violations']}).then(all => all.violations.map("
        "one => `${one.id}: ${one.help} (${one.nodes.length}), first ${one.nodes[0].html.slice(0, 200)}`))",
        inside,
    )
    return list(found)


def cut_off(page: Page, width: int) -> list[str]:
    """Return what sticks out of an explorer's card on a page of this width."""
    usual = page.viewport_size
    page.set_viewport_size({"width": width, "height": usual["height"] // 2})
    page.wait_for_timeout(300)
    found = page.evaluate(
        """() => [...document.querySelectorAll(".deltax-explorer")].flatMap((card, number) => {
          const edge = card.getBoundingClientRect().right + 1;
          const out = [...card.querySelectorAll("*")].filter((e) => {
            const box = e.getBoundingClientRect();
            return box.width > 1 && box.right > edge;
          });
          return out.slice(0, 3).map((e) => `explorer ${number + 1}: ${e.tagName} .${e.className} sticks out`);
        })"""
    )
    page.set_viewport_size(usual)
    return list(found)


@contextlib.contextmanager
def screencast(page: Page, frames: list[np.ndarray]) -> Iterator[None]:
    """Gather the frames that the screen shows meanwhile, in grey, one value a CSS pixel."""
    session = page.context.new_cdp_session(page)

    def keep(frame: dict) -> None:
        session.send("Page.screencastFrameAck", {"sessionId": frame["sessionId"]})
        frames.append(np.asarray(Image.open(io.BytesIO(base64.b64decode(frame["data"]))).convert("L")))

    session.on("Page.screencastFrame", keep)
    size = {"maxWidth": page.viewport_size["width"], "maxHeight": page.viewport_size["height"]}
    session.send("Page.startScreencast", {"format": "jpeg", "quality": 80, **size})
    yield
    page.wait_for_timeout(300)
    session.send("Page.stopScreencast")
    session.detach()
