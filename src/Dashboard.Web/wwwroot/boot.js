// Starts the circuit without waiting for style sheets, as scripts written into the page would. Plotly follows when the
// circuit's connection has been agreed on: compiling it then fills the time that the server needs for the first render.
(() => {
  const { scripts, figure } = document.currentScript.dataset;
  for (const address of scripts.split(' ')) {
    const script = document.createElement('script');
    script.src = address;
    script.async = false; // in this order
    document.head.append(script);
  }
  if (!figure) return;
  const wrapper = import('./_content/Plotly.Blazor/plotly-interop-7.2.0.js');
  new PerformanceObserver((entries, observer) => {
    if (!entries.getEntries().some(entry => entry.name.includes('/_blazor/negotiate'))) return;
    observer.disconnect();
    // The wrapper imports this same module later, finds the script there already and draws at once. The pause lets the
    // socket open and ask for the first render; without it that request would wait until Plotly is compiled.
    setTimeout(async () => (await wrapper).importScript('plotly-import', './_content/Plotly.Blazor/plotly-basic-3.7.0.min.js'), 30);
  }).observe({ type: 'resource', buffered: true });
})();
