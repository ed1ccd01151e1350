// Zooms and moves the map and the timeline: by mouse, two fingers, the wheel with Ctrl or Command, buttons and keys.
import { clamp, height, width } from './moved-drawing.js';
import { MovingView } from './moving-view.js';

const Slip = 4; // pixels that a click may slip
const wheel = { step: .01, most: .5 }; // powers of two for each pixel that the wheel reports, and for one turn at most
const bound = new WeakMap(), hinted = new Set();

class PanZoom extends MovingView {
  constructor(plot) {
    super(plot);
    const on = (name, act) => plot.addEventListener(name, event => plot.dataset.whole && act(event), { passive: false });
    on('pointerdown', event => this.drag(event));
    on('touchstart', event => this.touch(event));
    on('wheel', event => this.turn(event));
    on('dblclick', event => this.enter(event));
    on('click', event => this.press(event));
    on('keydown', event => this.key(event));
    on('dragstart', event => event.preventDefault());
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
    else bound.set(plot, new PanZoom(plot));
  }
}

document.addEventListener('pagesettled', bind);
bind();
