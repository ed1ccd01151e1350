window.dashboard = {
  theme: () => document.documentElement.dataset.theme,
  setTheme: theme => {
    document.documentElement.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  },
  announce: text => {
    const announcer = document.getElementById('announcer');
    if (announcer) announcer.textContent = text;
  },
  copy: async text => {
    try { await navigator.clipboard.writeText(text); return true; } catch { return false; }
  },
};

// A circuit that cannot be restored is replaced by the same address loaded again: the address holds all state.
(() => {
  const modal = document.getElementById('components-reconnect-modal');
  const say = text => { modal.hidden = !text; modal.querySelector('p').textContent = text ?? ''; };
  modal.addEventListener('components-reconnect-state-changed', e => {
    switch (e.detail.state) {
      case 'show': case 'retrying': case 'paused': say(modal.dataset.trying); break;
      case 'hide': say(null); break;
      case 'failed': case 'rejected': case 'resume-failed': say(modal.dataset.failed); location.reload(); break;
    }
  });
})();
