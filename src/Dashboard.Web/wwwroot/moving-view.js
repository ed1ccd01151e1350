// The part of the map or timeline that is shown: moved while a reader moves it, and, once it rests, asked for by its address, so
// that the server draws it with its own places for crowded marks and names.
import { clamp, height, move, near, partsOf, rectangle, shareAt, shownIn, width } from './moved-drawing.js';

const Rest = 350, Glide = 180; // milliseconds

export class MovingView {
  constructor(plot) {
    this.plot = plot;
    this.read();
    this.view = this.drawn;
    addEventListener('resize', () => this.turnOver());
  }

  // Another room shows another drawing, with a part of its own.
  turnOver() {
    if (!this.plot.isConnected || shownIn(this.plot) === this.shown) return;
    this.stop();
    this.read();
    this.view = this.drawn;
  }

  // What the server has written: the whole, the part that is drawn, and where the address of another part begins.
  read() {
    this.shown = shownIn(this.plot);
    const { whole, part, most, factor, step, axis, moves } = { ...this.plot.dataset, ...this.shown?.dataset };
    [this.whole, this.drawn, this.years, this.moves] = [rectangle(whole), rectangle(part), axis === 'x', moves];
    [this.most, this.factor, this.step] = [most, factor, step].map(Number);
    [this.parts, this.path] = [undefined, location.pathname + location.search];
  }

  // Another page has come: the answer to a move, or to something else that a reader did.
  settle() {
    const { whole, drawn, asked, top } = this, busy = this.timer || this.held || this.gliding || this.waits;
    this.read();
    [this.waits, this.asked] = [false, undefined];
    if (busy && near(this.whole, whole) && (near(this.drawn, drawn) || (asked && near(this.drawn, asked)))) {
      this.show(this.view);
      if (!this.held && !this.gliding) this.rest();
    } else {
      this.stop();
      this.view = this.drawn;
    }
    this.plot.toggleAttribute('data-held', !!this.held);
    if (!asked) return;
    // Words above the drawing may have more lines now; it stays where it is under the reader's hand.
    scrollBy({ top: this.topOf() - top, behavior: 'instant' });
    document.dispatchEvent(new CustomEvent('say', { detail: this.plot.dataset.now }));
  }

  // From the top of the page.
  topOf() {
    return this.plot.getBoundingClientRect().top + scrollY;
  }

  // ---- The part that is shown

  zoomOf(view) {
    return width(this.whole) / width(view);
  }

  // The part in which a point of the plane stands at a share of the width and of the height.
  part({ x, y }, { across, up }, zoom) {
    const w = width(this.whole) / zoom, h = this.years ? height(this.whole) : height(this.whole) / zoom;
    const left = clamp(x - across * w, this.whole.left, this.whole.right - w);
    const bottom = clamp(y - up * h, this.whole.bottom, this.whole.top - h);
    return { left, right: left + w, bottom, top: bottom + h };
  }

  // An address has two digits for the enlargement of a map.
  enlarged(zoom) {
    const within = clamp(zoom, 1, this.most);
    return this.years ? within : Math.round(within * 100) / 100;
  }

  share(x, y) {
    return shareAt(this.plot, x, y);
  }

  point({ across, up }, view = this.view) {
    return { x: view.left + across * width(view), y: view.bottom + up * height(view) };
  }

  show(view) {
    this.view = view;
    const drawing = shownIn(this.plot);
    if (!drawing) return;
    if (this.parts?.drawing !== drawing) this.parts = partsOf(drawing);
    move(this.parts, this.drawn, view, this.years);
    document.dispatchEvent(new Event('drawingmove'));
  }

  // ---- Moving and resting

  stop() {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.gliding);
    [this.timer, this.gliding, this.goal] = [];
  }

  rest() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.arrive(), Rest);
  }

  arrive() {
    this.timer = undefined;
    if (this.held || this.gliding) return;
    if (this.years) this.glide(this.wholeYears(), () => this.ask());
    else this.ask();
  }

  wholeYears() {
    const left = Math.round(this.view.left), right = Math.max(left + 1, Math.round(this.view.right));
    return { ...this.view, left, right };
  }

  ask() {
    if (!this.plot.isConnected || near(this.view, this.drawn)) return;
    // A filter or a link that was clicked meanwhile has its own answer, which has to come first.
    this.waits = this.path !== location.pathname + location.search;
    if (this.waits) return;
    [this.asked, this.top] = [this.view, this.topOf()];
    document.dispatchEvent(new CustomEvent('go', { detail: { address: this.address(), replace: true } }));
    this.path = location.pathname + location.search;
  }

  address() {
    const { left, right, bottom, top } = this.view, { whole } = this, parameters = [];
    if (this.years) {
      if (left > whole.left) parameters.push(`from=${left}`);
      if (right < whole.right) parameters.push(`to=${right - 1}`);
    } else if (this.zoomOf(this.view) > 1) {
      const x = (left + right) / 2, y = (bottom + top) / 2;
      parameters.push(`moved=${x.toFixed(6)},${y.toFixed(6)},${this.zoomOf(this.view).toFixed(2)}`);
    }
    return [this.moves, ...parameters].reduce((address, more) => address + (address.includes('?') ? '&' : '?') + more);
  }

  glide(goal, then) {
    const from = this.view, start = performance.now(), end = () => {
      this.stop();
      this.show(goal);
      (then ?? (() => this.rest()))();
    };
    this.stop();
    if (near(from, goal) || matchMedia('(prefers-reduced-motion: reduce)').matches) return end();
    this.goal = goal;
    const frame = now => {
      const t = clamp((now - start) / Glide, 0, 1), eased = t * (2 - t);
      if (t === 1) return end();
      this.show(Object.fromEntries(Object.keys(goal).map(side => [side, from[side] + (goal[side] - from[side]) * eased])));
      this.gliding = requestAnimationFrame(frame);
      return undefined;
    };
    this.gliding = requestAnimationFrame(frame);
    return undefined;
  }

  hold(held) {
    this.held = held;
    this.plot.toggleAttribute('data-held', held);
    if (held) this.stop();
    else this.rest();
  }
}
