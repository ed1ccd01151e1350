// A long list draws the rows that are looked at. When the reader points at the mark of another, the list goes to it.
const LongestWait = 2000;
let stopper;

export function start(list, circuit) {
  stop();
  stopper = new AbortController();
  const { signal } = stopper;
  document.addEventListener('placepointed', async ({ detail: id }) => {
    const share = await circuit.invokeMethodAsync('ShareAbove', id).catch(() => null);
    if (share === null || signal.aborted) return;
    list.scrollTop = share * list.scrollHeight - list.clientHeight / 2;
    const done = new AbortController();
    const show = () => {
      const row = list.querySelector(`[data-place="${CSS.escape(id)}"]`);
      if (!row) return;
      done.abort();
      row.dataset.lit = 'yes';
      row.scrollIntoView({ block: 'nearest' });
    };
    const rows = new MutationObserver(show);
    done.signal.addEventListener('abort', () => rows.disconnect());
    // The row may be one that was drawn for another place.
    rows.observe(list, { childList: true, subtree: true, attributeFilter: ['data-place'] });
    document.addEventListener('placeleft', () => done.abort(), { once: true, signal: done.signal });
    setTimeout(() => done.abort(), LongestWait);
    show();
  }, { signal });
}

export function stop() {
  stopper?.abort();
}
