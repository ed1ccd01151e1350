// Runs before anything is painted. The address may name the theme; else the reader's choice counts, else the system.
(root => {
  const settle = () => {
    if (root.dataset.theme) return;
    let chosen = null;
    try { chosen = localStorage.getItem('theme'); } catch { /* a frame may have no storage */ }
    root.dataset.theme = chosen ?? (matchMedia('(prefers-contrast: more)').matches ? 'contrast' : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  };
  settle();
  // A page that is put in the place of another brings its own root.
  new MutationObserver(settle).observe(root, { attributeFilter: ['data-theme'] });
})(document.documentElement);
