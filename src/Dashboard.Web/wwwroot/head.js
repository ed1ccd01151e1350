// Runs before anything is painted. The server says the theme of the address or the cookie; without them the system decides.
document.documentElement.dataset.theme ??= matchMedia('(prefers-contrast: more)').matches ? 'contrast' : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

// Settled when the page has been painted with the picture of its figure, or when that picture cannot be had.
window.pictureShown = new Promise(shown => {
  const settle = ({ target }) => { if (target.matches?.('.plot-picture img')) requestAnimationFrame(() => setTimeout(shown)); };
  for (const event of ['load', 'error']) document.addEventListener(event, settle, true);
});

// What is not seen is laid out when the figure has been drawn, or when the reader moves before.
if (document.documentElement.dataset.figure) {
  document.documentElement.dataset.drawing = 'yes';
  const layOut = () => { delete document.documentElement.dataset.drawing; };
  for (const event of ['plotdrawn', 'scroll', 'pointerdown', 'keydown']) document.addEventListener(event, layOut, { once: true, capture: true });
  setTimeout(layOut, 5000);
}
