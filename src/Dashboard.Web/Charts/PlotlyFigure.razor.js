// Plotly does not notice that its container changed size when the window did not.
const observers = new Map();
let early;

const frame = () => document.querySelector('.plot');

// The figure that the page carries, when all is there that its drawing needs besides Plotly; undefined without one.
export async function prepareEarly() {
  const { theme } = document.documentElement.dataset;
  const script = frame()?.querySelector(`script[data-figure~="${theme}"]`);
  if (!script) return undefined;
  const { figure: written, strings } = JSON.parse(script.textContent);
  const figure = laidOut(strings[theme] ? withStrings(written, strings[theme]) : written);
  await letters();
  return { script, ...figure };
}

// In another theme strings of a figure are others: colours, addresses.
function withStrings(part, strings) {
  if (typeof part === 'string') return Object.hasOwn(strings, part) ? strings[part] : part;
  if (Array.isArray(part)) return part.map(each => withStrings(each, strings));
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, withStrings(each, strings)]));
}

async function letters() {
  await Promise.all(styleSheets());
  await Promise.all([400, 600].map(weight => document.fonts.load(`${weight} 1em Drawing`))).catch(() => {}); // others will do
}

// A page does not know the screen that it is shown on: the figure says what is different on others.
function laidOut({ variants, ...figure }) {
  const variant = variants.find(({ media }) => matchMedia(media).matches);
  for (const [trace, changes] of Object.entries(variant?.data ?? {})) {
    for (const [name, value] of Object.entries(changes)) {
      const path = name.split('.'), last = path.pop();
      path.reduce((part, key) => part[key] ??= {}, figure.data[trace])[last] = value;
    }
  }
  return { ...figure, layout: { ...figure.layout, ...variant?.layout } };
}

// Draws it before there is a circuit. The drawing lies over the page and not in it, because the first interactive render
// replaces the page's content; it goes when the circuit's own drawing stands in its place.
export async function drawEarly(prepared) {
  const { script, data, layout, config } = await prepared ?? {};
  if (!script?.isConnected) return;
  const cover = document.createElement('div');
  cover.className = 'plotly early';
  cover.ariaHidden = 'true';
  const place = () => {
    const box = frame()?.getBoundingClientRect();
    if (box) Object.assign(cover.style, { left: `${box.left + scrollX}px`, top: `${box.top + scrollY}px`, width: `${box.width}px`, height: `${box.height}px` });
  };
  const observer = new ResizeObserver(place);
  observer.observe(document.body);
  early = { remove: () => { observer.disconnect(); window.Plotly.purge(cover); cover.remove(); } };
  place();
  document.body.append(cover);
  window.navigation?.addEventListener('navigate', e => { if (!e.hashChange && e.downloadRequest === null) removeEarly(); });
  await window.Plotly.newPlot(cover, data, layout, config);
  await nameTowns(cover);
  tell(cover);
  light(cover);
  cover.on('plotly_click', ({ points: [point] }) => { early.chosen = { trace: point.curveNumber, point: point.pointNumber }; });
  performance.mark('figure-drawn');
  // The same marks lie on the picture, whose outlines are seen until the drawing's own are there.
  await Promise.all((layout.images ?? []).map(image => decoded(image.source)));
  cover.dataset.whole = 'yes';
  if (frame()) frame().dataset.ready = 'yes';
}

// Others that care for drawings need not be known here.
const tell = plot => plot.dispatchEvent(new CustomEvent('plotdrawn', { bubbles: true }));

function removeEarly() {
  const chosen = early?.chosen ?? null;
  early?.remove();
  early = undefined;
  return chosen;
}

// A mark and its row in a list are one: hovering one lights the other. Both carry the place's id. A row that a long list has not
// drawn is the list's to find (PlaceList.razor.js).
function light(plot) {
  const rowOf = point => point?.id && document.querySelector(`[data-place="${CSS.escape(point.id)}"]`);
  plot.on('plotly_hover', ({ points: [point] }) => {
    const row = rowOf(point);
    if (!row) {
      if (point.id) document.dispatchEvent(new CustomEvent('placepointed', { detail: point.id }));
      return;
    }
    row.dataset.lit = 'yes';
    const list = row.closest('.scroll'), top = row.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
    if (top < list.scrollTop + (list.querySelector('thead')?.offsetHeight ?? 0) || top + row.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = top - list.clientHeight / 2;
  });
  plot.on('plotly_unhover', ({ points: [point] }) => {
    delete rowOf(point)?.dataset.lit;
    document.dispatchEvent(new CustomEvent('placeleft'));
  });
}

const plotOfRows = () => document.querySelector('.plotly.early') ?? document.getElementById('plot-map');

function lightMark(row, on) {
  const plot = plotOfRows();
  if (!plot?.data) return;
  if (!on) { window.Plotly.Fx.unhover(plot); return; }
  const curve = plot.data.findIndex(trace => trace.ids?.includes(row.dataset.place));
  if (curve >= 0) window.Plotly.Fx.hover(plot, [{ curveNumber: curve, pointNumber: plot.data[curve].ids.indexOf(row.dataset.place) }]);
}

for (const [enter, leave] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
  document.addEventListener(enter, ({ target, relatedTarget }) => pass(target, relatedTarget, true));
  document.addEventListener(leave, ({ target, relatedTarget }) => pass(target, relatedTarget, false));
}

function pass(target, from, on) {
  const row = target.closest?.('[data-place]');
  if (row && !row.contains(from)) lightMark(row, on);
}

const styleSheets = () => [...document.querySelectorAll('link[rel=stylesheet]')].filter(link => !link.sheet)
  .map(link => new Promise(done => { link.onload = link.onerror = done; }));

const decoded = source => {
  const image = new Image();
  image.src = source;
  return image.decode().catch(() => {}); // without it the marks are drawn all the same
};

// Keeps the drawing as large as its frame, and tells the listener when that has another size; gives back the mark that was
// chosen before there was a circuit, or null.
export function fit(id, frame, listener) {
  release(id);
  let size = [frame.clientWidth, frame.clientHeight], late;
  const observer = new ResizeObserver(() => {
    const plot = document.getElementById(id), now = [frame.clientWidth, frame.clientHeight];
    if (!plot?._fullLayout || now[0] === 0 || now.join() === size.join()) return;
    size = now;
    window.Plotly.Plots.resize(plot);
    clearTimeout(late);
    if (listener) late = setTimeout(() => listener.invokeMethodAsync('ResizedAsync', ...now), 150);
  });
  observer.observe(frame);
  observers.set(id, { disconnect: () => { observer.disconnect(); clearTimeout(late); } });
  performance.mark('figure-live');
  const chosen = removeEarly(), plot = document.getElementById(id);
  nameTowns(plot);
  tell(plot);
  light(plot);
  plot.on('plotly_relayouting', () => { plot.dataset.moving = 'yes'; });
  plot.on('plotly_relayout', () => { delete plot.dataset.moving; });
  return chosen;
}

const decoder = new TextDecoder();

// Draws another figure in the place of the one that is there.
export async function redraw(id, bytes) {
  const plot = document.getElementById(id);
  if (!plot?._fullLayout) return;
  const { data, layout, config } = JSON.parse(decoder.decode(bytes));
  await window.Plotly.react(plot, data, layout, config);
}

// Saves the drawing as it is on screen, in the given number of pixels. A picture of its own knows no letters of the page, so it
// carries them.
export async function save(id, fileName, width, height) {
  const plot = document.getElementById(id);
  if (!plot?._fullLayout) return;
  const { width: across, height: down } = plot._fullLayout;
  let svg = await window.Plotly.toImage(plot, { format: 'svg', width: across, height: down, imageDataOnly: true });
  // Plotly makes pixels of the outlines, too few for a larger picture.
  for (const { source } of plot.layout.images ?? []) {
    svg = svg.replace(/data:image\/png;base64,[^"]+/, `data:image/svg+xml,${encodeURIComponent(await (await fetch(source)).text())}`);
  }
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg.replace(/<svg[^>]*>/, `$&<style>${await carriedLetters()}</style>`))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const ground = canvas.getContext('2d');
  for (const below of [document.body, plot.closest('.plot')]) {
    ground.fillStyle = getComputedStyle(below).backgroundColor;
    ground.fillRect(0, 0, width, height);
  }
  ground.drawImage(picture, 0, 0, width, height);
  const link = document.createElement('a');
  [link.href, link.download] = [canvas.toDataURL('image/png'), `${fileName}.png`];
  link.click();
}

async function carriedLetters() {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter(rule => rule instanceof CSSFontFaceRule && rule.style.fontFamily.includes('Drawing'));
  const faces = await Promise.all(rules.map(async ({ style }) => {
    const [, address] = style.src.match(/url\("?([^")]+)/);
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    const data = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
    return `@font-face{font-family:Drawing;font-weight:${style.fontWeight};unicode-range:${style.unicodeRange};src:url(data:font/woff2;base64,${data})}`;
  }));
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper');
  return `text{font-feature-settings:"tnum"}.textpoint text,.annotation text{paint-order:stroke;stroke:${paper};stroke-width:4px;stroke-linejoin:round}${faces.join('')}`;
}

// A map has names of towns, and a script that sets them.
async function nameTowns(plot) {
  if (plot.data.some(({ meta }) => meta === 'towns')) (await import('../map-names.js')).nameTowns(plot);
}

export function release(id) {
  observers.get(id)?.disconnect();
  observers.delete(id);
}

export async function zoom(id, factor, minX, maxX, minY, maxY, fixedY) {
  const plot = document.getElementById(id);
  if (!plot?._fullLayout) return;
  // Where a wheel has led is drawn a little later, and would be drawn over this.
  if (plot.dataset.moving) await new Promise(stopped => { plot.once('plotly_relayout', stopped); setTimeout(stopped, 300); });
  const scaled = ([from, to]) => {
    const middle = (from + to) / 2, half = (to - from) / 2 * factor;
    return [middle - half, middle + half];
  };
  await window.Plotly.relayout(plot, {
    'xaxis.range': factor ? scaled(plot._fullLayout.xaxis.range) : [minX, maxX],
    'yaxis.range': factor && !fixedY ? scaled(plot._fullLayout.yaxis.range) : [minY, maxY],
  });
}
