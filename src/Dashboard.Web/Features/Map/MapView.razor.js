// Moves the map: by wheel and drag, which Plotly does itself, by two fingers, buttons and keys. Every part shown lies inside the
// whole, and when the map has come to rest the circuit hears which part it is and puts it into the address.
const RestAfter = 350;
let map; // { plot, circuit, whole, mostZoom, factor, step }, and while the reader moves: part, asked, timer

export function start(id, circuit, [minX, minY, maxX, maxY], mostZoom, factor, step) {
  stop();
  const plot = document.getElementById(id);
  if (!plot?._fullLayout) return;
  const stopper = new AbortController(), { signal } = stopper;
  map = { plot, circuit, whole: { minX, minY, width: maxX - minX, height: maxY - minY }, mostZoom, factor, step, stopper };
  plot.on('plotly_relayout', moved);
  plot.on('plotly_react', keepPart);
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('keydown', onKey, { signal });
  plot.addEventListener('touchstart', onPinch, { capture: true, passive: false, signal });
  // What the reader moved before there was a circuit.
  const early = document.querySelector('.early.js-plotly-plot')?._fullLayout?.xaxis && partOf(document.querySelector('.early.js-plotly-plot'));
  if (early && !same(early, partOf(plot))) show(early);
}

// Another view of the map has another whole.
export function frame([minX, minY, maxX, maxY]) {
  if (map) map.whole = { minX, minY, width: maxX - minX, height: maxY - minY };
}

export function stop() {
  clearTimeout(map?.timer);
  map?.stopper.abort();
  map?.plot.removeListener?.('plotly_relayout', moved);
  map?.plot.removeListener?.('plotly_react', keepPart);
  map = undefined;
}

// A part by its middle and how many times the whole is enlarged.
function partOf({ _fullLayout: { xaxis: { range: [left, right] }, yaxis: { range: [bottom, top] } } }) {
  return { x: (left + right) / 2, y: (bottom + top) / 2, zoom: map.whole.width / (right - left) };
}

function inside({ x, y, zoom }) {
  const { minX, minY, width, height } = map.whole;
  const kept = Math.min(Math.max(zoom, 1), map.mostZoom);
  const between = (at, least, size) => Math.min(Math.max(at, least + size / kept / 2), least + size - size / kept / 2);
  return { x: between(x, minX, width), y: between(y, minY, height), zoom: kept };
}

// Nearer than one would see; frames of whole pixels make no difference.
const same = (a, b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < map.whole.width / a.zoom / 500 && Math.abs(a.zoom / b.zoom - 1) < 0.004;

// What is asked for is reported, and not what Plotly makes of it where the frame is a pixel wider than the part.
function show(part) {
  const { x, y, zoom } = map.asked = map.part = inside(part);
  const [right, up] = [map.whole.width / zoom / 2, map.whole.height / zoom / 2];
  window.Plotly.relayout(map.plot, { 'xaxis.range': [x - right, x + right], 'yaxis.range': [y - up, y + up] });
}

function moved(changes) {
  if (!map || !Object.keys(changes).some(key => /^[xy]axis/.test(key))) return;
  const part = map.asked ?? partOf(map.plot);
  if (!map.asked && !same(part, inside(part))) { show(part); return; }
  map.asked = undefined;
  map.part = part;
  clearTimeout(map.timer);
  map.timer = setTimeout(() => {
    map.part = undefined;
    // Without a circuit there is nobody to hear it; the page then says so itself.
    map.circuit.invokeMethodAsync('Moved', part.x, part.y, part.zoom).catch(() => {});
  }, RestAfter);
}

// The circuit's answer to an earlier move must not undo the one that goes on.
function keepPart() {
  if (map?.part && !same(map.part, partOf(map.plot))) show(map.part);
}

function move(name) {
  const { x, y, zoom } = map.part ?? partOf(map.plot);
  const [right, up] = { right: [1, 0], left: [-1, 0], up: [0, 1], down: [0, -1] }[name] ?? [0, 0];
  show({
    x: x + right * map.step * map.whole.width / zoom,
    y: y + up * map.step * map.whole.height / zoom,
    zoom: name === 'whole' ? 1 : zoom * ({ in: map.factor, out: 1 / map.factor }[name] ?? 1),
  });
}

function onClick(event) {
  const link = event.target.closest('a');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link.dataset.move) {
    event.preventDefault();
    move(link.dataset.move);
  } else {
    // The reader goes elsewhere, and what the map was moved to is not reported over that.
    clearTimeout(map.timer);
    map.part = undefined;
  }
}

// While the focus is on the walk, whose own keys are the arrows without Shift.
function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || !event.target.matches('.map-plot .walk')) return;
  const name = event.shiftKey && event.key.startsWith('Arrow') ? event.key.slice(5).toLowerCase() : { '+': 'in', '=': 'in', '-': 'out', 0: 'whole' }[event.key];
  if (!name) return;
  event.preventDefault();
  move(name);
}

// Two fingers: the drawing is stretched as it is, and drawn for its part when they are gone.
function onPinch(event) {
  if (event.touches.length !== 2) return;
  event.preventDefault();
  event.stopPropagation();
  const { plot } = map, from = inside(partOf(plot)), begun = fingers(event.touches), box = plot.getBoundingClientRect();
  let now = begun;
  const follow = e => {
    if (e.touches.length !== 2) return;
    e.preventDefault();
    e.stopPropagation();
    now = fingers(e.touches);
    plot.style.transformOrigin = `${begun.x - box.left}px ${begun.y - box.top}px`;
    plot.style.transform = `translate(${now.x - begun.x}px, ${now.y - begun.y}px) scale(${now.apart / begun.apart})`;
  };
  const end = e => {
    if (e.touches.length > 0) return;
    window.removeEventListener('touchmove', follow, true);
    window.removeEventListener('touchend', end, true);
    window.removeEventListener('touchcancel', end, true);
    // After Plotly has ended the drag that the first finger began.
    setTimeout(() => {
      plot.style.transform = '';
      const scale = now.apart / begun.apart, unit = map.whole.width / from.zoom / box.width;
      // The point between the fingers stays between them.
      const [x, y] = [from.x + (begun.x - box.left - box.width / 2) * unit, from.y - (begun.y - box.top - box.height / 2) * unit];
      show({ x: x - (now.x - box.left - box.width / 2) * unit / scale, y: y + (now.y - box.top - box.height / 2) * unit / scale, zoom: from.zoom * scale });
    });
  };
  window.addEventListener('touchmove', follow, { capture: true, passive: false });
  window.addEventListener('touchend', end, true);
  window.addEventListener('touchcancel', end, true);
}

function fingers([a, b]) {
  return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2, apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)) };
}
