// The part of the plane that a drawing shows, and the drawing moved to another part: land grows, marks and words keep their
// size beside the points that they stand for. A part has the sides left, right, bottom and top, in units of the plane.
export const clamp = (value, least, most) => Math.min(Math.max(value, least), Math.max(least, most));
export const width = ({ left, right }) => right - left;
export const height = ({ bottom, top }) => top - bottom;

export function rectangle(text) {
  const [left, bottom, right, top] = text.split(' ').map(Number);
  return { left, bottom, right, top };
}

// The server rounds an address to less than a pixel.
export function near(a, b) {
  const across = width(a) / 500, up = height(a) / 500;
  return Math.abs(a.left - b.left) < across && Math.abs(a.right - b.right) < across
    && Math.abs(a.bottom - b.bottom) < up && Math.abs(a.top - b.top) < up;
}

export const shownIn = plot => [...plot.querySelectorAll('.drawing')].find(drawing => drawing.getClientRects().length > 0);

// What of a drawing moves, in its own units.
function roomOf(drawing) {
  const { width: w, height: h } = drawing.viewBox.baseVal, { left = 0, right = w } = drawing.dataset;
  return { left: +left, right: +right, high: h };
}

// Where a point of the screen is, as shares of the width and, from below, of the height of what moves.
export function shareAt(plot, x, y) {
  const drawing = shownIn(plot), { left, right, high } = roomOf(drawing);
  const at = new DOMPoint(x, y).matrixTransform(drawing.getScreenCTM().inverse());
  return { across: (at.x - left) / (right - left), up: 1 - at.y / high };
}

export function partsOf(drawing) {
  const ground = drawing.querySelector('.ground');
  const pins = [...drawing.querySelectorAll('[data-mark], .pin')].map(element => {
    const [x, y] = element.getAttribute('transform').match(/-?[\d.]+/g).map(Number);
    const [pinX, pinY] = element.dataset.pin?.split(' ').map(Number) ?? [x, y];
    return { element, x, y, pinX, pinY };
  });
  return { drawing, ground, land: ground?.getAttribute('transform'), pins };
}

// Moves what the server drew for one part to where it stands in another; a timeline moves sideways alone.
export function move({ drawing, ground, land, pins }, drawn, view, sideways) {
  const { left, right, high } = roomOf(drawing), kx = width(drawn) / width(view), ky = sideways ? 1 : kx;
  const dx = left * (1 - kx) + (drawn.left - view.left) / width(view) * (right - left);
  const dy = sideways ? 0 : (view.top - drawn.top) / height(view) * high;
  for (const { element, x, y, pinX, pinY } of pins) {
    const atX = x + (kx - 1) * pinX + dx, atY = y + (ky - 1) * pinY + dy;
    element.setAttribute('transform', `translate(${atX.toFixed(2)} ${atY.toFixed(2)})`);
  }
  ground?.setAttribute('transform', `translate(${dx} ${dy}) scale(${kx}) ${land}`);
  const ring = drawing.querySelector('.ring[data-around]');
  const mark = ring && drawing.querySelector(`[data-mark="${CSS.escape(ring.dataset.around)}"]`);
  if (mark) ring.setAttribute('transform', mark.getAttribute('transform'));
}
