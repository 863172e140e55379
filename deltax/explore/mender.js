// Stands without a face in an explorer's card and names its parts: the stock sliders, pictures and fields have no
// names, their value texts are rounded or are exponents, and JupyterLab takes arrow keys away from them.
const REST_MS = 500;

function valueText(slider, { label, base, unit }) {
  const raw = Number(slider.noUiSlider.get(true));
  const value = base ? Number((base ** raw).toPrecision(2)) : Number(raw.toPrecision(6));
  const number = base && value < 1e-3 ? value.toExponential().replace(/\.0+e/, "e") : String(value);
  return `${label} = ${number.replace("-", "−")}${unit}`;
}

function set(node, name, value) {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

function nameSlider(box, part) {
  const slider = box.querySelector(".noUi-target");
  const handle = box.querySelector(".noUi-handle");
  if (!slider || !slider.noUiSlider || !handle) return false;
  set(handle, "aria-label", part.label);
  set(handle, "aria-valuetext", valueText(slider, part));
  const readout = box.querySelector(".widget-readout");
  if (readout) {
    set(readout, "role", "textbox");
    set(readout, "aria-label", `${part.label}, as a number`);
  }
  return true;
}

function mend(card, model) {
  set(card, "role", "group");
  set(card, "aria-label", model.get("title"));
  for (const part of model.get("names")) {
    const box = card.querySelector(`.${part.part}`);
    if (box && !nameSlider(box, part)) {
      const field = box.matches("input,select,button") ? box : box.querySelector("input:not([type=file]),select");
      if (field) set(field, "aria-label", part.label);
    }
  }
  const picture = card.querySelector("img.deltax-picture");
  if (picture && !picture.hasAttribute("alt")) picture.alt = model.get("seen");
}

// JupyterLab would take arrows and letters for its own; Ctrl+S and Shift+Enter stay with it.
// It looks for the attribute on the very element that has the focus.
function keepPlainKeys(card) {
  return (event) => {
    if (!card.contains(event.target)) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !(event.shiftKey && event.key === "Enter");
    if (isPlain) event.target.setAttribute("data-lm-suppress-shortcuts", "true");
    else event.target.removeAttribute("data-lm-suppress-shortcuts");
  };
}

// Whoever answers by keyboard stands before the first slider then, not at the top of the page.
function goOn(card) {
  return (event) => {
    if (!event.target.closest(".deltax-prediction button")) return;
    setTimeout(() => {
      if (card.contains(document.activeElement) && document.activeElement.offsetParent) return;
      const first = card.querySelector(".deltax-controls :is(.noUi-handle, select, input)");
      if (first) first.focus();
    }, REST_MS);
  };
}

function render({ model, el }) {
  Object.assign(el.style, { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" });
  el.classList.add("deltax-live");
  set(el, "role", "status");
  set(el, "aria-live", "polite");
  let card, timer, waiting, keys;
  const rest = () => model.send({ event: "rest" });
  const observer = new MutationObserver((changes) => {
    mend(card, model);
    if (changes.some((change) => change.attributeName === "src")) {
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    }
  });
  const start = () => {
    card = el.closest(".deltax-explorer");
    if (!card) {
      waiting = setTimeout(start, 50); // the card is still being put together
      return;
    }
    mend(card, model);
    keys = keepPlainKeys(card);
    window.addEventListener("keydown", keys, true);
    card.addEventListener("click", goOn(card));
    const watched = { childList: true, subtree: true, attributes: true };
    observer.observe(card, { ...watched, attributeFilter: ["aria-valuetext", "src"] });
  };
  const describe = () => {
    const picture = card && card.querySelector("img.deltax-picture");
    if (picture) picture.alt = model.get("seen");
  };
  const tell = () => { el.textContent = model.get("words"); };
  model.on("change:seen", describe);
  model.on("change:words", tell);
  start();
  return () => {
    observer.disconnect();
    window.removeEventListener("keydown", keys, true);
    clearTimeout(timer);
    clearTimeout(waiting);
    model.off("change:seen", describe);
    model.off("change:words", tell);
  };
}

export default { render };
