// Walks through the marks of a plot, and through the rows of a list, by keyboard. All it needs is in the page, so it works
// before there is a circuit and never waits for one. Only a plot that has the focus takes keys: where a projected page turns
// its charts by the arrow keys, it goes on doing so until somebody tabs to the plot, and Page Up and Page Down always turn.
let current;  // where the reader is: { walk, series, point }, and whether he has left the plot
let openedBy; // from where the receipt was opened: there the focus goes back
let started;

export function startWalk() {
  if (started) return;
  started = true;
  // Before the keys of the projector, which would turn the chart.
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('focusin', ({ target }) => target.matches('.walk') ? enter(target) : rove(target));
  // When the first interactive render replaces the page, the walk goes on in the new one.
  document.addEventListener('focusout', ({ target }) => setTimeout(() => target === current?.walk && target.isConnected && target !== document.activeElement && leave()));
  document.addEventListener('plotdrawn', ({ target }) => follow(target));
  document.addEventListener('pointerdown', ({ target }) => { if (!target.closest('.receipt')) openedBy = undefined; });
  document.addEventListener('click', ({ target }) => target.closest('.receipt > header button') && goBack(), true);
  const focused = document.activeElement;
  if (focused?.matches('.walk')) enter(focused);
}

// Keeps the ring at its mark when the drawing changes.
function follow(plot) {
  plot.on('plotly_afterplot', place);
  // A direct label puts its series in focus, or, the second time, all of them again.
  plot.on('plotly_clickannotation', ({ annotation }) => {
    const key = annotation.name?.split(' ')[1];
    if (key) switchFocus(key);
  });
  resume();
  place();
}

function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  resume();
  const { activeElement: focused } = document;
  const taken = focused.matches('.walk') ? walkBy(event.key)
    : focused.matches('[data-rows] .bar-row') ? rowBy(event.key, focused)
    : event.key === 'Escape' && focused.closest('.receipt') ? closeReceipt(focused.closest('.receipt')) : false;
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}

function walkBy(key) {
  const { series, plane } = dataOf(current.walk);
  const { points } = series[current.series];
  switch (key) {
    case 'ArrowRight': plane ? toward(1, 0) : step(1); break;
    case 'ArrowLeft': plane ? toward(-1, 0) : step(-1); break;
    case 'ArrowUp': plane ? toward(0, 1) : change(1); break;
    case 'ArrowDown': plane ? toward(0, -1) : change(-1); break;
    case 'Home': go(current.series, 0); break;
    case 'End': go(current.series, points.length - 1); break;
    case 'Enter': case ' ': choose(); break;
    case 'Escape': current.walk.blur(); break;
    default: return false;
  }
  return true;
}

// One mark on; what is missing on the way is said first.
function step(by) {
  const { series, first, last } = dataOf(current.walk);
  const { points, gaps } = series[current.series];
  const to = current.point + by;
  const gap = gaps[by > 0 ? to : to + 1] ?? '';
  if (points[to]) go(current.series, to, gap);
  else say(`${gap} ${by > 0 ? last : first}`);
}

// To the nearest period of the series above or below, in the order of the spec.
function change(by) {
  const { series, noSeries } = dataOf(current.walk);
  const to = current.series + by;
  if (!series[to]) { say(noSeries); return; }
  const { x } = markOf(current);
  const away = series[to].points.map(point => Math.abs(point.x - x));
  go(to, away.indexOf(Math.min(...away)));
}

// On a map: to the nearest mark in a direction. What lies aside is farther than it looks, and what lies more aside than
// ahead belongs to another key.
function toward(right, up) {
  const { series: [{ points }], noSeries } = dataOf(current.walk);
  const from = markOf(current);
  let nearest, least = Infinity;
  points.forEach(({ x, y }, i) => {
    const ahead = (x - from.x) * right + (y - from.y) * up;
    const aside = Math.abs((x - from.x) * up) + Math.abs((y - from.y) * right);
    if (ahead <= 0 || aside > ahead * 1.5 || ahead + aside * 2 >= least) return;
    [nearest, least] = [i, ahead + aside * 2];
  });
  if (nearest === undefined) say(noSeries);
  else go(0, nearest);
}

function go(series, point, before = '') {
  Object.assign(current, { series, point });
  const shown = place();
  const { outside } = dataOf(current.walk);
  say(`${before} ${markOf(current).text} ${shown === false ? outside : ''}`);
  hover(shown !== false);
}

function enter(walk) {
  const { series } = dataOf(walk);
  const known = current?.walk === walk && series[current.series]?.points[current.point];
  if (!known) current = { walk, series: series.length - 1, point: 0 };
  current.text = textOf(walk);
  current.left = false;
  go(current.series, current.point);
}

function leave() {
  current.left = true;
  current.walk.querySelector('.walk-ring').hidden = true;
  saysOf(current.walk).textContent = '';
  hover(false);
}

// The page has been rendered anew: the same walk is found again by what it holds.
function resume() {
  if (!current || current.walk.isConnected) return;
  const { series, point, left, text } = current;
  const again = [...document.querySelectorAll('.walk')].find(walk => textOf(walk) === text);
  current = again && { walk: again, series, point, text };
  // The heading has the focus when the router has put it there with the new page.
  if (again && !left && document.activeElement?.matches('body, h1')) again.focus();
}

// Puts the ring where Plotly's own axes have the mark, zoomed or not; false when that is outside the plot, and undefined
// before there is a drawing.
function place() {
  if (!current?.walk.isConnected || current.walk !== document.activeElement) return undefined;
  const ring = current.walk.querySelector('.walk-ring');
  const plot = plotOf(current.walk);
  ring.hidden = true;
  if (!plot?._fullLayout?.xaxis) return undefined;
  const mark = markOf(current);
  // Each of several plots has axes of its own.
  const { _fullLayout: layout, _fullData: { [mark.trace]: trace } } = plot;
  const xaxis = layout[trace.xaxis.replace('x', 'xaxis')], yaxis = layout[trace.yaxis.replace('y', 'yaxis')];
  const x = xaxis.d2p(mark.x), y = yaxis.d2p(mark.y);
  if (x < -1 || x > xaxis._length + 1 || y < -1 || y > yaxis._length + 1) return false;
  const from = current.walk.getBoundingClientRect(), to = plot.getBoundingClientRect();
  ring.style.translate = `${to.left - from.left + xaxis._offset + x}px ${to.top - from.top + yaxis._offset + y}px`;
  ring.hidden = false;
  return true;
}

// Who sees the screen reads at the mark what others hear; on a phone, below the plot, where the words have room.
function hover(on) {
  const plot = plotOf(current.walk);
  if (!plot?._fullLayout?.xaxis || plot.clientWidth < 520) return;
  const { trace, point } = markOf(current);
  if (on) window.Plotly.Fx.hover(plot, [{ curveNumber: trace, pointNumber: point }], plot._fullData[trace].xaxis + plot._fullData[trace].yaxis);
  else window.Plotly.Fx.unhover(plot);
}

function choose() {
  const plot = plotOf(current.walk);
  if (!plot?._fullData) return;
  const { trace, point, x, y } = markOf(current);
  // The same event as a click, heard by the same listeners; the first drawing remembers it until the circuit hears it.
  if (liveOf(current.walk)) focusWhenOpen(current.walk, current.walk.dataset.opens);
  plot.emit('plotly_click', { points: [{ fullData: plot._fullData[trace], curveNumber: trace, pointIndex: point, pointNumber: point, x, y }] });
}

function rowBy(key, row) {
  const list = row.closest('[data-rows]');
  const rows = [...list.querySelectorAll('.bar-row')];
  const at = rows.indexOf(row);
  const to = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: rows.length - 1 }[key];
  if (to !== undefined) rows[to]?.focus();
  else if (key === 'Enter' || key === ' ') focusWhenOpen(row, list.dataset.rows);
  return to !== undefined;
}

// The row that has the focus is the list's tab stop.
function rove(row) {
  if (!row.matches('[data-rows] .bar-row')) return;
  row.closest('[data-rows]').querySelectorAll('.bar-row').forEach(other => { other.tabIndex = other === row ? 0 : -1; });
}

// What opens may be there already and only change its words, or not change at all when it shows this value.
function focusWhenOpen(from, selector) {
  const found = () => selector && document.querySelector(selector);
  const before = found(), words = before?.textContent;
  const done = () => {
    observer.disconnect();
    clearTimeout(late);
    const target = found();
    if (!target || document.activeElement !== from) return;
    openedBy = from;
    target.tabIndex = -1;
    target.focus();
  };
  const observer = new MutationObserver(() => { if (found() && (found() !== before || found().textContent !== words)) done(); });
  const late = setTimeout(done, 1500);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['data-chosen'] });
}

function closeReceipt(receipt) {
  receipt.querySelector(':scope > header button')?.click();
  return true;
}

function goBack() {
  const to = openedBy;
  openedBy = undefined;
  if (to?.isConnected) to.focus();
}

function switchFocus(key) {
  const address = new URL(location.href);
  if (address.searchParams.get('focus') === key) address.searchParams.delete('focus');
  else address.searchParams.set('focus', key);
  const to = address.pathname + address.search.replaceAll('%2C', ',');
  if (window.Blazor?.navigateTo) window.Blazor.navigateTo(to);
  else location.assign(to);
}

const parsed = new WeakMap();

// The marks and what is said at them stand behind the tab stop.
const textOf = walk => walk.nextElementSibling.textContent;

function dataOf(walk) {
  const text = textOf(walk);
  if (parsed.get(walk)?.text !== text) parsed.set(walk, { text, data: JSON.parse(text) });
  return parsed.get(walk).data;
}

const markOf = ({ walk, series, point }) => dataOf(walk).series[series].points[point];
// The circuit's drawing lies under the first one until clicks on it are heard.
const plotOf = walk => document.querySelector('.early.js-plotly-plot') ?? liveOf(walk);
const liveOf = walk => walk.closest('.plot').querySelector('.js-plotly-plot');
const saysOf = walk => walk.parentElement.querySelector('.walk-says');

function say(text) {
  const region = saysOf(current.walk);
  const words = text.trim();
  // The same words twice are no change, and would not be spoken.
  region.textContent = region.textContent === words ? `${words}\u00a0` : words;
}
