// The picture is enough to read. Plotly is fetched when the reader reaches for the plot, so that a page with many charts
// stays light.
const plot = document.querySelector('.plot:has(script[data-figure])');
for (const reach of ['pointerenter', 'focusin']) plot?.addEventListener(reach, draw);

async function draw() {
  for (const reach of ['pointerenter', 'focusin']) plot.removeEventListener(reach, draw);
  document.documentElement.dataset.theme ??= matchMedia('(prefers-contrast: more)').matches ? 'contrast' : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const [{ importScript }, { prepareEarly, drawEarly }, { startWalk }] = await Promise.all([
    import('./_content/Plotly.Blazor/plotly-interop-7.2.0.js'),
    import('./Charts/PlotlyFigure.razor.js'),
    import('./Charts/PlotWalk.razor.js'),
  ]);
  startWalk();
  const figure = prepareEarly();
  await importScript('plotly-import', './_content/Plotly.Blazor/plotly-basic-3.7.0.min.js');
  await drawEarly(figure);
}
