// Charts load Plotly while the circuit is still being set up. The wrapper imports this same module later, finds the
// script there already and draws at once.
import { importScript } from './_content/Plotly.Blazor/plotly-interop-7.2.0.js';
importScript('plotly-import', './_content/Plotly.Blazor/plotly-basic-3.7.0.min.js');
