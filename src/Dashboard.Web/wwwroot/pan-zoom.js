// Zooms and moves the map and the timeline: by mouse, two fingers, the wheel with Ctrl or Command, buttons and keys. While a
// reader moves it, the drawing in the page is moved. Once it rests, the address follows, and the server draws that part with
// its own places for crowded marks and names.
import { clamp, height, move, near, partsOf, rectangle, shareAt, shownIn, width } from './moved-drawing.js';

const Rest = 350, Glide = 180, Slip = 4; // milliseconds, and pixels that a click may slip
const wheel = { step: .01, most: .5 }; // powers of two for each pixel that the wheel reports, and for one turn at most
const bound = new WeakMap(), hinted = new Set();

class Moves {
  constructor(plot) {
    this.plot = plot;
    this.read();
    this.view = this.drawn;
    const on = (name, act) => plot.addEventListener(name, event => plot.dataset.whole && act(event), { passive: false });
    on('pointerdown', event => this.drag(event));
    on('touchstart', event => this.touch(event));
    on('wheel', event => this.turn(event));
    on('dblclick', event => this.enter(event));
    on('click', event => this.press(event));
    on('keydown', event => this.key(event));
    on('dragstart', event => event.preventDefault());
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

  // ---- By mouse and pen

  drag(event) {
    if (event.pointerType === 'touch' || event.button !== 0 || !event.target.closest('.drawing')) return;
    const { clientX, clientY } = event, from = this.point(this.share(clientX, clientY)), until = new AbortController();
    const listen = (name, act) => addEventListener(name, act, { capture: true, signal: until.signal });
    listen('pointermove', move => {
      if (!(move.buttons & 1)) return end();
      if (!this.held && Math.hypot(move.clientX - clientX, move.clientY - clientY) < Slip) return undefined;
      move.stopPropagation();
      if (!this.held) this.hold(true);
      this.show(this.part(from, this.share(move.clientX, move.clientY), this.zoomOf(this.view)));
      return undefined;
    });
    const end = () => {
      until.abort();
      if (!this.held) return;
      this.hold(false);
      swallowClick();
    };
    listen('pointerup', end);
    listen('pointercancel', end);
  }

  turn(event) {
    if (!event.ctrlKey && !event.metaKey) return this.hint(this.plot.dataset.hint);
    event.preventDefault();
    const share = this.share(event.clientX, event.clientY);
    const turned = event.deltaY * (event.deltaMode === 1 ? 16 : event.deltaMode ? 400 : 1);
    this.stop();
    this.enlarge(2 ** clamp(-turned * wheel.step, -wheel.most, wheel.most), share);
    return this.rest();
  }

  // Small steps add up before they are rounded.
  enlarge(by, share) {
    const zoom = this.zoomOf(this.view);
    const exact = this.exact && this.enlarged(this.exact) === this.enlarged(zoom) ? this.exact : zoom;
    this.exact = clamp(exact * by, 1, this.most);
    this.show(this.part(this.point(share), share, this.enlarged(this.exact)));
  }

  enter(event) {
    const drawing = event.target.closest('.drawing');
    if (!drawing || drawing.classList.contains('over')) return;
    event.preventDefault();
    const share = this.share(event.clientX, event.clientY), now = this.goal ?? this.view;
    this.glide(this.part(this.point(share, now), share, this.enlarged(this.zoomOf(now) * this.factor)));
  }

  // ---- By two fingers; one scrolls the page

  touch(event) {
    if (this.until?.signal.aborted !== false) this.until = new AbortController();
    const { signal } = this.until, { target } = event;
    // A finger's events come to what it first touched, even when that has left the page.
    target.addEventListener('touchmove', move => this.pinch(move), { passive: false, signal });
    for (const name of ['touchend', 'touchcancel']) target.addEventListener(name, end => this.lift(end), { signal });
    if (event.touches.length !== 2) return;
    if (event.cancelable) event.preventDefault();
    this.hold(true);
    const { share, apart } = this.fingers(event);
    this.fingersAt = { point: this.point(share), apart, zoom: this.zoomOf(this.view) };
  }

  fingers({ touches: [a, b] }) {
    return {
      share: this.share((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2),
      apart: Math.max(1, this.years ? Math.abs(a.clientX - b.clientX) : Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    };
  }

  pinch(event) {
    if (!this.fingersAt) return this.hint(this.plot.dataset.hintTouch);
    if (event.touches.length < 2) return undefined;
    if (event.cancelable) event.preventDefault();
    const { share, apart } = this.fingers(event), { point, apart: before, zoom } = this.fingersAt;
    return this.show(this.part(point, share, this.enlarged(zoom * apart / before)));
  }

  lift({ touches }) {
    if (this.fingersAt && touches.length < 2) {
      this.fingersAt = undefined;
      this.hold(false);
    }
    if (touches.length === 0) this.until.abort();
  }

  // ---- By buttons and keys

  press(event) {
    const { move } = event.target.closest('[data-move]')?.dataset ?? {};
    if (!move || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.go(move);
  }

  key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const move = { '+': 'in', '=': 'in', '-': 'out', '_': 'out', 0: 'whole' }[event.key]
      ?? (event.shiftKey ? { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }[event.key] : undefined);
    if (!move || (this.years && (move === 'up' || move === 'down'))) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(move, event.target.closest('[data-mark]'));
  }

  // The mark that has the focus keeps its place where the drawing is enlarged.
  go(move, mark) {
    const now = this.goal ?? this.view, zoom = this.zoomOf(now), gliding = this.goal && this.about;
    const about = gliding || (mark ? this.shareOf(mark) : { across: .5, up: .5 });
    this.about = mark && about;
    const far = { x: Math.max(this.step * width(now), this.years ? 1 : 0), y: this.step * height(now) };
    const [right, up] = { left: [-1, 0], right: [1, 0], up: [0, 1], down: [0, -1] }[move] ?? [0, 0];
    const factor = { in: this.factor, out: 1 / this.factor, whole: 0 }[move] ?? 1;
    const { x, y } = this.point(about, now);
    this.glide(this.part({ x: x + right * far.x, y: y + up * far.y }, about, this.enlarged(zoom * factor)));
  }

  shareOf(mark) {
    const { e, f } = mark.getScreenCTM();
    return this.share(e, f);
  }

  // Said once: what the reader did does something else here.
  hint(text) {
    if (!text || hinted.has(text)) return;
    hinted.add(text);
    const hint = Object.assign(document.createElement('p'), { className: 'pan-hint', textContent: text });
    hint.setAttribute('aria-hidden', 'true');
    this.plot.append(hint);
    setTimeout(() => hint.remove(), 3000);
  }
}

// The end of a drag is no click.
function swallowClick() {
  const until = new AbortController();
  addEventListener('click', event => {
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true, signal: until.signal });
  setTimeout(() => until.abort(), 50);
}

function bind() {
  for (const plot of document.querySelectorAll('.plot[data-whole]')) {
    if (bound.has(plot)) bound.get(plot).settle();
    else bound.set(plot, new Moves(plot));
  }
}

document.addEventListener('pagesettled', bind);
bind();
