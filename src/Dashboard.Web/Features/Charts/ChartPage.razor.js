// Keys of the classroom: arrows and a clicker's Page Up and Page Down turn the charts, B blanks, Esc leaves.
let listener;

const page = () => document.querySelector('.chart-page[data-projector="on"]');
const go = address => Blazor.navigateTo(address);

export function listen() {
  release();
  listener = event => {
    const current = page();
    if (!current || event.ctrlKey || event.altKey || event.metaKey) return;
    const blank = current.querySelector('.blank');
    switch (event.key) {
      case 'ArrowRight': case 'ArrowDown': case 'PageDown': go(current.dataset.next); break;
      case 'ArrowLeft': case 'ArrowUp': case 'PageUp': go(current.dataset.previous); break;
      case 'b': case 'B': blank.hidden = !blank.hidden; break;
      case 'Escape':
        if (!blank.hidden) { blank.hidden = true; break; }
        if (document.fullscreenElement) document.exitFullscreen();
        go(current.dataset.leave);
        break;
      default: return;
    }
    event.preventDefault();
  };
  document.addEventListener('keydown', listener);
}

export function release() {
  if (listener) document.removeEventListener('keydown', listener);
  listener = undefined;
}
