// What the explorer must know of the browser: colours, width, and what was kept when the page was loaded again.
const kept = 'explore-history';
let ends;

export function start(listener) {
  stop();
  const root = document.documentElement, narrow = matchMedia('(max-width: 599px)');
  const now = () => ({ theme: root.dataset.theme ?? 'light', isNarrow: narrow.matches });
  const tell = () => { const { theme, isNarrow } = now(); listener.invokeMethodAsync('Look', theme, isNarrow).catch(() => {}); };
  const observer = new MutationObserver(tell);
  observer.observe(root, { attributeFilter: ['data-theme'] });
  narrow.addEventListener('change', tell);
  // Going back to a page whose answer has never come leads to no other parameters.
  const follow = () => listener.invokeMethodAsync('FollowAsync').catch(() => {});
  document.addEventListener('pagesettled', follow);
  ends = () => {
    observer.disconnect();
    narrow.removeEventListener('change', tell);
    document.removeEventListener('pagesettled', follow);
  };
  return { ...now(), history: read() };
}

export const where = () => location.pathname + location.search;

export function stop() {
  ends?.();
  ends = undefined;
}

// Without storage an undo ends where the page is loaded again, and nothing else is lost.
export function keep(text) {
  try { sessionStorage.setItem(kept, text); } catch { /* not allowed here */ }
}

function read() {
  try { return sessionStorage.getItem(kept); } catch { return null; }
}
