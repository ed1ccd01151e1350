// What the reader does with the drawing becomes part of the address once the hand rests: while it moves, the browser draws alone.
const rest = 400, watched = new Map();

export function watch(id, listener) {
  stop(id);
  const plot = document.getElementById(id);
  // That the connection is lost is said elsewhere.
  const tell = (method, ...values) => listener.invokeMethodAsync(method, ...values).catch(() => {});
  let timer;
  plot.on('plotly_relayout', change => {
    const [from, to] = change['xaxis.range'] ?? [change['xaxis.range[0]'], change['xaxis.range[1]']];
    if (from === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => tell('ShowYearsAsync', from, to), rest);
  });
  plot.on('plotly_doubleclick', () => { tell('ShowAllYearsAsync'); });
  plot.on('plotly_click', ({ points: [point] }) => { tell('ChooseAsync', point.curveNumber, point.pointNumber); });
  // Plotly notices another size of the window, but not of what it stands in.
  const observer = new ResizeObserver(() => { if (plot.isConnected) window.Plotly.Plots.resize(plot); });
  observer.observe(plot.parentElement);
  watched.set(id, () => { clearTimeout(timer); observer.disconnect(); });
}

export function stop(id) {
  watched.get(id)?.();
  watched.delete(id);
}
