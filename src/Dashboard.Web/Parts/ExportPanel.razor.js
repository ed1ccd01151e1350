// The export dialog: its choices make the addresses of the picture, of the file to save and of the ZIP. Imported when it opens.
const Pause = 300; // long enough that a number is typed to its end before it is drawn
const part = name => document.querySelector(`#export-panel ${name}`);
let later, fetching, choice = read();

document.addEventListener('input', ({ target }) => { if (target.closest('#export-panel')) change(target); });
document.addEventListener('change', ({ target }) => { if (target.matches('#export-panel .side')) sayBadSize(); });
document.addEventListener('submit', event => {
  if (!event.target.matches('.export-form')) return;
  event.preventDefault();
  part('.action-save').click();
});
document.addEventListener('click', event => {
  const within = name => event.target.closest(`#export-panel ${name}`);
  const saved = () => fill(part('form').dataset.saved, nameOf(choice), choice.width, choice.height);
  if (within('.action-save')) say('.export-status', saved());
  if (within('.action-copy')) copyPicture(part('.action-copy').dataset);
  if (within('[data-zip-cancel]')) fetching?.abort();
  const zip = within('.action-zip');
  if (zip) {
    event.preventDefault();
    if (!fetching) fetchZip(zip.href, zip.download, { ...zip.dataset });
  }
});
document.addEventListener('toggle', ({ target, newState }) => {
  if (target.id === 'export-panel' && newState === 'open') open();
}, true);

function open() {
  choice = read() ?? choice;
  show(choice);
  preview();
}

// What is chosen now, or undefined while a side is no number that a picture can have.
function read() {
  const form = part('form');
  if (!form) return undefined;
  const data = new FormData(form);
  const size = form.querySelector('[name=size]:checked');
  const [width, height] = size.dataset.own === undefined
    ? [size.dataset.width, size.dataset.height] : ['width', 'height'].map(name => side(form.elements[name]));
  if (!width || !height) return undefined;
  const [format, theme, transparent] = ['format', 'theme', 'transparent'].map(name => data.get(name) ?? '');
  return { format, preset: size.value, width, height, theme, transparent };
}

function side({ value, dataset: { least, most } }) {
  const text = value.trim();
  return /^\d+$/.test(text) && +text >= +least && +text <= +most ? +text : undefined;
}

function change(field) {
  const form = part('form');
  if (field.matches('.side')) form.querySelector('[data-own]').checked = true;
  else if (field.name === 'size' && field.dataset.own === undefined)
    for (const name of ['width', 'height']) form.elements[name].value = field.dataset[name];
  const now = read();
  if (!now) return;
  choice = now;
  sayBadSize();
  show(choice);
  clearTimeout(later);
  later = setTimeout(preview, Pause);
}

// Said only when the reader has left the field: on the way to a number there are others.
function sayBadSize() {
  const { width, height } = part('form').elements, words = part('#export-bad-size');
  const bad = [width, height].filter(field => side(field) === undefined);
  for (const field of [width, height]) field.toggleAttribute('aria-invalid', bad.includes(field));
  const { words: text } = words.dataset, { least, most } = width.dataset;
  words.textContent = bad.length ? fill(text, least, most, choice.width, choice.height) : '';
}

// Without what is usual, so that one picture has one address.
function parameters({ preset, width, height, theme, transparent }) {
  const size = preset === 'slide' ? '' : preset, sides = preset ? { width: '', height: '' } : { width, height };
  const own = { size, ...sides, theme: theme === 'light' ? '' : theme, transparent };
  return Object.entries(own).filter(([, value]) => value);
}

function addressOf(chosen, { versioned = false } = {}) {
  const form = part('form');
  const hidden = [...form.querySelectorAll('input[type=hidden]')].map(({ name, value }) => [name, value]);
  const kept = hidden.filter(([name]) => versioned || name !== 'v');
  return withQuery(`${form.dataset.path}.${chosen.format}`, [...kept, ...parameters(chosen)]);
}

const withQuery = (path, pairs) =>
  pairs.length ? `${path}?${new URLSearchParams(pairs).toString().replaceAll('%2C', ',')}` : path;
// As the server names it: what is shown, then what of its look is not the usual.
const nameOf = (chosen, subject = part('form').dataset.name, ending = chosen.format) => {
  const { preset, width, height, theme, transparent } = chosen;
  const size = preset === 'slide' ? '' : preset || `${width}x${height}`;
  const look = [theme === 'light' ? '' : theme, size, transparent && 'transparent-on'];
  return `${[subject, ...look].filter(Boolean).join('-')}.${ending}`;
};

function show(chosen) {
  const save = part('.action-save'), link = part('#export-link');
  [save.href, save.download] = [addressOf(chosen), nameOf(chosen)];
  save.querySelector('span').textContent = fill(part('form').dataset.save, chosen.format.toUpperCase());
  link.textContent = link.dataset.host + addressOf(chosen, { versioned: true });
  const format = chosen.format === 'png' ? [] : [['format', chosen.format]];
  const zip = part('.action-zip');
  zip.href = withQuery(zip.pathname, [...format, ...parameters(chosen)]);
  zip.download = nameOf(chosen, ['charts', ...format.map(([, name]) => name)].join('-'), 'zip');
}

function preview() {
  const picture = part('[data-preview]'), status = part('.export-preview .hint');
  const address = addressOf(choice, { versioned: true });
  if (picture.getAttribute('src') === address) return;
  status.textContent = status.dataset.loading;
  picture.onload = () => { status.textContent = ''; };
  picture.onerror = () => { status.textContent = status.dataset.failed; };
  Object.assign(picture, { width: choice.width, height: choice.height, src: address });
  picture.toggleAttribute('data-transparent', !!choice.transparent);
  if (choice.transparent) picture.dataset.transparent = choice.theme;
}

function say(where, text) {
  const place = part(where);
  if (place) place.textContent = text;
}

async function copyPicture({ doing, done, cannot, failed }) {
  if (!navigator.clipboard?.write || !window.ClipboardItem) {
    say('.export-status', cannot);
    return;
  }
  say('.export-status', doing);
  try {
    // Some browsers allow copying only at once: the clipboard is asked now and gets the picture when it is there.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture(addressOf({ ...choice, format: 'png' })) })]);
    say('.export-status', done);
  } catch {
    say('.export-status', failed);
  }
}

async function picture(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return answer.blob();
}

async function fetchZip(address, name, { begins, progress, done, cancelled, failed }) {
  fetching = new AbortController();
  showProgress(null, begins);
  try {
    const answer = await fetch(address, { signal: fetching.signal });
    if (!answer.ok) {
      end(false, await answer.text());
      return;
    }
    const total = Number(answer.headers.get('X-Picture-Count'));
    const parts = await received(answer.body, count => showProgress({ count, total }, fill(progress, count, total)), total);
    save(new Blob(parts, { type: 'application/zip' }), name);
    end({ count: total, total }, fill(done, total));
  } catch {
    end(false, fetching.signal.aborted ? cancelled : failed);
  } finally {
    fetching = null;
    part('[data-zip-cancel]')?.setAttribute('hidden', '');
  }
}

// The server sends each picture as soon as it is drawn. Every file in a ZIP begins with the same four bytes; the first is
// the text with the sources.
async function received(stream, tell, total) {
  const reader = stream.getReader();
  const parts = [];
  let files = 0, told = -1, last = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    parts.push(value);
    for (const byte of value) {
      last = (last << 8 | byte) >>> 0;
      if (last === 0x504b0304) files++;
    }
    const count = Math.min(Math.max(files - 1, 0), total);
    if (count > told) tell(told = count);
  }
}

// False hides the bar, null shows one that only moves.
function showProgress(state, text) {
  const box = part('.zip-progress');
  if (!box) return;
  box.hidden = state === false;
  const bar = box.querySelector('progress');
  if (state) [bar.max, bar.value] = [state.total, state.count];
  else bar.removeAttribute('value');
  if (state === null) box.querySelector('[data-zip-cancel]').hidden = false;
  say('.zip-status', text);
}

// Only how it ends is read aloud: the numbers on the way would be too many.
function end(state, text) {
  showProgress(state, text);
  document.getElementById('announcer').textContent = text;
}

function save(blob, name) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);

open();
