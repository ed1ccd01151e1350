// Runs before anything is painted. The address may name the theme; else the reader's choice counts, else the system.
(root => {
  const settle = () => {
    if (root.dataset.theme) return;
    let chosen = null;
    try { chosen = localStorage.getItem('theme'); } catch { /* a frame may have no storage */ }
    const prefers = what => matchMedia(`(prefers-${what})`).matches;
    root.dataset.theme = chosen
      ?? (prefers('contrast: more') ? 'contrast' : prefers('color-scheme: dark') ? 'dark' : 'light');
  };
  settle();
  // A page that is put in the place of another brings its own root.
  new MutationObserver(settle).observe(root, { attributeFilter: ['data-theme'] });
  // A room does not wait for a script: what is pressed before the one for projected pages has come is kept for it.
  if (/projector=on|\/present\//.test(location.href)) {
    const early = [], most = 40, names = ['keydown', 'pointerdown', 'pointerup'];
    const keep = event => early.length === most || early.push(event);
    for (const name of names) document.addEventListener(name, keep, true);
    document.addEventListener('pressestaken', ({ detail }) => {
      for (const name of names) document.removeEventListener(name, keep, true);
      for (const event of early) detail[event.type](event);
    }, { once: true });
  }
  // A new page shows its drawing first; what stands beside and below it follows when that is painted. A page that comes back, or
  // that is opened at a place, needs its whole height at once; a page in a tab behind is not painted.
  if (document.hidden || location.hash || performance.getEntriesByType('navigation')[0]?.type !== 'navigate') return;
  root.dataset.first = '';
  const follow = () => delete root.dataset.first;
  new PerformanceObserver(() => setTimeout(follow)).observe({ type: 'paint', buffered: true });
  setTimeout(follow, 1000);
})(document.documentElement);
