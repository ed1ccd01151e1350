// The walk by keyboard: one tab stop in a drawing, arrow keys from mark to mark.
import { all, one } from './elements.js';
import { hideTip, marksOf, middleOf, nearest, showTip, shownDrawing, standingFor } from './marks.js';
import { announce } from './saying.js';

const seriesOf = drawing => {
  const groups = all('[data-series]', drawing).filter(group => one('[data-mark]', group));
  return groups.length ? groups.map(marksOf) : [marksOf(drawing)];
};

export function walk(event, mark) {
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

export function focusMark(mark, preventScroll = false) {
  for (const other of marksOf(mark.ownerSVGElement)) if (other.tabIndex === 0) other.tabIndex = -1;
  mark.tabIndex = 0;
  mark.focus({ preventScroll });
}

let walked, leaving; // id of the mark that the walk is at; the walk ends with its page
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

export const walkedMark = () => walked;

// The walk goes on in a page that has come: the element with the focus may stand for another place there, or be gone.
export function walkOn(id) {
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
export function ring(mark, drawing = mark?.ownerSVGElement) {
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
