// Brings a page to life. Everything it needs stands in the page, and without it the page is whole: marks are links, filters are
// links and forms.
import './copying.js';
import { all, one, opened, root } from './elements.js';
import { isTyped, keepTyped } from './fields.js';
import { hideTip } from './marks.js';
import { go, loadNavigation } from './navigation.js';
import { closeReceipt, settleReceipt } from './receipts.js';
import { announce } from './saying.js';
import { walk, walkedMark, walkOn } from './walk.js';

// Browsers of the years before 2024 have no popovers of their own.
if (!('popover' in HTMLElement.prototype)) import(new URL('popover-polyfill/popover.min.js', document.baseURI));

// What a drawing's own script asks of the page, which it cannot import: under another address the page would run twice.
document.addEventListener('go', ({ detail: { address, replace } }) => go(address, { replace }));
document.addEventListener('say', ({ detail }) => announce(detail ?? ''));
document.addEventListener('drawingmove', () => hideTip());

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const focused = document.activeElement;
  const taken = focused?.matches('[data-mark]') ? walk(event, focused)
    : event.key === 'Escape' && !one(opened) && one('.receipt') ? closeReceipt() : false;
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}, true);

// Full screen, in the click itself: it stays where the framework's navigation keeps the document.
document.addEventListener('click', event => {
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (plain && event.target.closest?.('.action-project')) root.requestFullscreen?.().catch(() => {});
});

// The theme that a reader chooses is kept for the next pages.
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

// After a step the keyboard goes on where it led to: the heading of another page, or a place in one. A page that was loaded
// begins at its first link, as every page of the browser does; and nobody is stopped while typing.
function begin(start) {
  if (!start || isTyped(document.activeElement)) return;
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

let settledPath;
function settle() {
  const same = settledPath === location.pathname, stepped = settledPath && !same, at = same ? walkedMark() : undefined;
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
loadNavigation(settle);
