// The circuit puts its own page in place of the one that was sent, under the hand of a quick reader. What had the focus has it
// again, and what was typed is typed again.
const usable = 'a[href], button, input, select, summary, textarea';
const alike = ({ tagName, type, placeholder, ariaLabel, textContent }) =>
  [tagName, type, placeholder, ariaLabel, textContent.trim()].join('|');
const fields = () => [...document.querySelectorAll('.explorer :is(' + usable + ')')];
const page = document.querySelector('.explore-page');
let held;

hold({ target: document.activeElement });
document.addEventListener('focusin', hold);
document.addEventListener('input', hold);
document.addEventListener('pointerdown', letGo);
const replaced = new MutationObserver(() => {
  if (held && !held.element.isConnected && document.activeElement === document.body) giveBack();
  if (document.querySelector('.explorer[data-connected]')) end();
});
replaced.observe(page, { childList: true, subtree: true, attributeFilter: ['data-connected'] });

function hold({ target }) {
  if (!target.matches('.explorer :is(' + usable + ')')) return void (held = undefined);
  const same = fields().filter(element => alike(element) === alike(target));
  held = { element: target, kind: alike(target), place: same.indexOf(target), typed: target.value, before: target.defaultValue };
}

function letGo({ target }) {
  if (!held?.element.contains(target)) held = undefined;
}

function giveBack() {
  const element = fields().filter(field => alike(field) === held.kind)[held.place], { typed, before } = held;
  if (!element) return;
  element.focus({ preventScroll: true });
  if (element.type !== 'text' || typed === before) return;
  element.value = typed;
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

function end() {
  replaced.disconnect();
  document.removeEventListener('focusin', hold);
  document.removeEventListener('input', hold);
  document.removeEventListener('pointerdown', letGo);
}
