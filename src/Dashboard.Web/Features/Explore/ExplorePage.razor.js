// Plotly runs while the circuit is being opened, and not after it: loaded by the wrapper's own function, which then finds it.
const { wrapper, library } = document.querySelector('script[data-library]').dataset;
const load = async () => (await import(new URL(wrapper, document.baseURI))).importScript('plotly-import', library);
if (window.Blazor) load();
else document.addEventListener('navigationready', load, { once: true });
