// Keys and small comforts. Every page works without this file.
'use strict';

const typing = () => /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
const go = (address) => { if (address) location.assign(address); };

// ---- where the sections scroll (a phone), the one that is open stands in view

const sections = document.querySelector('.top nav ul');
const here = sections?.querySelector('[aria-current]');
if (here && sections.scrollWidth > sections.clientWidth) {
  sections.scrollLeft = here.offsetLeft + here.offsetWidth / 2 - sections.offsetLeft - sections.clientWidth / 2;
}

// ---- a page that is come back to asks what its rows answer, not what was asked after it

window.addEventListener('pageshow', () => document.querySelectorAll('form.filters').forEach((form) => form.reset()));

// ---- rows and marks, one after the other

function stops() {
  const marks = [...document.querySelectorAll('.t a.r')];
  return marks.length > 0 ? marks : [...document.querySelectorAll('.row, .discrepancy, .list tbody tr')];
}

function step(by) {
  const all = stops();
  if (all.length === 0) return;
  const now = document.activeElement;
  let at = all.findIndex((stop) => stop === now || stop.contains(now));
  if (at < 0) {
    const top = all.findIndex((stop) => stop.getBoundingClientRect().top > 60);
    at = top < 0 ? all.length : top;
    if (by > 0) at--;
  }
  // past the last row of a part of a long list, the next part is put below
  if (at === all.length - 1 && by > 0) document.querySelector('[data-more]:not([hidden])')?.click();
  const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
  const target = next.matches('a') ? next : next.querySelector('a') ?? next;
  document.querySelectorAll('.chosen').forEach((row) => row.classList.remove('chosen'));
  if (next.matches('.row')) next.classList.add('chosen');
  target.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

// ---- keys

const rooms = { s: '', c: 'chronology', p: 'people', e: 'exhibits', t: 'statements', r: 'proceedings', x: 'discrepancies', d: 'documents' };
let going = 0;

function key(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.key === 'Escape') return escape();
  if (typing()) return;
  if (Date.now() - going < 1500 && event.key in rooms) {
    event.preventDefault();
    return go(new URL(rooms[event.key], new URL(document.querySelector('.brand').href)).href);
  }
  const timeline = document.querySelector(`.zoom a[data-key="${CSS.escape(event.key)}"]`);
  if (timeline) return go(timeline.href);
  const acts = {
    '?': () => document.getElementById('keys').showModal(),
    '/': () => document.getElementById('find').focus(),
    'j': () => step(1),
    'k': () => step(-1),
    'n': () => go(document.querySelector('a[rel=next]')?.href),
    'p': () => go(document.querySelector('a[rel=prev]')?.href),
    'g': () => { going = Date.now(); },
  };
  if (event.key in acts) {
    event.preventDefault();
    acts[event.key]();
  }
}

function escape() {
  if (typing()) return document.activeElement.blur();
  const shut = document.querySelector('.panel .shut');
  if (shut && !document.querySelector('dialog[open]')) shut.click();
}

document.addEventListener('keydown', key);
document.querySelector('[data-help]')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.getElementById('keys').showModal();
});

// ---- filters answer at once

for (const form of document.querySelectorAll('form[data-submit]')) {
  form.addEventListener('change', (event) => { if (event.target.matches('select')) form.requestSubmit(); });
  form.addEventListener('submit', () => {
    for (const field of form.elements) if (field.name && !field.value) field.disabled = true;
  });
}

// ---- the reader: what was understood, without leaving the place

const panel = document.getElementById('panel');

async function understand(address, push) {
  const answer = await fetch(address);
  if (!answer.ok) return go(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const sheet = page.querySelector('.sheet');
  const now = document.querySelector('.sheet');
  // another sheet of the document: go there
  if (!sheet || sheet.querySelector('.leaf')?.id !== now.querySelector('.leaf')?.id) return go(address);
  const top = scrollY;
  now.replaceWith(sheet);
  panel.replaceChildren(...page.getElementById('panel').childNodes);
  panel.scrollTop = 0;
  look();
  scrollTo({ top, behavior: 'instant' });
  if (push) history.pushState({}, '', address);
  sheet.querySelector('#here a, mark a')?.focus({ preventScroll: true });
}

// drawing a page takes longer than reading its words, so it comes after them
async function look() {
  const place = panel.querySelector('[data-look]');
  if (!place) return;
  const answer = await fetch(place.dataset.look);
  if (!answer.ok || !place.isConnected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  place.replaceWith(...page.querySelectorAll('.look'));
}

if (panel) {
  look();
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.t a.r, .panel .shut');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    // words that are being selected are not being asked for
    if (!getSelection().isCollapsed && link.matches('.r')) return event.preventDefault();
    event.preventDefault();
    understand(link.href, true);
  });
  addEventListener('popstate', () => understand(location.href, false));

  for (const box of document.querySelectorAll('.kinds input')) {
    const kept = localStorage.getItem(box.id);
    if (kept !== null) box.checked = kept === 'true';
    box.addEventListener('change', () => localStorage.setItem(box.id, String(box.checked)));
  }
}

// ---- the timeline: draw across a stretch to look nearer

const drawing = document.querySelector('svg.density');
if (drawing) {
  const frame = document.createElement('div');
  frame.className = 'drawn';
  drawing.replaceWith(frame);
  frame.append(drawing);
  const shade = document.createElement('div');
  shade.className = 'chosen-stretch';
  let from = null;
  let dragged = false;
  const x = (event) => Math.min(1, Math.max(0, (event.clientX - frame.getBoundingClientRect().left) / frame.clientWidth));
  frame.addEventListener('dragstart', (event) => event.preventDefault());
  frame.addEventListener('pointerdown', (event) => { if (event.button === 0) { from = x(event); dragged = false; } });
  addEventListener('pointermove', (event) => {
    if (from === null) return;
    const to = x(event);
    if (Math.abs(to - from) > .01) dragged = true;
    if (!dragged) return;
    frame.append(shade);
    shade.style.left = `${Math.min(from, to) * 100}%`;
    shade.style.width = `${Math.abs(to - from) * 100}%`;
  });
  addEventListener('pointerup', (event) => {
    if (from !== null && dragged) {
      const [first, last] = [drawing.dataset.first, drawing.dataset.last].map((day) => Date.parse(`${day}T00:00Z`));
      const day = (share) => new Date(first + share * (last + 864e5 - first)).toISOString().slice(0, 10);
      const address = new URL(location.href);
      address.hash = '';
      address.searchParams.delete('start');
      address.searchParams.set('from', day(Math.min(from, x(event))));
      address.searchParams.set('to', day(Math.min(.99999, Math.max(from, x(event)))));
      go(address.href);
    }
    from = null;
  });
  frame.addEventListener('click', (event) => { if (dragged) event.preventDefault(); }, true);
}

// ---- while reading goes on

const reading = document.querySelector('[data-progress]');
if (reading) {
  const look = async () => {
    const { done, total, step } = await (await fetch(reading.dataset.progress)).json();
    if (total === undefined) return location.reload();
    const bar = reading.querySelector('progress');
    // another step has begun: its words come from the page
    if (step !== reading.dataset.step) return location.reload();
    bar.max = total;
    bar.value = done;
    reading.querySelector('.done').textContent = done.toLocaleString(document.documentElement.lang);
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
}
