// Brings a page to life: tooltips, the walk by keyboard, receipts, marks and rows that light each other, copying, themes,
// fields that send themselves. Everything it needs stands in the page, and without it the page
// is whole: marks are links, filters are links and forms.
const Near = 28; // pixels within which the pointer finds a mark
const root = document.documentElement;
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const opened = ':is(:popover-open, .\\:popover-open)';
const announcer = () => document.getElementById('announcer');

// Browsers of the years before 2024 have no popovers of their own.
if (!('popover' in HTMLElement.prototype)) import(new URL('popover-polyfill/popover.min.js', document.baseURI));

// The same words twice are no change, and would not be spoken.
export function announce(text) {
  const region = announcer();
  if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

// The framework's navigation keeps document, scroll position and focus; without it the browser loads the page.
export function go(address, { replace = false, waited = !navigation } = {}) {
  if (window.Blazor?.navigateTo) window.Blazor.navigateTo(address, { replaceHistoryEntry: replace });
  else if (!waited) navigation.then(() => go(address, { replace, waited: true }));
  else if (replace) location.replace(address);
  else location.assign(address);
}

// What a drawing's own script asks of the page, which it cannot import: under another address the page would run twice.
document.addEventListener('go', ({ detail: { address, replace } }) => go(address, { replace }));
document.addEventListener('say', ({ detail }) => announce(detail ?? ''));
document.addEventListener('drawingmove', () => hideTip());

// ---- Marks

const marksOf = drawing => all('[data-mark]', drawing);
const shownDrawing = plot => all('.drawing', plot).find(drawing => drawing.clientWidth > 0);
let tip, tipped, tippedAt;

// The middle of a mark on the screen. A mark is drawn around its own origin.
export function middleOf(mark) {
  const { e: x, f: y } = mark.getScreenCTM();
  return { x, y };
}

function nearest(drawing, x, y, within = Near) {
  let found, least = within;
  for (const mark of marksOf(drawing)) {
    const at = middleOf(mark), away = Math.hypot(at.x - x, at.y - y);
    if (away < least) [found, least] = [mark, away];
  }
  return found;
}

function showTip(mark) {
  if (tipped === mark) return;
  hideTip();
  tipped = mark;
  tip ??= Object.assign(document.createElement('div'), { className: 'tip', hidden: true });
  tip.setAttribute('aria-hidden', 'true'); // the mark itself says it
  tip.textContent = mark.getAttribute('aria-label');
  tip.hidden = false;
  document.body.append(tip);
  placeTip(mark);
  light(mark.dataset.mark, true);
  mark.classList.add('lit');
}

function placeTip(mark) {
  const at = tippedAt = middleOf(mark), { offsetWidth: width, offsetHeight: height } = tip, edge = 8, off = 16;
  const above = at.y - height - off;
  tip.style.left = `${Math.min(Math.max(at.x - width / 2, edge), root.clientWidth - width - edge)}px`;
  tip.style.top = `${above > edge ? above : at.y + off}px`;
}

function hideTip() {
  if (!tipped) return;
  tip.hidden = true;
  light(tipped.dataset.mark, false);
  tipped.classList.remove('lit');
  tipped = undefined;
}

// The marks that stand for something, alone or among others.
function standingFor(id, within) {
  const name = CSS.escape(id);
  return all(`[data-mark="${name}"], [data-holds~="${name}"]`, within);
}

// A mark and the rows of its figure light each other.
function light(id, on) {
  const name = CSS.escape(id);
  for (const element of all(`[data-figure="${name}"]`)) element.closest('tr, li')?.toggleAttribute('data-lit', on);
  const scroll = one(`.place-list [data-figure="${name}"]`)?.closest('tr');
  if (on && scroll) keepInView(scroll, scroll.closest('.scroll'));
}

function keepInView(row, box) {
  const inner = row.getBoundingClientRect(), outer = box.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - box.clientHeight / 2;
}

document.addEventListener('pointermove', ({ target, pointerType, clientX, clientY }) => {
  if (pointerType === 'touch') return;
  const drawing = target.closest?.('.drawing');
  if (drawing) {
    const mark = target.closest('[data-mark]') ?? nearest(drawing, clientX, clientY);
    drawing.classList.toggle('over', !!mark);
    if (mark) showTip(mark);
    else hideTip();
    return;
  }
  const row = target.closest?.('tr, li'), link = row && one('[data-figure]', row);
  const mark = link && standingFor(link.dataset.figure).find(m => m.ownerSVGElement.clientWidth > 0);
  if (mark && inView(mark)) showTip(mark);
  else hideTip();
});
document.addEventListener('pointerdown', ({ target, pointerType, clientX, clientY }) => {
  if (pointerType === 'mouse') return;
  const drawing = target.closest?.('.drawing');
  const mark = drawing && (target.closest('[data-mark]') ?? nearest(drawing, clientX, clientY));
  if (mark) showTip(mark);
  else hideTip();
});
// A mark that scrolls leaves the pointer behind; the keyboard goes with it. Lists that scroll to a lit row move no mark, and a
// page that was scrolled before its mark was pointed at says so after it.
document.addEventListener('scroll', () => {
  if (!tipped) return;
  const { x, y } = middleOf(tipped);
  if (x === tippedAt.x && y === tippedAt.y) return;
  if (tipped.matches(':focus-visible')) placeTip(tipped);
  else hideTip();
}, { capture: true, passive: true });

function inView(mark) {
  const { x, y } = middleOf(mark);
  return x > 0 && y > 0 && x < root.clientWidth && y < root.clientHeight;
}

// A click beside a small mark is meant for it.
document.addEventListener('click', event => {
  const drawing = event.target.closest?.('.drawing');
  if (!drawing || event.target.closest('a') || event.defaultPrevented) return;
  const mark = nearest(drawing, event.clientX, event.clientY);
  const { ctrlKey, metaKey, shiftKey } = event;
  mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
});

// ---- The walk: one tab stop, arrow keys from mark to mark

const seriesOf = drawing => {
  const groups = all('[data-series]', drawing).filter(group => one('[data-mark]', group));
  return groups.length ? groups.map(marksOf) : [marksOf(drawing)];
};

function walk(event, mark) {
  const drawing = mark.ownerSVGElement, series = seriesOf(drawing), plane = !!mark.closest('.map-plot, .timeline-plot');
  const line = series.find(marks => marks.includes(mark)), at = line.indexOf(mark);
  const step = by => {
    const to = line[at + by], gap = by > 0 ? (to ?? mark).dataset[to ? 'before' : 'after'] : mark.dataset.before;
    if (gap) announce(gap);
    return to;
  };
  const toSeries = by => {
    const marks = series[series.indexOf(line) + by], { x } = middleOf(mark);
    return marks?.reduce((best, other) => Math.abs(middleOf(other).x - x) < Math.abs(middleOf(best).x - x) ? other : best);
  };
  const list = !one('[data-series]', drawing) && !plane;
  const target = {
    ArrowRight: () => plane ? toward(line, mark, 1, 0) : step(1),
    ArrowLeft: () => plane ? toward(line, mark, -1, 0) : step(-1),
    ArrowUp: () => plane ? toward(line, mark, 0, -1) : list ? step(-1) : toSeries(1),
    ArrowDown: () => plane ? toward(line, mark, 0, 1) : list ? step(1) : toSeries(-1),
    Home: () => line[0],
    End: () => line[line.length - 1],
  }[event.key];
  if (event.key === 'Escape') mark.blur();
  else if (target) focusMark(target() ?? mark);
  else return false;
  return true;
}

// To the nearest mark in a direction. What lies aside is farther than it looks, and what lies more aside than ahead belongs
// to another key.
function toward(marks, from, right, down) {
  const start = middleOf(from);
  let found, least = Infinity;
  for (const mark of marks) {
    const { x, y } = middleOf(mark);
    const across = x - start.x, along = y - start.y;
    const ahead = across * right + along * down, aside = Math.abs(across * down) + Math.abs(along * right);
    const far = Math.hypot(ahead, aside * 1.5);
    if (ahead <= 0 || aside > ahead * 1.5 || far >= least) continue;
    [found, least] = [mark, far];
  }
  return found;
}

function focusMark(mark, preventScroll = false) {
  for (const other of marksOf(mark.ownerSVGElement)) if (other.tabIndex === 0) other.tabIndex = -1;
  mark.tabIndex = 0;
  mark.focus({ preventScroll });
}

let walked, leaving, settledPath; // id of the mark that the walk is at; the walk ends with its page
document.addEventListener('focusin', ({ target }) => {
  if (target.matches?.('[data-mark]') && target.matches(':focus-visible')) {
    clearTimeout(leaving);
    walked = target.dataset.mark;
    showTip(target);
    ring(target);
  }
});
document.addEventListener('focusout', ({ target }) => {
  if (!target.matches?.('[data-mark]')) return;
  // Later: a mark that is taken out of the page loses the focus too, and its walk goes on.
  leaving = setTimeout(() => walked = undefined);
  hideTip();
  ring(null, target.ownerSVGElement);
});

// The walk goes on in a page that has come: the element with the focus may stand for another place there, or be gone.
function walkOn(id) {
  const focused = document.activeElement, isMark = focused?.matches('[data-mark]');
  if (!id || (!isMark && focused !== document.body)) return;
  const drawing = all('.plot').map(shownDrawing).find(shown => shown && marksOf(shown).length);
  const same = drawing && one(`[data-mark="${CSS.escape(id)}"]`, drawing), to = same ?? (drawing && nearestToMiddle(drawing));
  if (!to) one('.plot [data-move=out]')?.focus({ preventScroll: true });
  else if (to !== focused) focusMark(to, true);
  else {
    to.tabIndex = 0;
    showTip(to);
    ring(to);
  }
}

function nearestToMiddle(drawing) {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  return nearest(drawing, left + width / 2, top + height / 2, Infinity);
}

// The ring of a drawing is at the mark that has the focus, else at the one whose receipt is open.
function ring(mark, drawing = mark?.ownerSVGElement) {
  const circle = drawing && one('.ring', drawing);
  if (!circle) return;
  const open = one('.receipt')?.dataset.receipt;
  const at = mark ?? (open && standingFor(open, drawing)[0]);
  circle.toggleAttribute('data-chosen', !!at);
  if (at) {
    circle.setAttribute('transform', at.getAttribute('transform'));
    circle.dataset.around = at.dataset.mark;
  } else for (const name of ['transform', 'data-around']) circle.removeAttribute(name);
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const focused = document.activeElement;
  const taken = focused?.matches('[data-mark]') ? walk(event, focused)
    : event.key === 'Escape' && !one(opened) && one('.receipt') ? closeReceipt() : false;
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}, true);

// ---- Receipts: links that open beside what was chosen

let opener;
const idOf = link => link.dataset?.mark ?? link.dataset?.figure;

function closeReceipt() {
  one('.receipt .close').click();
  return true;
}

document.addEventListener('click', ({ target }) => {
  const link = target.closest?.('[data-mark], [data-figure]');
  if (link) opener = { id: idOf(link), mark: link.matches('[data-mark]'), opens: true };
  else if (target.closest?.('.receipt .close')) opener = { ...opener, opens: false };
}, true);

function settleReceipt() {
  if (!opener) return;
  const { id, mark, opens } = opener, receipt = one('.receipt');
  if (opens && receipt?.dataset.receipt === id) one('h2', receipt)?.focus({ preventScroll: true });
  if (!opens && !receipt) {
    const same = `[data-${mark ? 'mark' : 'figure'}="${CSS.escape(id)}"]`;
    const back = all(same).find(element => element.getClientRects().length > 0);
    if (back?.matches('[data-mark]')) focusMark(back);
    else back?.focus({ preventScroll: true });
  }
  opener = opens && receipt ? opener : undefined;
}

// ---- Copying, in the click itself: some browsers allow it only then. Pages without TLS have no clipboard of the new kind;
// there, and where a reader has not allowed it, the browser copies what is selected. Where it does not, the text stays selected.

document.addEventListener('click', async event => {
  const button = event.target.closest?.('[data-copy], [data-copies]');
  if (!button) return;
  const shown = button.dataset.copies && document.getElementById(button.dataset.copies);
  const text = shown ? shown.textContent : button.dataset.copy;
  const copied = navigator.clipboard?.writeText && await written(text) || copiedFromSelection(button, text, shown);
  all('[data-copied]').forEach(other => delete other.dataset.copied);
  if (copied) button.dataset.copied = 'yes';
  say(copied ? button.dataset.done : button.dataset.failed, copied || shown ? '' : text);
});

const written = text => navigator.clipboard.writeText(text).then(() => true, () => false);

function copiedFromSelection(button, text, shown) {
  const field = shown ? undefined : document.createElement('textarea');
  if (field) {
    // Beside the button: what stands outside of an open dialog cannot be selected.
    button.after(Object.assign(field, { value: text, readOnly: true, className: 'visually-hidden' }));
    field.focus({ preventScroll: true });
    field.select();
  } else getSelection().selectAllChildren(shown);
  let copied = false;
  try { copied = document.execCommand('copy'); } catch { /* the text is shown instead */ }
  if (field) {
    field.remove();
    button.focus({ preventScroll: true });
  }
  return copied;
}

// ---- What is said and shown for a while

let toast;
export function say(words, text = '') {
  if (!words) return;
  announce(words);
  toast ??= Object.assign(document.createElement('div'), { className: 'toast' });
  toast.setAttribute('aria-hidden', text ? 'false' : 'true');
  toast.replaceChildren(words);
  if (text) {
    const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, rows: 3 });
    toast.append(field);
    queueMicrotask(() => {
      field.focus({ preventScroll: true });
      field.select();
    });
  }
  document.body.append(toast);
  clearTimeout(say.later);
  say.later = setTimeout(() => toast.remove(), text ? 20_000 : 4000);
}
document.addEventListener('click', ({ target }) => say(target.closest?.('[data-says]')?.dataset.says));

// ---- Full screen, in the click itself: it stays where the framework's navigation keeps the document

document.addEventListener('click', event => {
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (plain && event.target.closest?.('.action-project')) root.requestFullscreen?.().catch(() => {});
});

// ---- Themes

document.addEventListener('click', event => {
  const button = event.target.closest?.('[data-theme-to]');
  if (!button || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  const theme = button.dataset.themeTo;
  try { localStorage.setItem('theme', theme); } catch { /* it holds for this page */ }
  root.dataset.theme = theme;
  const address = new URL(location.href);
  if (address.searchParams.has('theme')) {
    address.searchParams.delete('theme');
    history.replaceState(history.state, '', address);
  }
  all('[data-theme-to]').find(other => other.getClientRects().length > 0)?.focus();
}, true);

// ---- Forms

// Fields that nobody filled in are no part of an address.
document.addEventListener('formdata', ({ formData }) => {
  for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
});
document.addEventListener('change', ({ target }) => {
  const form = target.closest?.('form[data-sends]');
  if (!form?.reportValidity()) return;
  // Enter changes the field and sends the form: once is enough.
  const later = setTimeout(() => form.requestSubmit());
  form.addEventListener('submit', () => clearTimeout(later), { once: true });
});

// What is typed and not sent stays when the page changes around it: the framework's navigation gives every field the text
// that it has in the new page.
const typed = new Map();
document.addEventListener('input', ({ target }) => {
  if (!target.matches?.('form[data-enhance] input:is([type=search], [type=number], [type=text])')) return;
  typed.set(target, { text: target.value, given: target.defaultValue, caret: target.selectionEnd });
});

function keepTyped() {
  for (const [field, { text, given, caret }] of typed) {
    if (!field.isConnected || field.defaultValue !== given) typed.delete(field);
    else if (field.value !== text) {
      field.value = text;
      if (caret !== null) field.setSelectionRange(caret, caret);
    }
  }
}

// ---- When a page has come

// After a step the keyboard goes on where it led to: the heading of another page, or a place in one. A page that was loaded
// begins at its first link, as every page of the browser does; and nobody is stopped while typing.
function begin(start) {
  if (!start || typed.has(document.activeElement)) return;
  if (!start.hasAttribute('tabindex')) start.tabIndex = -1;
  start.focus({ preventScroll: true });
}

// Where the address leads to within the page; the framework's navigation leaves the browser's own target behind.
function showTarget() {
  all('[data-target]').forEach(element => element.removeAttribute('data-target'));
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  target.dataset.target = 'yes';
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  // Lists that are laid out late have moved it since.
  const { top, bottom } = target.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function loadScripts() {
  for (const { dataset: { script } } of all('[data-script]:not([popover])')) import(new URL(script, document.baseURI));
}

document.addEventListener('toggle', ({ target, newState }) => {
  if (newState === 'open' && target.dataset?.script) import(new URL(target.dataset.script, document.baseURI));
}, true);

function settle() {
  const same = settledPath === location.pathname, stepped = settledPath && !same, at = same ? walked : undefined;
  settledPath = location.pathname;
  hideTip();
  keepTyped();
  showTarget();
  one('.nav' + opened)?.hidePopover();
  if (stepped) begin(one('[data-target]') ?? one('h1'));
  settleReceipt();
  loadScripts();
  document.dispatchEvent(new Event('pagesettled'));
  walkOn(at);
}

addEventListener('hashchange', showTarget);
// The framework follows a link within the page without telling of it, and leaves the keyboard at the link.
document.addEventListener('click', ({ target }) => {
  const link = target.closest?.('a[href*="#"]');
  const within = link?.pathname === location.pathname && link.search === location.search;
  if (link) setTimeout(() => {
    showTarget();
    if (within) begin(one('[data-target]'));
  });
});
settle();
// The framework's navigation comes when the page has been painted; until then, and in embedded charts, links load pages. Where a
// circuit is opened, it comes at once.
const framework = one('script[data-navigation]')?.dataset.navigation;
const moment = one('#components-reconnect-modal') ? Promise.resolve() : painted();
const navigation = framework && moment.then(() => new Promise(done => {
  const script = Object.assign(document.createElement('script'), { src: framework, async: true, onerror: done });
  script.onload = () => {
    window.Blazor.addEventListener('enhancedload', settle);
    done();
    document.dispatchEvent(new Event('navigationready'));
  };
  document.head.append(script);
}));

// A page in a tab behind others is painted when it is looked at, which may be never.
function painted() {
  const soon = new Promise(done => requestAnimationFrame(() => setTimeout(done, 1000)));
  const first = new Promise(done => {
    new PerformanceObserver((entries, observer) => {
      observer.disconnect();
      done();
    }).observe({ type: 'paint', buffered: true });
  });
  return document.hidden ? Promise.resolve() : Promise.race([first, soon]);
}
export { shownDrawing, settle };
