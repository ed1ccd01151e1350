// Plotly does not notice that its container changed size when the window did not.
const observers = new Map();

export function fit(id, frame) {
  release(id);
  const observer = new ResizeObserver(() => {
    const plot = document.getElementById(id);
    if (!plot?._fullLayout || plot.clientWidth === 0) return;
    window.Plotly.Plots.resize(plot);
    thinOut(plot);
  });
  observer.observe(frame);
  observers.set(id, observer);
}

// On a phone the labels of supplementary marks and every other year give way; hover, table and notes still tell them.
function thinOut(plot) {
  const axis = plot.layout.xaxis;
  if (!axis?.tickvals || plot.clientWidth >= 520) return;
  plot.allTicks ??= { key: axis.tickvals.join(), vals: axis.tickvals, text: axis.ticktext };
  const step = Math.ceil(plot.allTicks.vals.length * 44 / plot._fullLayout.xaxis._length);
  const kept = list => list.filter((_, i) => i % step === 0);
  const many = plot.data.map((trace, i) => trace.meta === 'supplementary' ? i : -1).filter(i => i >= 0);
  if (many.length) window.Plotly.restyle(plot, { mode: 'markers' }, many);
  const notes = {};
  (plot.layout.annotations ?? []).forEach((note, i) => {
    if (note.name === 'long') notes[`annotations[${i}].visible`] = false;
    // Words of a bar stand at the foot of the plot, clear of the marks below it.
    if (note.name === 'mean') Object.assign(notes, { [`annotations[${i}].y`]: 0, [`annotations[${i}].yanchor`]: 'bottom', [`annotations[${i}].yshift`]: 4 });
  });
  window.Plotly.relayout(plot, { 'xaxis.tickvals': kept(plot.allTicks.vals), 'xaxis.ticktext': kept(plot.allTicks.text), ...notes });
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
