// Starts the circuit. A page with a figure shows its picture first, then draws the figure, so that the reader can explore it
// while the circuit is on its way. The styles of MudBlazor's inputs come with the circuit, without which they do nothing.
const { scripts, styles, modules, plotly } = document.getElementById('boot').dataset;

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

// The circuit draws the bar anew. What was typed into the search box until then, its caret and its focus go on in the new
// box: an observer runs before the next key does. On a phone the navigation is wider than the page and shows its active part.
function settleBar() {
  const now = document.querySelector('.bar');
  if (!now || now === settleBar.bar) return;
  const box = now.querySelector('.search input'), before = settleBar.bar?.querySelector('.search input');
  if (before && before.value !== before.defaultValue) box.value = before.value;
  if (before && before === settleBar.focused) takeFocus(box, before.selectionStart, before.selectionEnd);
  settleBar.bar = now;
  settleBar.focused = document.activeElement;
  now.addEventListener('focusin', ({ target }) => { settleBar.focused = target; });
  // A box that is taken out of the page loses the focus too.
  now.addEventListener('focusout', ({ target }) => setTimeout(() => {
    if (target.isConnected && target === settleBar.focused) settleBar.focused = undefined;
  }));
  const nav = now.querySelector('.nav');
  showActive(nav);
  new MutationObserver(() => showActive(nav)).observe(nav, { subtree: true, attributeFilter: ['class'] });
}

// The router gives the focus to the heading of every page that it opens, and so of the first: not from under a typing hand.
function takeFocus(box, from, to) {
  const keep = ({ target }) => { if (target.matches('h1')) box.focus(); };
  const done = () => document.removeEventListener('focusin', keep);
  box.focus();
  box.setSelectionRange(from, to);
  document.addEventListener('focusin', keep);
  document.addEventListener('pointerdown', done, { once: true });
  box.form.addEventListener('submit', done, { once: true });
  box.addEventListener('keydown', ({ key }) => { if (key === 'Tab') done(); });
  setTimeout(done, 3000);
}

function showActive(nav) {
  const active = nav.querySelector('.active');
  if (!active) return;
  const { left, right } = active.getBoundingClientRect(), shown = nav.getBoundingClientRect();
  if (left < shown.left || right > shown.right) nav.scrollLeft += (left + right - shown.left - shown.right) / 2;
}
