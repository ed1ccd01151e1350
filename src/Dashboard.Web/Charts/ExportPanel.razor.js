// What the export dialog does without the circuit: copying the picture, and fetching the ZIP with its progress. Imported
// when the dialog opens.
document.addEventListener('click', event => {
  const saved = event.target.closest('#export-panel [data-says]');
  const picture = event.target.closest('#export-panel [data-copies-picture]');
  const zip = event.target.closest('#export-panel [data-zip]');
  if (saved) say('.export-status', saved.dataset.says);
  if (picture) copyPicture(picture.dataset);
  if (event.target.closest('#export-panel [data-zip-cancel]')) fetching?.abort();
  if (zip) {
    event.preventDefault();
    if (!fetching) fetchZip(zip.href, zip.download, { ...zip.dataset });
  }
});

// The dialog may have been drawn anew since: found again each time.
const part = name => document.querySelector(`#export-panel ${name}`);

function say(where, text) {
  const place = part(where);
  if (place) place.textContent = text;
}

async function copyPicture({ copiesPicture, doing, done, cannot, failed }) {
  if (!navigator.clipboard?.write || !window.ClipboardItem) {
    say('.export-status', cannot);
    return;
  }
  say('.export-status', doing);
  try {
    // Some browsers allow copying only at once: the clipboard is asked now and gets the picture when it is there.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture(copiesPicture) })]);
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

let fetching;

async function fetchZip(address, name, { begins, progress, done, cancelled, failed }) {
  fetching = new AbortController();
  show(null, begins);
  try {
    const answer = await fetch(address, { signal: fetching.signal });
    if (!answer.ok) {
      end(false, await answer.text());
      return;
    }
    const total = Number(answer.headers.get('X-Picture-Count'));
    const parts = await received(answer.body, count => show({ count, total }, fill(progress, count, total)), total);
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
function show(state, text) {
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
  show(state, text);
  dashboard.announce(text);
}

function save(blob, name) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
