// What the bench does inside the page: move a slider as the keyboard does, and time what becomes visible.
window.deltaxBench = (() => {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const cellOf = (slot) => document.querySelector(`.bench-${slot}`).closest(".jp-Cell");

  // The still picture, which is brought up to date at rest and is not shown beside the live one, does not count.
  const isLive = (picture) => !picture.closest(".deltax-still");

  // Calls `seen(milliseconds)` whenever a picture of the cell has changed and is decoded and drawn.
  function watch(cell, seen) {
    const observer = new MutationObserver(async (changes) => {
      const pictures = new Set();
      for (const change of changes) {
        if (change.type === "attributes" && change.target.tagName === "IMG") pictures.add(change.target);
        for (const node of change.addedNodes) {
          if (node.nodeType !== Node.ELEMENT_NODE) continue;
          if (node.tagName === "IMG") pictures.add(node);
          node.querySelectorAll("img").forEach((picture) => pictures.add(picture));
        }
      }
      const live = [...pictures].filter(isLive);
      if (!live.length) return;
      await Promise.all(live.map((picture) => picture.decode().catch(() => null)));
      seen(await frame());
    });
    observer.observe(cell, {subtree: true, childList: true, attributes: true, attributeFilter: ["src"]});
    return () => observer.disconnect();
  }

  // One step of a slider, there and back between its ends; of a list of choices; of a field for a number.
  function press(handle) {
    if (handle.tagName === "SELECT") {
      handle.selectedIndex = (handle.selectedIndex + 1) % handle.options.length;
    } else if (handle.tagName === "INPUT") {
      handle.value = (Number(handle.value) + 1) % 5;
    } else {
      const [now, low, high] = ["now", "min", "max"].map((name) => Number(handle.getAttribute(`aria-value${name}`)));
      if (!handle.dataset.key || now <= low) handle.dataset.key = "ArrowRight";
      if (now >= high) handle.dataset.key = "ArrowLeft";
      handle.dispatchEvent(new KeyboardEvent("keydown", {key: handle.dataset.key, bubbles: true, cancelable: true}));
      return;
    }
    handle.dispatchEvent(new Event("change", {bubbles: true}));
  }

  const KINDS = ["input[type=range]", ".noUi-handle", "input[type=number]", "select"];

  // The first slider that can be seen, or another control where there is none.
  function handleOf(slot) {
    const cell = cellOf(slot);
    cell.scrollIntoView({block: "center"});
    const seen = KINDS.flatMap((kind) => [...cell.querySelectorAll(kind)]).filter((one) => one.getClientRects().length);
    return [cell, seen[0]];
  }

  // One step after the other, each from rest; null where no picture changed.
  async function steps(slot, count, restMs, patienceMs) {
    const [cell, handle] = handleOf(slot);
    await pause(300);
    const times = [];
    for (let step = 0; step < count; step++) {
      let report;
      const changed = new Promise((done) => (report = done));
      const stop = watch(cell, report);
      const start = performance.now();
      press(handle);
      const end = await Promise.race([changed, pause(patienceMs).then(() => null)]);
      stop();
      times.push(end === null ? null : end - start);
      await pause(restMs);
    }
    return times;
  }

  // As many steps as a held key makes, then rest: how many pictures a second, how long until the last one.
  async function drag(slot, count, everyMs, patienceMs) {
    const [cell, handle] = handleOf(slot);
    await pause(300);
    const seen = [];
    const stop = watch(cell, (at) => seen.push(at));
    const start = performance.now();
    for (let step = 0; step < count; step++) {
      press(handle);
      if (step < count - 1) await pause(everyMs);
    }
    const released = performance.now();
    await pause(patienceMs);
    stop();
    const during = seen.filter((at) => at <= released).length;
    const last = seen.length ? seen[seen.length - 1] : released;
    return {perSecond: (1000 * during) / (released - start), restMs: Math.max(0, last - released)};
  }

  return {steps, drag};
})();
