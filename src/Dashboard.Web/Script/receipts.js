// Receipts: links that open beside what was chosen, and give the keyboard back where they were opened.
import { all, one } from './elements.js';
import { focusMark } from './walk.js';

let opener;
const idOf = link => link.dataset?.mark ?? link.dataset?.figure;

export function closeReceipt() {
  one('.receipt .close').click();
  return true;
}

document.addEventListener('click', ({ target }) => {
  const link = target.closest?.('[data-mark], [data-figure]');
  if (link) opener = { id: idOf(link), mark: link.matches('[data-mark]'), opens: true };
  else if (target.closest?.('.receipt .close')) opener = { ...opener, opens: false };
}, true);

export function settleReceipt() {
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
