// Toggles, levels and statements change the page without leaving it. Without this file they are links.
'use strict';
const within = '#argument a.toggle, #argument .views a, #argument .map a, #argument a.go, #argument a[data-close]';
const same = (a, b) => a && b && (a.getAttribute('href') === b || a.getAttribute('aria-label') === b);
let turns = 0;
async function turn(link, keep) {
  const to = new URL(link.getAttribute('href'), location.href);
  const mine = ++turns;
  const text = await fetch(to).then((answer) => (answer.ok ? answer.text() : ''), () => '');
  if (mine !== turns) return; // another was chosen meanwhile
  const page = new DOMParser().parseFromString(text, 'text/html');
  const fresh = page.getElementById('argument');
  if (!fresh) return location.assign(to); // as the link alone does
  const drawing = document.querySelector('#argument .drawing');
  const at = drawing ? [drawing.scrollLeft, drawing.scrollTop] : [0, 0];
  const key = [...document.querySelectorAll(within)].indexOf(link);
  const name = link.getAttribute('aria-label');
  document.getElementById('argument').replaceWith(document.adoptNode(fresh));
  const redrawn = document.querySelector('#argument .drawing');
  if (redrawn) [redrawn.scrollLeft, redrawn.scrollTop] = at;
  if (keep) history.replaceState(null, '', to); else history.pushState(null, '', to);
  const links = [...document.querySelectorAll(within)];
  const shown = document.getElementById('shown');
  if (shown && to.searchParams.get('node') && link.matches('.map a, a.go')) return shown.focus({ preventScroll: innerWidth > 960 });
  (links.find((l) => name && same(l, name)) || links[key])?.focus({ preventScroll: true });
}
document.addEventListener('click', (event) => {
  const link = event.target.closest?.(within);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  turn(link, !link.matches('.map a, a.go'));
});
document.addEventListener('keydown', (event) => {
  if (event.key === ' ' && event.target.matches?.('#argument a.toggle, #argument .map a')) {
    event.preventDefault();
    turn(event.target, true);
  } else if (event.key === 'Escape' && event.target.closest?.('#shown')) {
    document.querySelector('#shown a[data-close]')?.click();
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && event.target.matches?.('#argument .map a')) {
    const links = [...document.querySelectorAll('#argument .map a')];
    const next = links[links.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) { event.preventDefault(); next.focus(); }
  }
});
addEventListener('popstate', () => location.reload());
