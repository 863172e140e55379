// What the browser tests watch while an explorer is moved: blank frames, jumps of the layout, when the picture has followed.
window.deltaxWatch = (() => {
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const small = Object.assign(document.createElement("canvas"), {width: 80, height: 50});
  const pen = small.getContext("2d", {willReadFrequently: true});

  // How far the lightest pixel is from the darkest, 0..255; null while nothing is decoded.
  function range(picture) {
    if (!picture || !picture.complete || !picture.naturalWidth) return null;
    pen.drawImage(picture, 0, 0, small.width, small.height);
    const data = pen.getImageData(0, 0, small.width, small.height).data;
    let [low, high] = [255, 0];
    for (let at = 0; at < data.length; at += 4) {
      low = Math.min(low, data[at + 1]);
      high = Math.max(high, data[at + 1]);
    }
    return high - low;
  }

  function places(card, picture) {
    const [outer, inner] = [card.getBoundingClientRect(), picture.getBoundingClientRect()];
    return [outer.width, outer.height, inner.top - outer.top, inner.width, inner.height].map(Math.round).join(" ");
  }

  // Looks at every new picture and every change of size until it is stopped; `stop` returns what was seen.
  function start(card) {
    const picture = card.querySelector("img.deltax-picture");
    const seen = {pictures: 0, blank: 0, places: [places(card, picture)]};
    const look = () => {
      seen.pictures += 1;
      if (!picture.isConnected || !picture.clientHeight || (range(picture) ?? 99) < 20) seen.blank += 1;
    };
    const sizes = new ResizeObserver(() => {
      const here = places(card, picture);
      if (here !== seen.places[seen.places.length - 1]) seen.places.push(here);
    });
    picture.addEventListener("load", look);
    for (const one of [card, picture]) sizes.observe(one);
    card.deltaxStop = () => {
      picture.removeEventListener("load", look);
      sizes.disconnect();
      return seen;
    };
  }

  // Waits until the picture is another one than before (or patience ends), then until nothing more comes.
  async function follow(card, before, quietMs, longestMs) {
    const now = () => card.querySelector("img.deltax-picture").src;
    const began = performance.now();
    while (now() === before && performance.now() - began < longestMs) await pause(10);
    let [latest, since] = [now(), performance.now()];
    while (performance.now() - since < quietMs && performance.now() - began < 2 * longestMs) {
      await pause(10);
      if (now() !== latest) [latest, since] = [now(), performance.now()];
    }
    return now() !== before;
  }

  return {start, stop: (card) => card.deltaxStop(), follow, range};
})();
