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
  // A room does not wait for a script: what is pressed before the one for projected pages has come is kept for it, if it is not
  // old by then. That one comes once and stays.
  const early = [], most = 40, old = 5000, names = ['keydown', 'pointerdown', 'pointerup'];
  const isProjected = address => /projector=on|\/present\//.test(address);
  const keep = event => early.length === most || early.push(event);
  const keepPresses = () => names.forEach(name => document.addEventListener(name, keep, true));
  const followed = ({ target, ctrlKey, metaKey, shiftKey }) => {
    const link = target.closest?.('a[href]');
    if (link && isProjected(link.href) && !ctrlKey && !metaKey && !shiftKey) keepPresses();
  };
  if (isProjected(location.href)) keepPresses();
  else document.addEventListener('click', followed, true);
  document.addEventListener('pressestaken', ({ detail }) => {
    document.removeEventListener('click', followed, true);
    for (const name of names) document.removeEventListener(name, keep, true);
    const since = performance.now() - old;
    for (const event of early.filter(({ timeStamp }) => timeStamp > since)) detail[event.type](event);
  }, { once: true });
  // A new page shows its drawing first; what stands beside and below it follows when that is painted. A page that comes back, or
  // that is opened at a place, needs its whole height at once; a page in a tab behind is not painted.
  if (document.hidden || location.hash || performance.getEntriesByType('navigation')[0]?.type !== 'navigate') return;
  root.dataset.first = '';
  const follow = () => delete root.dataset.first;
  new PerformanceObserver(() => setTimeout(follow)).observe({ type: 'paint', buffered: true });
  setTimeout(follow, 1000);
})(document.documentElement);
