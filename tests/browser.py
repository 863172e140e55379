"""An explorer's card in a browser: moved by keyboard and mouse, and watched while it moves."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import ElementHandle, Page, TimeoutError

_WATCH = Path(__file__).with_suffix(".js")
_ASK_AGAIN_MS = 5_000
_QUIET_MS, _LONGEST_MS = 60, 60_000  # nothing takes so long but on a machine that does much else


def watch(page: Page) -> None:
    """Bring what the tests look with into a page, if it is not there yet."""
    if not page.evaluate("() => Boolean(window.deltaxWatch)"):
        page.evaluate(_WATCH.read_text(encoding="utf-8"))


class Card:
    """One explorer on a page; `faults` gathers what is wrong, in words."""

    def __init__(self, page: Page, number: int):
        self.page, self.number, self.faults = page, number, []
        # Elements, not locators: looking for roles anew at every step would cost more than the step.
        self.element = page.locator(".deltax-explorer").nth(number).element_handle()
        self.picture_element = self.element.query_selector("img.deltax-picture")
        self.readout_element = self.element.query_selector(".deltax-readout")

    @property
    def words(self) -> str:
        """The readout."""
        return self.readout_element.text_content()

    @property
    def picture(self) -> str:
        """The address of the picture, another one for every picture."""
        return self.picture_element.get_attribute("src") or ""

    @property
    def title(self) -> str:
        """What to do with it."""
        return self.element.query_selector(".deltax-title").inner_text()

    def fault(self, text: str) -> None:
        """Note what is wrong."""
        self.faults.append(f"explorer {self.number + 1} ({self.title[:50]}): {text}")

    def button(self, name: str) -> ElementHandle | None:
        """Return a button that can be seen."""
        found = self.element.query_selector(f"button:visible:text-is('{name}')")
        return found or self.element.query_selector(f"button:visible[aria-label='{name}']")

    def follow(self, before: str) -> bool:
        """Wait until the picture is another than `before` and nothing more comes; return whether it is."""
        return self.element.evaluate(
            "(card, [before, quiet, longest]) => deltaxWatch.follow(card, before, quiet, longest)",
            [before, _QUIET_MS, _LONGEST_MS],
        )

    def arrive(self) -> bool:
        """Bring the card into view, answer "Just look" where it asks, start to watch; return whether all is there."""
        self.element.evaluate("card => card.scrollIntoView({block: 'center'})")
        for _ in range(_LONGEST_MS // _ASK_AGAIN_MS):
            look = self.button("Just look")
            if look:
                look.click()
            with suppress(TimeoutError):
                self.page.wait_for_function(_ARRIVED, arg=self.element, timeout=_ASK_AGAIN_MS)
                break
        else:
            self.fault(f"its controls or its picture do not come; it says {self.element.inner_text()[:300]!r}")
            return False
        self.page.wait_for_timeout(_QUIET_MS)
        self.element.evaluate("card => deltaxWatch.start(card)")
        return True

    def leave(self) -> None:
        """Stop watching; blank pictures and jumps of the layout are faults."""
        seen = self.element.evaluate("card => deltaxWatch.stop(card)")
        if seen["blank"]:
            self.fault(f"{seen['blank']} of {seen['pictures']} pictures were blank")
        if len(seen["places"]) > 1:
            self.fault(f"the layout jumped (card width, height; picture top, width, height): {seen['places'][:4]}")

    def sliders(self) -> list["Slider"]:
        """Return the sliders that can be moved now."""
        handles = self.element.query_selector_all("[role=slider]:visible")
        usable = [handle for handle in handles if not handle.evaluate(_IS_DISABLED)]
        return [Slider(self, handle, number) for number, handle in enumerate(usable, start=1)]

    def choose(self) -> None:
        """Choose something else in each list by keyboard, and go back: the words or the picture follow."""
        for number, one in enumerate(self.element.query_selector_all("select:visible"), start=1):
            if not one.is_enabled():
                continue
            first, words, picture = one.input_value(), self.words, self.picture
            one.focus()
            self.page.keyboard.press("End" if one.evaluate("e => e.selectedIndex + 1 < e.options.length") else "Home")
            self.follow(picture)
            if one.input_value() == first or (self.words, self.picture) == (words, picture):
                self.fault(f"list {number}: choosing by keyboard changes nothing")
            picture = self.picture
            one.select_option(first)
            self.follow(picture)

    def play(self) -> None:
        """Let Play move the explorer for a moment."""
        before, button = self.picture, self.button("Play")
        if not button:
            return
        button.click()
        if not self.follow(before):
            self.fault("Play moves nothing")
        pause = self.button("Pause")
        if pause:
            pause.click()
        self.page.wait_for_timeout(_QUIET_MS)

    def reset(self, expected: list[str]) -> None:
        """Press Reset by keyboard: every slider is back where it was."""
        before = self.picture
        self.button("Reset").focus()
        self.page.keyboard.press("Enter")
        self.follow(before)
        for _ in range(_LONGEST_MS // _QUIET_MS):  # a picture of the move before may come first
            found = [slider.now for slider in self.sliders()]
            if found == expected:
                break
            self.page.wait_for_timeout(_QUIET_MS)
        else:
            self.fault(f"after Reset the sliders stand at {found}, not at {expected}")


_ARRIVED = """card => (deltaxWatch.range(card.querySelector("img.deltax-picture")) ?? 0) >= 20
  && [...card.querySelectorAll(".deltax-controls")].every(e => e.getBoundingClientRect().height > 0)"""
_IS_DISABLED = "e => Boolean(e.closest('[disabled]')) || e.getAttribute('aria-disabled') === 'true'"


@dataclass
class Slider:
    """One slider of a card."""

    card: Card
    handle: ElementHandle
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

    def fault(self, text: str) -> None:
        """Note what is wrong."""
        self.card.fault(f"slider {self.number}: {text}")

    def by_keyboard(self) -> None:
        """Arrows and Page keys move there and back, Home and End go to the ends; picture and words follow."""
        self.handle.focus()
        first, last = self.go("Home"), self.go("End")
        for _ in range(_LONGEST_MS // _QUIET_MS):  # the words come with the next message after the picture
            if self.card.words != first[1]:
                break
            self.card.page.wait_for_timeout(_QUIET_MS)
        last = last[0], self.card.words, last[2]
        for what, one, other in zip(("value", "words", "picture"), first, last, strict=True):
            if one == other:
                self.fault(f"Home and End show the same {what} ({one[:60]!r})")
        end = last[0]
        for back, forth in (("ArrowLeft", "ArrowRight"), ("PageDown", "PageUp")):
            away, home = self.press(back), self.press(forth)
            if away == end:
                self.fault(f"{back} does not move it from {end!r}")
            if home != end:
                self.fault(f"{forth} leads to {home!r}, not to {end!r}")
        if not self.handle.evaluate("e => e === document.activeElement"):
            self.fault("the focus is lost when it is moved")

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
        for share in (0.8, 0.6, 0.4, 0.5, 0.65):
            mouse.move(left + share * width, middle)
        mouse.up()
        if self.text == text or not self.card.follow(picture):
            self.fault("dragging by mouse does not move value and picture")


def drive(page: Page) -> list[str]:
    """Move everything of every explorer on a page, and the first slider of one seen before; return the faults."""
    watch(page)
    faults, titles = [], set()
    for number in range(page.locator(".deltax-explorer").count()):
        card = Card(page, number)
        if not card.arrive():
            faults += card.faults
            continue
        is_new = card.title not in titles
        titles.add(card.title)
        sliders = card.sliders()
        stood = [slider.now for slider in sliders]
        for slider in sliders if is_new else sliders[:1]:
            slider.by_keyboard()
            slider.by_mouse()
        card.reset(stood)
        if is_new:
            card.choose()
            card.play()
        card.leave()
        faults += card.faults
    return faults
