// The keys of a projected page, for keyboards of every layout and for remotes: arrows, space, Page Up and Page Down turn the
// charts; B or a point blanks them black, W or a comma white; F and F5 fill the screen; Q shows the address for phones; Esc
// leads back; R shows the answer of a lesson's question. What a key means follows from its place, which is the same in every
// layout. The screen stays awake.
const page = () => document.querySelector('article[data-projector="on"]');
const go = (address, replace = false) => document.dispatchEvent(new CustomEvent('go', { detail: { address, replace } }));

const keys = {
  ArrowRight: () => turn(1), ArrowDown: () => turn(1), PageDown: () => turn(1),
  ArrowLeft: () => turn(-1), ArrowUp: () => turn(-1), PageUp: () => turn(-1),
  Space: ({ shiftKey }) => turn(shiftKey ? -1 : 1),
  KeyB: () => blank('black'), Period: () => blank('black'), KeyW: () => blank('white'), Comma: () => blank('white'),
  KeyF: () => fill(!document.fullscreenElement), F5: () => fill(true),
  KeyQ: () => showAddress(), KeyR: () => reveal(),
  Escape: () => { if (!unblank() && !showAddress(false)) go(page().dataset.leave); },
};

document.addEventListener('keydown', pressed);

function pressed(event) {
  if (!page() || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  // A remote may send a key without its place.
  const key = keys[event.code] ?? keys[event.key] ?? keys[{ '.': 'Period', ',': 'Comma' }[event.key]];
  if (!key || (event.code === 'Space' && event.target.closest('button'))) return;
  event.preventDefault();
  key(event);
}

// A click or touch turns too, in the left third back. Links and buttons keep what they do, a map that moves and selected words
// stay, and what closes a sheet does no more than that. Pressed and let go, and not clicked: a browser makes no click of a press
// whose place in the page was replaced before it ended, as quick presses are.
const Still = 10; // pixels that a press may slip
let down;
document.addEventListener('pointerdown', pressedDown, true);
document.addEventListener('pointercancel', () => down = undefined);
document.addEventListener('pointerup', letGo);

function pressedDown({ isPrimary, button, target, clientX: x, clientY: y }) {
  const closes = !!document.querySelector(':is(:popover-open, .\\:popover-open)');
  down = isPrimary && button === 0 && !closes && !isOther(target) ? { x, y } : undefined;
}

function isOther(target) {
  return !!target.closest('a, button, input, select, summary, label, [popover], [data-moves]');
}

function letGo(event) {
  const from = down, { clientX: x, clientY: y } = event;
  down = undefined;
  if (!from || !page() || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (isOther(event.target) || Math.hypot(x - from.x, y - from.y) > Still) return;
  // The address changes before the page does.
  if (!/projector=on|\/present\//.test(location.href) || unblank() || !getSelection().isCollapsed) return;
  turn(x < innerWidth / 3 ? -1 : 1);
}

// A second press counts while the page that the first one asked for is on its way.
let turns = 0, turning = false;
function turn(step) {
  unblank();
  showAddress(false);
  turns += step;
  if (!turning) turnOnce();
}

function turnOnce() {
  const step = Math.sign(turns);
  // The first step of a lesson has none before it, and the last none after.
  const address = step > 0 ? page()?.dataset.next : step < 0 ? page()?.dataset.previous : undefined;
  turning = !!address;
  turns = turning ? turns - step : 0;
  if (turning) go(address);
}

function reveal() {
  const { reveal } = page().dataset;
  if (reveal) go(reveal);
}

function blank(colour) {
  const sheet = document.querySelector('.blank');
  if (sheet.dataset.colour === colour) return unblank();
  sheet.dataset.colour = colour;
  sheet.hidden = false;
  return true;
}

function unblank() {
  const sheet = document.querySelector('.blank');
  const wasBlank = !sheet.hidden;
  sheet.hidden = true;
  delete sheet.dataset.colour;
  return wasBlank;
}

function showAddress(open) {
  const sheet = document.getElementById('qr'), isOpen = sheet.matches(':is(:popover-open, .\\:popover-open)');
  if (open === isOpen) return false;
  sheet.togglePopover(open);
  return true;
}

function fill(whole) {
  const change = whole ? document.documentElement.requestFullscreen?.() : document.exitFullscreen?.();
  change?.catch(() => {});
}

// Browsers let the screen sleep again whenever the page is out of sight.
let awake;
async function stayAwake() {
  if (!page()) {
    awake?.release();
    awake = undefined;
    if (document.fullscreenElement) fill(false);
  } else if (document.visibilityState === 'visible' && (awake?.released ?? true)) {
    awake = await navigator.wakeLock?.request('screen').catch(() => undefined);
  }
}

document.addEventListener('visibilitychange', stayAwake);
document.addEventListener('pagesettled', () => {
  turnOnce();
  stayAwake();
});
stayAwake();
// What was pressed before this script had come.
const presses = { keydown: pressed, pointerdown: pressedDown, pointerup: letGo };
document.dispatchEvent(new CustomEvent('pressestaken', { detail: presses }));
