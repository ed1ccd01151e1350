// A chart in a frame of another page: it says how high it is, and gives back the keys that turn slides.
if (parent !== window) {
  const tell = message => parent.postMessage(message, '*');
  new ResizeObserver(() => tell({ type: 'central-asia-influence:height', height: Math.ceil(document.body.offsetHeight) }))
    .observe(document.body);

  const leave = () => { document.activeElement?.blur(); parent.focus(); };
  const turns = { PageDown: 'next', PageUp: 'prev' };
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') leave();
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    const rest = event.key === 'PageDown' ? scrollHeight - clientHeight - scrollTop : scrollTop;
    // While there is more to read, the page keys scroll.
    if (!turns[event.key] || rest > 1) return;
    event.preventDefault();
    leave();
    // reveal.js and what follows it take their turns so.
    tell(JSON.stringify({ method: turns[event.key] }));
  });
}
