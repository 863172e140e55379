"""An explorer's card in a browser: moved by keyboard and mouse, watched while it moves, read as screen readers do."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from tests.helpers import COURSE

AXE = COURSE.root / "tests" / "axe" / "node_modules" / "axe-core" / "axe.min.js"
_WATCH = Path(__file__).with_suffix(".js")
_QUIET_MS, _LONGEST_MS = 60, 2_000
# What has a role must have a name; what can be focused must have a role.
_NAMED_ROLES = {
    "button", "checkbox", "combobox", "image", "img", "radio", "slider", "spinbutton", "switch", "textbox",
}  # fmt: skip


def watch(page: Page) -> None:
    """Bring what the tests look with into a page, if it is not there yet."""
    if not page.evaluate("() => Boolean(window.deltaxWatch)"):
        page.evaluate(_WATCH.read_text(encoding="utf-8"))


@dataclass
class Card:
    """One explorer on a page; `faults` gathers what is wrong, in words."""

    page: Page
    number: int
    faults: list[str] = field(default_factory=list)

    @property
    def place(self) -> Locator:
        """The card itself."""
        return self.page.locator(".deltax-explorer").nth(self.number)

    @property
    def words(self) -> str:
        """The readout."""
        return self.place.locator(".deltax-readout").inner_text()

    @property
    def picture(self) -> str:
        """The address of the picture, another one for every picture."""
        return self.place.locator("img.deltax-picture").get_attribute("src") or ""

    def fault(self, text: str) -> None:
        """Note what is wrong."""
        title = self.place.locator(".deltax-title").inner_text()
        self.faults.append(f"explorer {self.number + 1} ({title[:50]}): {text}")

    def follow(self, before: str) -> bool:
        """Wait until the picture is another than `before` and nothing more comes; return whether it is."""
        return self.place.evaluate(
            "(card, [before, quiet, longest]) => deltaxWatch.follow(card, before, quiet, longest)",
            [before, _QUIET_MS, _LONGEST_MS],
        )

    def arrive(self) -> None:
        """Bring the card into view, answer "Just look" where it asks, and start to watch."""
        self.place.evaluate("card => card.scrollIntoView({block: 'center'})")
        look = self.place.get_by_role("button", name="Just look")
        if look.count():
            look.click()
        picture = self.place.locator("img.deltax-picture")
        picture.wait_for(timeout=10_000)
        self.page.wait_for_timeout(_QUIET_MS)
        if (picture.evaluate("deltaxWatch.range") or 0) < 20:
            self.fault("the first picture is blank")
        self.place.evaluate("deltaxWatch.start")

    def leave(self) -> None:
        """Stop watching; blank frames and jumps of the layout are faults."""
        seen = self.place.evaluate("deltaxWatch.stop")
        if seen["blank"]:
            self.fault(f"{seen['blank']} of {seen['frames']} frames were blank")
        if len(seen["places"]) > 1:
            self.fault(f"the layout jumped (card width, height; picture top, width, height): {seen['places'][:4]}")

    def sliders(self) -> list["Slider"]:
        """Return the sliders that can be moved now."""
        handles = self.place.get_by_role("slider")
        usable = [at for at in range(handles.count()) if not handles.nth(at).evaluate(_IS_DISABLED)]
        return [Slider(self, handles.nth(at), at) for at in usable]

    def choose(self) -> None:
        """Choose something else in each list by keyboard, and go back: the words or the picture follow."""
        lists = self.place.get_by_role("combobox")
        for at in range(lists.count()):
            one = lists.nth(at)
            if not one.is_enabled():
                continue
            first, words, picture = one.input_value(), self.words, self.picture
            one.focus()
            self.page.keyboard.press("End" if one.evaluate("e => e.selectedIndex + 1 < e.options.length") else "Home")
            self.follow(picture)
            if one.input_value() == first or (self.words, self.picture) == (words, picture):
                self.fault(f"list {at + 1}: choosing by keyboard changes nothing")
            picture = self.picture
            one.select_option(first)
            self.follow(picture)

    def play(self) -> None:
        """Let Play move the explorer for a moment."""
        button = self.place.get_by_role("button", name="Play")
        if not button.count():
            return
        before = self.picture
        button.click()
        if not self.follow(before):
            self.fault("Play moves nothing")
        pause = self.place.get_by_role("button", name="Pause")
        if pause.count():
            pause.click()
        self.page.wait_for_timeout(_QUIET_MS)

    def reset(self, expected: list[str]) -> None:
        """Press Reset by keyboard: every slider is back where it was."""
        before = self.picture
        self.place.get_by_role("button", name="Reset").focus()
        self.page.keyboard.press("Enter")
        self.follow(before)
        found = [slider.now for slider in self.sliders()]
        if found != expected:
            self.fault(f"after Reset the sliders stand at {found}, not at {expected}")


_IS_DISABLED = "e => e.disabled || Boolean(e.closest('[disabled]')) || e.getAttribute('aria-disabled') === 'true'"


@dataclass
class Slider:
    """One slider of a card."""

    card: Card
    handle: Locator
    number: int

    @property
    def now(self) -> str:
        """Where it stands."""
        return self.handle.get_attribute("aria-valuenow")

    @property
    def text(self) -> str:
        """Where it stands, in words."""
        return self.handle.get_attribute("aria-valuetext") or ""

    def press(self, key: str) -> str:
        """Press a key; return the value in words, which follows at once."""
        self.card.page.keyboard.press(key)
        return self.text

    def go(self, key: str) -> tuple[str, str, str]:
        """Press a key and wait for the picture; return the value in words, the readout and the picture."""
        now, picture = self.now, self.card.picture
        self.card.page.keyboard.press(key)
        if self.now != now:
            self.card.follow(picture)
        return self.text, self.card.words, self.card.picture

    def by_keyboard(self) -> None:
        """Arrows and Page keys move there and back, Home and End go to the ends; picture and words follow."""
        self.handle.focus()
        ends = self.go("Home"), self.go("End")
        if ends[0][1] == ends[1][1]:  # the words come with the next message after the picture
            self.card.page.wait_for_timeout(500)
            ends = ends[0], (ends[1][0], self.card.words, ends[1][2])
        for what, first, last in zip(("value", "words", "picture"), *ends, strict=True):
            if first == last:
                self.card.fault(f"slider {self.number + 1}: Home and End show the same {what} ({first[:60]!r})")
        end = ends[1][0]
        for back, forth in (("ArrowLeft", "ArrowRight"), ("PageDown", "PageUp")):
            away, home = self.press(back), self.press(forth)
            if away == end:
                self.card.fault(f"slider {self.number + 1}: {back} does not move it from {end!r}")
            if home != end:
                self.card.fault(f"slider {self.number + 1}: {forth} leads to {home!r}, not to {end!r}")
        if not self.handle.evaluate("e => e === document.activeElement"):
            self.card.fault(f"slider {self.number + 1} loses the focus when it is moved")

    def by_mouse(self) -> None:
        """Dragged from one place to another, the slider brings the picture along."""
        text, picture = self.text, self.card.picture
        left, middle, width = self.handle.evaluate(
            "e => { const b = e.closest('.noUi-target').getBoundingClientRect();"
            " return [b.left, b.top + b.height / 2, b.width] }"
        )
        box, mouse = self.handle.bounding_box(), self.card.page.mouse
        mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        mouse.down()
        for share in (0.8, 0.6, 0.5, 0.4, 0.35):
            mouse.move(left + share * width, middle)
        mouse.up()
        if self.text == text or not self.card.follow(picture):
            self.card.fault(f"slider {self.number + 1}: dragging by mouse does not move value and picture")


def drive(page: Page) -> list[str]:
    """Move everything of every explorer on a page; return the faults in words."""
    watch(page)
    faults = []
    for number in range(page.locator(".deltax-explorer").count()):
        card = Card(page, number)
        card.arrive()
        stood = [slider.now for slider in card.sliders()]
        for slider in card.sliders():
            slider.by_keyboard()
            slider.by_mouse()
        card.reset(stood)
        card.choose()
        card.play()
        card.leave()
        faults += card.faults
    return faults


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
    said = card.get_by_role("slider").evaluate_all("all => all.map(e => [e.ariaLabel, e.ariaValueText])")
    return [f"the slider {name!r} says {text!r}" for name, text in said if not (text or "").startswith(f"{name} = ")]


def axe(page: Page, inside: str = ".deltax-explorer") -> list[str]:
    """Return what axe-core finds: what is wrong, where, how often."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed: npm ci --prefix tests/axe")
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
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
