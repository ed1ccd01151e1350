window.dashboard = {
  theme: () => document.documentElement.dataset.theme,
  setTheme: theme => {
    document.documentElement.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  },
  wantsNoMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  sizeOf: ({ clientWidth, clientHeight }) => [clientWidth, clientHeight],
  announce: text => {
    const announcer = document.getElementById('announcer');
    if (announcer) announcer.textContent = text;
  },
  copy: async text => {
    try { await navigator.clipboard.writeText(text); return true; } catch { return false; }
  },
  // The circuit draws the page anew: a sheet that was open before opens again, and leads back to its button.
  reopen: id => {
    const sheet = document.getElementById(id);
    if (opened !== id || !sheet || sheet.matches(':popover-open')) return;
    document.querySelector(`[popovertarget="${id}"]`)?.focus();
    sheet.showPopover();
  },
};

// A sheet that is taken out of the page tells nobody that it closes.
let opened = null;
document.addEventListener('toggle', ({ target, newState }) => {
  if (!target.matches?.('[popover]')) return;
  if (newState === 'open') opened = target.id;
  else if (opened === target.id) opened = null;
  if (opened === 'export-panel') import('./Charts/ExportPanel.razor.js');
}, true);

// Texts with a button of their own are copied here and not over the circuit: it needs none, and some browsers allow
// copying only at once. Without the clipboard (pages that are not secure) the old command copies the selected text.
document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copies]');
  if (!button) return;
  const text = document.getElementById(button.dataset.copies);
  let copied = await dashboard.copy(text.textContent);
  if (!copied) {
    getSelection().selectAllChildren(text);
    copied = document.execCommand('copy');
  }
  document.querySelectorAll('[data-copied]').forEach(other => delete other.dataset.copied);
  if (copied) button.dataset.copied = 'yes';
  dashboard.announce(copied ? button.dataset.done : button.dataset.failed);
});

// A circuit that cannot be restored is replaced by the same address loaded again: the address holds all state.
const watchConnection = () => {
  const modal = document.querySelector('#components-reconnect-modal.reconnect');
  if (!modal) return; // the explorer says it itself
  const say = text => { modal.hidden = !text; modal.querySelector('p').textContent = text ?? ''; };
  modal.addEventListener('components-reconnect-state-changed', e => {
    switch (e.detail.state) {
      case 'show': case 'retrying': case 'paused': say(modal.dataset.trying); break;
      case 'hide': say(null); break;
      case 'failed': case 'rejected': case 'resume-failed': say(modal.dataset.failed); location.reload(); break;
    }
  });
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchConnection);
else watchConnection();

// Keys of the classroom: arrows and a clicker's Page Up and Page Down turn the charts, B blanks, Esc leaves. They need
// no circuit, so they work from the first moment.
document.addEventListener('keydown', event => {
  const page = document.querySelector('article[data-projector="on"]');
  if (!page || event.ctrlKey || event.altKey || event.metaKey) return;
  const go = address => window.Blazor?.navigateTo ? Blazor.navigateTo(address) : location.assign(address);
  // From the address and not from the page, which may still show the chart before: a quick second press counts too.
  const turn = step => {
    const charts = page.dataset.charts.split(' ');
    // The map stands between the last and the first.
    const at = charts.indexOf(location.pathname.split('/').pop()), next = at < 0 ? Math.min(step, 0) : at + step;
    const theme = new URLSearchParams(location.search).get('theme');
    go(`/charts/${charts[(next + charts.length) % charts.length]}?${theme ? `theme=${theme}&` : ''}projector=on`);
  };
  const blank = page.querySelector('.blank');
  switch (event.key) {
    case 'ArrowRight': case 'ArrowDown': case 'PageDown': turn(1); break;
    case 'ArrowLeft': case 'ArrowUp': case 'PageUp': turn(-1); break;
    case 'b': case 'B': blank.hidden = !blank.hidden; break;
    case 'Escape':
      if (!blank.hidden) blank.hidden = true;
      else go(page.dataset.leave);
      break;
    default: return;
  }
  event.preventDefault();
});
