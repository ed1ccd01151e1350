// Plotly does not notice that its container changed size when the window did not.
const observers = new Map();

export function fit(id, frame) {
  release(id);
  const observer = new ResizeObserver(() => {
    const plot = document.getElementById(id);
    if (plot && plot.clientWidth > 0 && window.Plotly) window.Plotly.Plots.resize(plot);
  });
  observer.observe(frame);
  observers.set(id, observer);
}

export function release(id) {
  observers.get(id)?.disconnect();
  observers.delete(id);
}

export function zoom(id, factor, minX, maxX, minY, maxY) {
  const plot = document.getElementById(id);
  if (!plot?._fullLayout) return;
  const scaled = ([from, to]) => {
    const middle = (from + to) / 2, half = (to - from) / 2 * factor;
    return [middle - half, middle + half];
  };
  window.Plotly.relayout(plot, {
    'xaxis.range': factor ? scaled(plot._fullLayout.xaxis.range) : [minX, maxX],
    'yaxis.range': factor ? scaled(plot._fullLayout.yaxis.range) : [minY, maxY],
  });
}
