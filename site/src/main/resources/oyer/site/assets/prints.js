// Marks minutiae on a print by mouse, finger or keys. The text field holds them; the form sends them.
'use strict';
const SVG = 'http://www.w3.org/2000/svg';

const editor = (svg) => {
  const field = document.getElementById(svg.dataset.marks);
  const group = svg.querySelector('.marks');
  const radius = Number(svg.dataset.radius);
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  const cross = { x: Math.round(width / 2), y: Math.round(height / 2) };
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
      const g = element('g', { class: `mark ${m.t}${i === chosen ? ' paired' : ''}` }, group);
      element('circle', { cx: m.x, cy: m.y, r: radius }, g);
      const a = m.d * Math.PI / 180;
      element('line', { x1: m.x, y1: m.y, x2: m.x + 2.4 * radius * Math.cos(a), y2: m.y - 2.4 * radius * Math.sin(a), 'stroke-width': radius / 3 }, g);
    });
    if (document.activeElement === svg) {
      const s = 2 * radius;
      element('path', { class: 'cross', d: `M${cross.x - s} ${cross.y}H${cross.x + s}M${cross.x} ${cross.y - s}V${cross.y + s}`, 'stroke-width': radius / 3 }, group);
    }
  };
  const write = () => {
    field.value = marks.map((m) => [m.x, m.y, Math.round(m.d), m.t].join(',')).join('\n');
    field.closest('details').open = true;
    draw();
  };
  const at = (event) => {
    const p = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return { x: Math.min(width - 1, Math.max(0, Math.round(p.x))), y: Math.min(height - 1, Math.max(0, Math.round(p.y))) };
  };
  const near = (p) => marks.findIndex((m) => Math.hypot(m.x - p.x, m.y - p.y) <= 1.4 * radius);

  svg.addEventListener('pointerdown', (event) => {
    const p = at(event);
    const hit = near(p);
    if (hit >= 0) {
      marks.splice(hit, 1);
      chosen = -1;
      write();
      return;
    }
    marks.push({ ...p, d: 90, t: '' });
    chosen = marks.length - 1;
    drag = p;
    svg.setPointerCapture(event.pointerId);
    write();
  });
  svg.addEventListener('pointermove', (event) => {
    if (!drag) return;
    const p = at(event);
    if (Math.hypot(p.x - drag.x, p.y - drag.y) > radius) {
      marks[chosen].d = (Math.atan2(drag.y - p.y, p.x - drag.x) * 180 / Math.PI + 360) % 360;
      write();
    }
  });
  svg.addEventListener('pointerup', () => { drag = null; });
  svg.addEventListener('focus', () => { if (marks.length) draw(); });
  svg.addEventListener('blur', () => { if (field.value.trim()) draw(); });
  svg.addEventListener('keydown', (event) => {
    const step = event.shiftKey ? 10 : 2;
    const moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (moves[event.key]) {
      cross.x = Math.min(width - 1, Math.max(0, cross.x + moves[event.key][0]));
      cross.y = Math.min(height - 1, Math.max(0, cross.y + moves[event.key][1]));
      chosen = near(cross);
    } else if (event.key === 'Enter') {
        marks.push({ ...cross, d: 90, t: '' });
      chosen = marks.length - 1;
      write();
    } else if ((event.key === '[' || event.key === ']') && chosen >= 0) {
      marks[chosen].d = (marks[chosen].d + (event.key === '[' ? 5 : 355)) % 360;
      write();
    } else if ((event.key === 'e' || event.key === 'b') && chosen >= 0) {
      marks[chosen].t = event.key === 'e' ? 'ending' : 'bifurcation';
      write();
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && chosen >= 0) {
      marks.splice(chosen, 1);
      chosen = -1;
      write();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    draw();
  });
  field.addEventListener('input', () => { read(); draw(); });
  document.querySelectorAll(`.clear-marks[data-marks="${svg.dataset.marks}"]`).forEach((button) =>
    button.addEventListener('click', () => { marks = []; chosen = -1; write(); }));
  const found = [...group.querySelectorAll('[data-mark]')].map((g) => parse(g.dataset.mark));
  document.querySelectorAll(`.take-marks[data-marks="${svg.dataset.marks}"]`).forEach((button) =>
    button.addEventListener('click', () => { marks = found.map((m) => ({ ...m })); chosen = -1; write(); }));
  // what the program found stays in view until the first mark by hand
  read();
};
document.querySelectorAll('svg.print').forEach(editor);
