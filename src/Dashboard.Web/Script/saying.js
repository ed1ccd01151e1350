// What is said to a screen reader, and shown for a while.
// The same words twice are no change, and would not be spoken.
export function announce(text) {
  const region = document.getElementById('announcer');
  if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

let toast;
export function say(words, text = '') {
  if (!words) return;
  announce(words);
  toast ??= Object.assign(document.createElement('div'), { className: 'toast' });
  toast.setAttribute('aria-hidden', text ? 'false' : 'true');
  toast.replaceChildren(words);
  if (text) {
    const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, rows: 3 });
    toast.append(field);
    queueMicrotask(() => {
      field.focus({ preventScroll: true });
      field.select();
    });
  }
  document.body.append(toast);
  clearTimeout(say.later);
  say.later = setTimeout(() => toast.remove(), text ? 20_000 : 4000);
}
document.addEventListener('click', ({ target }) => say(target.closest?.('[data-says]')?.dataset.says));
