// The framework tries to get the circuit back and tells here how it stands. A circuit that is gone for good is replaced by the
// same address, which holds everything chosen: loaded once, and only when the server has answered, so that the reader never
// lands on an error page of the browser, and never in a loop.
const often = 3000, seldom = 15000, patience = 20000, loop = 30000, loaded = 'explore-loaded';
const pause = time => new Promise(over => setTimeout(over, time));

document.addEventListener('pagesettled', watch);
watch();

function watch() {
  const box = document.getElementById('components-reconnect-modal');
  if (!box || box.dataset.watched) return;
  box.dataset.watched = 'yes';
  box.addEventListener('components-reconnect-state-changed', ({ detail: { state } }) => {
    if (state === 'show' || state === 'retrying') say(box, box.dataset.lost);
    else if (state === 'hide') say(box, '');
    else if (state === 'paused') resume(box);
    else if (['failed', 'rejected', 'resume-failed'].includes(state)) comeBack(box);
  });
  expect(box);
}

// A circuit that never comes tells nothing: what stands between refuses it, or another node answers than sent the page.
async function expect(box) {
  await pause(patience);
  const isDone = () => !box.isConnected || box.dataset.waits || document.querySelector('.explorer[data-connected]');
  if (isDone()) return;
  if (!(await answers())) return void comeBack(box);
  say(box, box.dataset.none, true);
  while (!isDone()) await pause(often);
  if (!box.dataset.waits) say(box, '');
}

function say(box, text, withLink = false) {
  box.querySelector('p').textContent = text;
  const link = box.querySelector('a');
  [link.href, link.hidden, box.hidden] = [location.href, !withLink, !text];
}

async function resume(box) {
  say(box, box.dataset.lost);
  if (await window.Blazor?.resumeCircuit?.().catch(() => false)) say(box, '');
  else await comeBack(box);
}

async function comeBack(box) {
  if (box.dataset.waits) return;
  box.dataset.waits = 'yes';
  say(box, box.dataset.waiting);
  for (let time = often; !(await answers()); time = Math.min(time * 1.5, seldom)) await Promise.race([pause(time), woken()]);
  if (justLoaded()) say(box, box.dataset.failed, true);
  else location.reload();
}

// A page that slept, or whose network is back, wants to know at once.
const woken = () => new Promise(awake => {
  document.addEventListener('visibilitychange', awake, { once: true });
  addEventListener('online', awake, { once: true });
});

async function answers() {
  for (const address of [new URL('health/live', document.baseURI), location.href]) {
    const answer = await fetch(address, { cache: 'no-store' }).catch(() => null);
    if (!answer?.ok) return false;
  }
  return true;
}

function justLoaded() {
  try {
    const before = Number(sessionStorage.getItem(loaded));
    sessionStorage.setItem(loaded, Date.now());
    return Date.now() - before < loop;
  } catch {
    return true; // without storage nothing would keep it from a loop
  }
}
