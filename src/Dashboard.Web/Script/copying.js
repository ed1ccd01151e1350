// Copying, in the click itself: some browsers allow it only then. Pages without TLS have no clipboard of the new kind; there, and
// where a reader has not allowed it, the browser copies what is selected. Where it does not, the text stays selected.
import { say } from './saying.js';

document.addEventListener('click', async event => {
  const button = event.target.closest?.('[data-copy], [data-copies]');
  if (!button) return;
  const shown = button.dataset.copies && document.getElementById(button.dataset.copies);
  const text = shown ? shown.textContent : button.dataset.copy;
  const copied = navigator.clipboard?.writeText && await written(text) || copiedFromSelection(button, text, shown);
  document.querySelectorAll('[data-copied]').forEach(other => delete other.dataset.copied);
  if (copied) button.dataset.copied = 'yes';
  say(copied ? button.dataset.done : button.dataset.failed, copied || shown ? '' : text);
});

const written = text => navigator.clipboard.writeText(text).then(() => true, () => false);

function copiedFromSelection(button, text, shown) {
  const field = shown ? undefined : document.createElement('textarea');
  if (field) {
    // Beside the button: what stands outside of an open dialog cannot be selected.
    button.after(Object.assign(field, { value: text, readOnly: true, className: 'visually-hidden' }));
    field.focus({ preventScroll: true });
    field.select();
  } else getSelection().selectAllChildren(shown);
  let copied = false;
  try { copied = document.execCommand('copy'); } catch { /* the text is shown instead */ }
  if (field) {
    field.remove();
    button.focus({ preventScroll: true });
  }
  return copied;
}
