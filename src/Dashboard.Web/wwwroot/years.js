// The years of the map: slid and played.
const find = selector => document.querySelector(selector);

let playing;
document.addEventListener('change', ({ target }) => { if (target.matches?.('.year-range')) toYear(target, target.value); });
document.addEventListener('click', ({ target }) => { if (target.closest?.('.year-play')) playing ? pause() : play(); });

function toYear(range, year) {
  const address = new URL(range.dataset.years, location.href);
  address.searchParams.set('year', year);
  const detail = { address: address.pathname + address.search.replaceAll('%2C', ','), replace: true };
  document.dispatchEvent(new CustomEvent('go', { detail }));
}

function play() {
  const range = find('.year-range');
  let year = range.dataset.all || +range.value >= +range.max ? +range.min : +range.value + 1;
  const next = () => {
    const now = find('.year-range');
    // A reader who wants no motion steps by hand; also one who says so while it plays.
    if (!now || year > +now.max || matchMedia('(prefers-reduced-motion: reduce)').matches) return pause();
    toYear(now, year++);
    return undefined;
  };
  playing = setInterval(next, 1200);
  next();
  showPlaying();
}

function pause() {
  clearInterval(playing);
  playing = undefined;
  showPlaying();
}

function showPlaying() {
  const button = find('.year-play');
  if (!button) return;
  button.setAttribute('aria-pressed', playing ? 'true' : 'false');
  button.textContent = playing ? button.dataset.pause : button.dataset.play;
}

document.addEventListener('pagesettled', showPlaying);
