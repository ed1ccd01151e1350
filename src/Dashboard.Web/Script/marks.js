// The marks of a drawing under a pointer: their tooltips, and the rows of their figures, which light each other.
import { all, one, root } from './elements.js';

const Near = 28; // pixels within which the pointer finds a mark
export const marksOf = drawing => all('[data-mark]', drawing);
export const shownDrawing = plot => all('.drawing', plot).find(drawing => drawing.getClientRects().length > 0);
let tip, tipped, tippedAt;

// The middle of a mark on the screen. A mark is drawn around its own origin.
export function middleOf(mark) {
  const { e: x, f: y } = mark.getScreenCTM();
  return { x, y };
}

export function nearest(drawing, x, y, within = Near) {
  let found, least = within;
  for (const mark of marksOf(drawing)) {
    const at = middleOf(mark), away = Math.hypot(at.x - x, at.y - y);
    if (away < least) [found, least] = [mark, away];
  }
  return found;
}

export function showTip(mark) {
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

export function placeTip(mark) {
  const at = tippedAt = middleOf(mark), { offsetWidth: width, offsetHeight: height } = tip, edge = 8, off = 16;
  const above = at.y - height - off;
  tip.style.left = `${Math.min(Math.max(at.x - width / 2, edge), root.clientWidth - width - edge)}px`;
  tip.style.top = `${above > edge ? above : at.y + off}px`;
}

export function hideTip() {
  if (!tipped) return;
  tip.hidden = true;
  light(tipped.dataset.mark, false);
  tipped.classList.remove('lit');
  tipped = undefined;
}

// The marks that stand for something, alone or among others.
export function standingFor(id, within) {
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
