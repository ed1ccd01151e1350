// Starts the circuit. A page with a figure shows its picture first, then draws the figure, so that the reader can explore it
// while the circuit is on its way. The styles of MudBlazor's inputs come with the circuit, without which they do nothing.
import { importScript } from './_content/Plotly.Blazor/plotly-interop-7.2.0.js';
import { drawEarly } from './Charts/PlotlyFigure.razor.js';
import { startWalk } from './Charts/PlotWalk.razor.js';

const { scripts, styles, figure } = document.getElementById('boot').dataset;

startWalk();

if (figure) {
  try {
    // Compiling Plotly keeps the browser from painting for a while: the picture goes first, unless it is very late.
    const picture = document.querySelector('.plot-picture img');
    while (picture && !await paintedWith(picture) && performance.now() < 5000);
    // The wrapper imports this same script later, finds it there already and draws at once.
    await importScript('plotly-import', './_content/Plotly.Blazor/plotly-basic-3.7.0.min.js');
    await drawEarly();
  } catch (error) {
    console.error(error); // the circuit draws all the same
  }
}

// Lets the browser paint a frame; true when the picture was there for it.
function paintedWith(picture) {
  return new Promise(painted => requestAnimationFrame(() => {
    const { complete } = picture;
    setTimeout(() => painted(complete));
  }));
}

const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = styles;
sheet.onload = () => { document.documentElement.dataset.inputs = 'styled'; };
document.querySelector('link[rel=stylesheet]').before(sheet); // ours come after it and win
for (const address of scripts.split(' ')) {
  const script = document.createElement('script');
  script.src = address;
  script.async = false; // in this order
  document.head.append(script);
}
