// Marks minutiae on a print by mouse, finger or keys. The text field holds them; the form sends them.
'use strict';
const SVG = 'http://www.w3.org/2000/svg';

const editor = (svg) => {
  const field = document.getElementById(svg.dataset.marks);
  if (!field) return;
  const group = svg.querySelector('.marks');
  const tools = document.querySelector(`[data-tools="${svg.dataset.marks}"]`);
  const said = tools.parentElement.querySelector('.said');
  const radius = Number(svg.dataset.radius);
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  const cross = { x: Math.round(width / 2), y: Math.round(height / 2) };
  const before = [];
  const after = [];
  let marks = [];
  let chosen = -1;
  let drag = null;
  const parse = (line) => {
    const cells = line.split(',');
    return { x: Number(cells[0]), y: Number(cells[1]), d: Number(cells[2]), t: (cells[3] ?? '').trim() };
  };
  const read = () => {
    const lines = field.value.split(/[\n;]/).filter((line) => line.trim());
    marks = lines.map(parse).filter((m) => Number.isFinite(m.x + m.y + m.d));
  };
  const element = (name, attributes, parent) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return parent.appendChild(made);
  };
  const draw = () => {
    group.replaceChildren();
    marks.forEach((m, i) => {
      const g = element('g', { class: `mark ${m.t}${i === chosen ? ' chosen' : ''}` }, group);
      element('circle', { cx: m.x, cy: m.y, r: radius }, g);
      const a = m.d * Math.PI / 180;
      element('line', { x1: m.x, y1: m.y, x2: m.x + 2.4 * radius * Math.cos(a), y2: m.y - 2.4 * radius * Math.sin(a), 'stroke-width': radius / 3 }, g);
    });
    if (document.activeElement === svg) {
      const s = 2 * radius;
      element('path', { class: 'cross', d: `M${cross.x - s} ${cross.y}H${cross.x + s}M${cross.x} ${cross.y - s}V${cross.y + s}`, 'stroke-width': radius / 3 }, group);
    }
  };
  const say = () => {
    const m = marks[chosen];
    said.textContent = m ? `${chosen + 1} / ${marks.length}: ${m.x}, ${m.y}, ${Math.round(m.d)}° ${m.t}` : `${marks.length}`;
  };
  const ready = () => {
    tools.querySelector('[data-do="undo"]').disabled = before.length === 0;
    tools.querySelector('[data-do="redo"]').disabled = after.length === 0;
  };
  const write = () => {
    field.value = marks.map((m) => [m.x, m.y, Math.round(m.d), m.t].join(',')).join('\n');
    field.closest('details').open = true;
    draw();
    say();
    ready();
  };
  // what stood before a change is kept for undoing it
  const changing = () => {
    before.push(field.value);
    after.length = 0;
  };
  const back = (from, to) => {
    if (!from.length) return;
    to.push(field.value);
    field.value = from.pop();
    chosen = -1;
    read();
    write();
  };
  const at = (event) => {
    const p = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return { x: Math.min(width - 1, Math.max(0, Math.round(p.x))), y: Math.min(height - 1, Math.max(0, Math.round(p.y))) };
  };
  const near = (p) => marks.findIndex((m) => Math.hypot(m.x - p.x, m.y - p.y) <= 1.4 * radius);
  const set = (p) => {
    changing();
    marks.push({ ...p, d: 90, t: '' });
    chosen = marks.length - 1;
    write();
  };
  const take = (i) => {
    changing();
    marks.splice(i, 1);
    chosen = -1;
    write();
  };

  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const p = at(event);
    const hit = near(p);
    if (hit >= 0) {
      take(hit);
      return;
    }
    set(p);
    drag = p;
    svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    if (!drag) return;
    const p = at(event);
    if (Math.hypot(p.x - drag.x, p.y - drag.y) > radius) {
      marks[chosen].d = (Math.atan2(drag.y - p.y, p.x - drag.x) * 180 / Math.PI + 360) % 360;
      write();
    }
  });
  for (const end of ['pointerup', 'pointercancel']) svg.addEventListener(end, () => { drag = null; });
  svg.addEventListener('focus', () => { if (marks.length) draw(); });
  svg.addEventListener('blur', () => { if (field.value.trim()) draw(); });
  svg.addEventListener('keydown', (event) => {
    const step = event.shiftKey ? 10 : 2;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if ((event.ctrlKey || event.metaKey) && (key === 'z' || key === 'y')) {
      if (key === 'y' || event.shiftKey) back(after, before); else back(before, after);
    } else if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (moves[event.key]) {
      cross.x = Math.min(width - 1, Math.max(0, cross.x + moves[event.key][0]));
      cross.y = Math.min(height - 1, Math.max(0, cross.y + moves[event.key][1]));
      chosen = near(cross);
      draw();
      say();
    } else if (key === 'n' && marks.length) {
      chosen = (chosen + (event.shiftKey ? marks.length - 1 : 1) + marks.length) % marks.length;
      cross.x = marks[chosen].x;
      cross.y = marks[chosen].y;
      draw();
      say();
    } else if (key === 'Enter') {
      set({ ...cross });
    } else if ((key === '[' || key === ']') && chosen >= 0) {
      changing();
      marks[chosen].d = (marks[chosen].d + (key === '[' ? 5 : 355)) % 360;
      write();
    } else if ((key === 'e' || key === 'b') && chosen >= 0) {
      changing();
      marks[chosen].t = key === 'e' ? 'ending' : 'bifurcation';
      write();
    } else if ((key === 'Delete' || key === 'Backspace') && chosen >= 0) {
      take(chosen);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  field.addEventListener('input', () => { read(); draw(); });
  const found = [...group.querySelectorAll('[data-mark]')].map((g) => parse(g.dataset.mark));
  const doing = {
    take: () => { changing(); marks = found.map((m) => ({ ...m })); chosen = -1; write(); },
    clear: () => { changing(); marks = []; chosen = -1; write(); },
    undo: () => back(before, after),
    redo: () => back(after, before),
    larger: (button) => {
      const on = svg.closest('.two-prints').classList.toggle('one-column');
      document.querySelectorAll('[data-do="larger"]').forEach((b) => b.setAttribute('aria-pressed', on));
      button.scrollIntoView({ block: 'nearest' });
    },
  };
  tools.querySelectorAll('button').forEach((button) =>
    button.addEventListener('click', () => doing[button.dataset.do](button)));
  // marks that were not sent yet are not lost by a slip
  let sent = false;
  field.form.addEventListener('submit', () => { sent = true; });
  window.addEventListener('beforeunload', (event) => {
    if (!sent && field.value !== field.defaultValue) event.preventDefault();
  });
  // what the program found, or what was paired, stays in view until the first change by hand
  read();
};
document.querySelectorAll('svg.print[data-marks]').forEach(editor);
