// Sets the names of towns on a map: as many as there is room for, the town with the most places first, none over another or
// over a mark. So more of them appear the closer the reader comes. The trace carries each name with the rectangle of its marks.
const Gap = 2, Cell = 48;
const measured = document.createElement('canvas').getContext('2d');
const set = new WeakMap(); // trace: for which part of the map its names were set last

export function nameTowns(plot) {
  plot.on('plotly_afterplot', () => place(plot));
  place(plot);
}

function place(plot) {
  const index = plot.data.findIndex(({ meta }) => meta === 'towns');
  if (index < 0 || !plot._fullLayout?.xaxis) return;
  const trace = plot.data[index];
  const { xaxis, yaxis } = plot._fullLayout;
  const part = [...xaxis.range, ...yaxis.range, xaxis._length, yaxis._length].join();
  if (set.get(trace) === part) return;
  set.set(trace, part);
  const kept = chosen(plot, trace, xaxis, yaxis);
  window.Plotly.restyle(plot, {
    x: [kept.map(({ x }) => xaxis.p2d(x))], y: [kept.map(({ y }) => yaxis.p2d(y))], text: [kept.map(({ name }) => escaped(name))], textposition: [kept.map(({ side }) => side)],
  }, [index]);
}

function chosen(plot, { customdata, textfont: { size, family } }, xaxis, yaxis) {
  const taken = new Grid();
  let half = 0;
  for (const { ids, x, y, marker } of plot.data) {
    if (!ids) continue;
    half = Math.max(half, ...[marker.size].flat().slice(0, 1).map(d => d / 2));
    x.forEach((at, i) => {
      const [px, py] = [xaxis.d2p(at), yaxis.d2p(y[i])], r = (marker.size[i] ?? marker.size) / 2;
      taken.add({ left: px - r, right: px + r, top: py - r, bottom: py + r });
    });
  }
  measured.font = `${size}px ${family}`;
  const kept = [];
  for (const [name, west, south, east, north] of customdata) {
    const marks = { left: xaxis.d2p(west) - half, right: xaxis.d2p(east) + half, top: yaxis.d2p(north) - half, bottom: yaxis.d2p(south) + half };
    if (marks.right < 0 || marks.left > xaxis._length || marks.bottom < 0 || marks.top > yaxis._length) continue;
    const found = sides(marks, measured.measureText(name).width, size).find(({ box }) => inside(box, xaxis._length, yaxis._length) && taken.isFree(box));
    if (!found) continue;
    taken.add(found.box);
    kept.push({ name, ...found });
  }
  return kept;
}

// Where a name may stand, the best first: its box in pixels, and the point and side by which Plotly places it.
function sides({ left, right, top, bottom }, width, height) {
  const middleX = (left + right) / 2, middleY = (top + bottom) / 2;
  const boxAt = (x, y) => ({ left: x - Gap, right: x + width + Gap, top: y, bottom: y + height });
  return [
    { side: 'bottom center', x: middleX, y: bottom + Gap, box: boxAt(middleX - width / 2, bottom + Gap) },
    { side: 'top center', x: middleX, y: top - Gap, box: boxAt(middleX - width / 2, top - Gap - height) },
    { side: 'middle right', x: right + Gap * 2, y: middleY, box: boxAt(right + Gap * 2, middleY - height / 2) },
    { side: 'middle left', x: left - Gap * 2, y: middleY, box: boxAt(left - Gap * 2 - width, middleY - height / 2) },
  ];
}

const inside = (box, width, height) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;

const escaped = text => text.replace(/[&<>]/g, letter => `&#${letter.charCodeAt(0)};`);

// Boxes by the cells that they reach into, so that thousands are no slower than a few.
class Grid {
  #cells = new Map();

  add(box) {
    for (const key of cellsOf(box)) this.#cells.set(key, [...this.#cells.get(key) ?? [], box]);
  }

  isFree(box) {
    return cellsOf(box).every(key => (this.#cells.get(key) ?? []).every(other =>
      box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom));
  }
}

function cellsOf({ left, right, top, bottom }) {
  const keys = [];
  for (let column = Math.floor(left / Cell); column <= Math.floor(right / Cell); column++)
    for (let row = Math.floor(top / Cell); row <= Math.floor(bottom / Cell); row++) keys.push(`${column} ${row}`);
  return keys;
}
