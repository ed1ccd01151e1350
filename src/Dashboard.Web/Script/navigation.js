// Going to another page of the program.
let ready;

// The framework's navigation keeps document, scroll position and focus; without it the browser loads the page.
export function go(address, { replace = false, waited = !ready } = {}) {
  if (window.Blazor?.navigateTo) window.Blazor.navigateTo(address, { replaceHistoryEntry: replace });
  else if (!waited) ready.then(() => go(address, { replace, waited: true }));
  else if (replace) location.replace(address);
  else location.assign(address);
}

// The framework's navigation comes when the page has been painted; until then, and in embedded charts, links load pages. Where a
// circuit is opened, it comes at once.
export function loadNavigation(settle) {
  const framework = document.querySelector('script[data-navigation]')?.dataset.navigation;
  if (!framework) return;
  const moment = document.getElementById('components-reconnect-modal') ? Promise.resolve() : painted();
  ready = moment.then(() => new Promise(done => {
    const script = Object.assign(document.createElement('script'), { src: framework, async: true, onerror: done });
    script.onload = () => {
      window.Blazor.addEventListener('enhancedload', settle);
      done();
      document.dispatchEvent(new Event('navigationready'));
    };
    document.head.append(script);
  }));
}

// A page in a tab behind others is painted when it is looked at, which may be never.
function painted() {
  const soon = new Promise(done => requestAnimationFrame(() => setTimeout(done, 1000)));
  const first = new Promise(done => {
    new PerformanceObserver((entries, observer) => {
      observer.disconnect();
      done();
    }).observe({ type: 'paint', buffered: true });
  });
  return document.hidden ? Promise.resolve() : Promise.race([first, soon]);
}
