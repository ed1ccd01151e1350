// Starts the circuit. A page with a figure shows its picture first, then draws the figure, so that the reader can explore it
// while the circuit is on its way. The styles of MudBlazor's inputs come with the circuit, without which they do nothing.
const { scripts, styles, modules, plotly } = document.getElementById('boot').dataset;

let typing = watchTyping();
settleBar();
new MutationObserver(settleBar).observe(document.body, { childList: true });

// The page has them as elements before this script, so that they are here already.
const [{ prepareEarly, drawEarly }, { startWalk }, { importScript }] = await Promise.all(modules.split(' ').map(address => import(address)));
startWalk();

if (plotly) {
  try {
    const figure = prepareEarly();
    // Running Plotly keeps the browser from painting for a while: the picture goes first, unless it is very late.
    if (document.querySelector('.plot-picture')) await Promise.race([window.pictureShown, new Promise(late => setTimeout(late, 5000))]);
    // The wrapper imports this same script later, finds it there already and draws at once.
    await importScript('plotly-import', plotly);
    await drawEarly(figure);
  } catch (error) {
    console.error(error); // the circuit draws all the same
  }
  delete document.documentElement.dataset.drawing;
}

const own = document.querySelector('link[rel=stylesheet]');
Promise.all(styles.split(' ').map(address => new Promise(loaded => {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = address;
  sheet.onload = loaded;
  own.before(sheet); // ours come after them and win
}))).then(() => { document.documentElement.dataset.inputs = 'styled'; });
for (const address of scripts.split(' ')) {
  const script = document.createElement('script');
  script.src = address;
  script.async = false; // in this order
  document.head.append(script);
}

// On a phone the navigation is wider than the page and shows its active part, also when the circuit has drawn it anew.
function settleBar() {
  const now = document.querySelector('.bar');
  if (!now || now === settleBar.bar) return;
  if (settleBar.bar) goOnTyping();
  settleBar.bar = now;
  const nav = now.querySelector('.nav');
  showActive(nav);
  new MutationObserver(() => showActive(nav)).observe(nav, { subtree: true, attributeFilter: ['class'] });
}

// The first drawing of the circuit puts new fields in the places of those in which a reader may have begun to type.
function watchTyping() {
  const fields = new Map(), stop = new AbortController(), { signal } = stop;
  const watch = (event, note) => document.addEventListener(event, ({ target }) => {
    if (target.matches?.('input:is([type=search], [type=text], [type=number])')) note(target);
  }, { capture: true, signal });
  watch('input', field => fields.set(nameOf(field), { field }));
  watch('change', field => fields.set(nameOf(field), { field, ended: true }));
  watch('focusin', field => { watched.focused = field; });
  // A field that is taken out of the page loses the focus too.
  watch('focusout', field => setTimeout(() => { if (field.isConnected && field === watched.focused) watched.focused = undefined; }));
  const watched = { fields, stop };
  return watched;
}

const nameOf = field => field.name || field.ariaLabel || field.labels?.[0]?.textContent;

// What was typed, its caret and its focus go on in the new fields: an observer runs before the next key does.
function goOnTyping() {
  if (!typing) return;
  const { fields, stop, focused } = typing;
  typing = undefined;
  stop.abort();
  if (focused && !fields.has(nameOf(focused))) fields.set(nameOf(focused), { field: focused });
  for (const [name, { field, ended }] of fields) {
    const now = [...document.querySelectorAll('input')].find(input => input !== field && input.type === field.type && nameOf(input) === name);
    if (!now) continue;
    now.value = field.value;
    const end = () => now.dispatchEvent(new Event('change', { bubbles: true }));
    if (ended) end();
    // Browsers do not count as typed what a script has set.
    else if (field.value !== field.defaultValue) now.addEventListener('blur', end, { once: true });
    if (field === focused) takeFocus(now, field.selectionStart, field.selectionEnd);
  }
}

// The router gives the focus to the heading of every page that it opens, and so of the first: not from under a typing hand.
function takeFocus(field, from, to) {
  const keep = ({ target }) => { if (target.matches('h1')) field.focus(); };
  const done = () => document.removeEventListener('focusin', keep);
  field.focus();
  if (from !== null) field.setSelectionRange(from, to);
  document.addEventListener('focusin', keep);
  document.addEventListener('pointerdown', done, { once: true });
  field.form?.addEventListener('submit', done, { once: true });
  field.addEventListener('keydown', ({ key }) => { if (key === 'Tab') done(); });
  setTimeout(done, 3000);
}

function showActive(nav) {
  const active = nav.querySelector('.active');
  if (!active) return;
  const { left, right } = active.getBoundingClientRect(), shown = nav.getBoundingClientRect();
  if (left < shown.left || right > shown.right) nav.scrollLeft += (left + right - shown.left - shown.right) / 2;
}
