// Starts the circuit. A page with a figure shows its picture first, then draws the figure, so that the reader can explore it
// while the circuit is on its way. The styles of MudBlazor's inputs come with the circuit, without which they do nothing.
const { scripts, styles, modules, plotly } = document.getElementById('boot').dataset;

const typed = 'input:is([type=search], [type=text], [type=number])';
const nameOf = element => element.name || element.ariaLabel || element.labels?.[0]?.textContent || element.href || element.textContent;

let begun = watchReader();
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
  if (settleBar.bar) goOn();
  settleBar.bar = now;
  const nav = now.querySelector('.nav');
  showActive(nav);
  new MutationObserver(() => showActive(nav)).observe(nav, { subtree: true, attributeFilter: ['class'] });
}

// The first drawing of the circuit puts a new page in the place of the one in which a reader may have begun to type, or to
// walk by Tab.
function watchReader() {
  const fields = new Map(), stop = new AbortController(), { signal } = stop;
  const watched = { fields, stop };
  const watch = (event, note) => document.addEventListener(event, ({ target }) => note(target), { capture: true, signal });
  const type = (field, ended) => { if (field.matches?.(typed)) fields.set(field, { ended, find: finder(field) }); };
  const focus = element => { watched.focused = { element, find: finder(element) }; };
  // What is taken out of the page ends and loses the focus too, as if its reader had left it.
  const left = (element, note) => queueMicrotask(() => { if (element.isConnected) note(); });
  watch('input', field => type(field, false));
  watch('change', field => left(field, () => type(field, true)));
  watch('focusin', focus);
  watch('focusout', element => left(element, () => { if (element === watched.focused?.element) watched.focused = undefined; }));
  // The page is older than this script.
  const { activeElement: focused, body } = document;
  if (focused && focused !== body) {
    focus(focused);
    if (focused.value !== focused.defaultValue) type(focused, false);
  }
  return watched;
}

// Finds what an element is in another drawing of its page: the same of those that have its name.
function finder(element) {
  const { localName, type } = element, name = nameOf(element);
  const alike = () => [...document.querySelectorAll(localName)].filter(other => other.type === type && nameOf(other) === name);
  const place = alike().indexOf(element);
  return () => alike()[place];
}

// What was typed, its caret and the focus go on in the new page: an observer runs before the next key does.
function goOn() {
  if (!begun) return;
  const { fields, stop, focused } = begun;
  begun = undefined;
  stop.abort();
  for (const [field, { ended, find }] of fields) {
    const now = find();
    if (!now) continue;
    now.value = field.value;
    const end = () => now.dispatchEvent(new Event('change', { bubbles: true }));
    if (ended) end();
    // Browsers do not count as typed what a script has set.
    else if (field.value !== field.defaultValue) now.addEventListener('blur', end, { once: true });
  }
  // The walk through the marks finds its way back itself.
  if (focused && !focused.element.matches('.walk')) takeFocus(focused.find(), focused.element);
}

// The router gives the focus to the heading of every page that it opens, and so of the first: not from under a reader's hand.
function takeFocus(now, before) {
  if (!now) return;
  now.focus({ preventScroll: true });
  if (before.matches(typed) && before.selectionStart !== null) now.setSelectionRange(before.selectionStart, before.selectionEnd);
  const headings = HTMLHeadingElement.prototype, done = () => { delete headings.focus; };
  headings.focus = () => {};
  for (const end of ['focusout', 'click', 'submit']) document.addEventListener(end, done, { once: true });
  setTimeout(done, 3000);
}

function showActive(nav) {
  const active = nav.querySelector('.active');
  if (!active) return;
  const { left, right } = active.getBoundingClientRect(), shown = nav.getBoundingClientRect();
  if (left < shown.left || right > shown.right) nav.scrollLeft += (left + right - shown.left - shown.right) / 2;
}
