// Runs before anything is painted: the address, the remembered choice or the system decides.
(() => {
  const query = new URLSearchParams(location.search);
  const known = value => ['light', 'dark', 'contrast'].includes(value) ? value : null;
  const cookie = document.cookie.match(/(?:^|; )theme=(\w+)/);
  const system = matchMedia('(prefers-contrast: more)').matches ? 'contrast' : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = known(query.get('theme'))
    ?? (query.get('projector') === 'on' ? 'light' : null)
    ?? known(cookie && cookie[1]) ?? system;
})();

// Settled when the page has been painted with the picture of its figure, or when that picture cannot be had.
window.pictureShown = new Promise(shown => {
  const settle = ({ target }) => { if (target.matches?.('.plot-picture img')) requestAnimationFrame(() => setTimeout(shown)); };
  for (const event of ['load', 'error']) document.addEventListener(event, settle, true);
});
