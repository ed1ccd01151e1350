// Keys of a projected lesson beside those of every projected page: a number and Enter lead to that step, G asks for the number, T
// shows and hides a clock, and a question mark shows the keys. What comes next is fetched ahead, so that the server has it drawn.
const page = () => document.querySelector('.lesson-page');
const part = name => document.querySelector(`.lesson-page .${name}`);
const open = ':is(:popover-open, .\\:popover-open)';

// Before the keys of every projected page, which leave alone what is taken here.
document.addEventListener('keydown', event => {
  if (!page() || event.ctrlKey || event.altKey || event.metaKey || !take(event)) return;
  event.preventDefault();
}, true);

function take({ code, key, shiftKey }) {
  const digit = !shiftKey && /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (key === '?') return showKeys(!keysAreShown());
  if (digit) return ask(typed + digit);
  if (code === 'KeyG') return ask('');
  if (code === 'KeyT') return toggleClock();
  if (code === 'Escape' && keysAreShown()) return showKeys(false);
  if (!part('typed').hidden) {
    if (code === 'Escape') return ask(undefined);
    if (code === 'Backspace') return ask(typed.slice(0, -1));
    if (/^(?:Numpad)?Enter$/.test(code)) return jump();
  }
  return false;
}

const keysAreShown = () => document.getElementById('keys').matches(open);

function showKeys(shown) {
  document.getElementById('keys').togglePopover(shown);
  return true;
}

// The number of a step as it is typed; undefined where none is.
let typed = '';
function ask(number) {
  typed = number?.slice(-2) ?? '';
  const sheet = part('typed');
  sheet.hidden = number === undefined;
  sheet.textContent = sheet.dataset.says.replace('{0}', typed || '…');
  return true;
}

function jump() {
  const { steps, count } = page().dataset, number = Number(typed);
  ask(undefined);
  if (number >= 1 && number <= Number(count)) {
    document.dispatchEvent(new CustomEvent('go', { detail: { address: steps.replace('step=0', `step=${number}`) } }));
  }
  return true;
}

// Minutes and seconds since T was pressed, on every step until it is pressed again.
let since, ticking;
function toggleClock() {
  since = since === undefined ? performance.now() : undefined;
  clearInterval(ticking);
  if (since !== undefined) ticking = setInterval(tick, 500);
  tick();
  return true;
}

function tick() {
  const clock = part('clock');
  if (!clock) return;
  clock.hidden = since === undefined;
  const seconds = Math.floor((performance.now() - since) / 1000);
  if (!clock.hidden) clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function settle() {
  const next = page()?.dataset.next;
  typed = '';
  tick();
  if (next) fetch(next, { priority: 'low' }).catch(() => {});
}

document.addEventListener('pagesettled', settle);
settle();
