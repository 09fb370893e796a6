// A long list goes on in its place once that is asked for: from then on the next part of it is put below when its end
// comes near. Without this file the links at its end lead from part to part. What is far above is taken out again, so
// that a list of any length stays light; going up again puts it back.
'use strict';

(() => {
  const KEPT = 12; // parts in the page at the same time
  const parts = [];
  let busy = false;

  // what holds the rows of a page: sections of days, or one list or table
  function rows(page) {
    const days = [...page.querySelectorAll('main > section.day')];
    if (days.length > 0) return days;
    const lists = [...page.querySelectorAll('main > ul.rows, main > ol.rows, main > ol.hits, main > ol.course, main > table.list > tbody, main > .discrepancy')];
    if (lists.length > 0 && lists[0].matches('.discrepancy')) return lists;
    return lists.length === 1 ? [...lists[0].children] : [];
  }

  const pager = () => document.querySelector('main > nav.pager');

  // of a list of many parts, each can be gone to by its number
  function jump() {
    const steps = [...(pager()?.querySelectorAll('ol a') ?? [])];
    const second = steps.map((step) => new URL(step.href)).find((to) => to.searchParams.get('start'));
    if (!second || !pager().querySelector('.gap')) return;
    const number = (step) => Number(step.textContent.replace(/\D/g, ''));
    const size = Number(second.searchParams.get('start')) / (number(steps.find((step) => step.href === second.href)) - 1);
    const field = Object.assign(document.createElement('input'), { type: 'number', min: 1, max: number(steps.at(-1)), value: number(steps.find((step) => step.hasAttribute('aria-current')) ?? steps[0]) });
    const form = document.createElement('form');
    const label = document.createElement('label');
    form.className = 'jump';
    label.append(pager().dataset.jump + ' ', field);
    form.append(label);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      second.searchParams.set('start', (field.valueAsNumber - 1) * size);
      location.assign(second.href);
    });
    pager().append(form);
  }
  jump();

  const first = rows(document);
  if (!pager() || first.length === 0 || !('IntersectionObserver' in window)) return;
  parts.push({ rows: first, before: pager().querySelector('a[rel=prev]')?.href, after: pager().querySelector('a[rel=next]')?.href });

  async function part(address) {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return {
      rows: rows(page).map((row) => document.adoptNode(row)),
      before: page.querySelector('nav.pager a[rel=prev]')?.href,
      after: page.querySelector('nav.pager a[rel=next]')?.href,
      pager: page.querySelector('main > nav.pager'),
    };
  }

  async function further(down) {
    const edge = down ? parts.at(-1) : parts[0];
    const address = down ? edge.after : edge.before;
    if (busy || !address) return;
    busy = true;
    try {
      const more = await part(address);
      if (!more || more.rows.length === 0) return;
      const mark = down ? edge.rows.at(-1) : edge.rows[0];
      const top = mark.getBoundingClientRect().top;
      if (down) mark.after(...more.rows);
      else mark.before(...more.rows);
      if (down) parts.push(more);
      else parts.unshift(more);
      while (parts.length > KEPT) {
        const far = down ? parts.shift() : parts.pop();
        if (far.rows.some((row) => row.contains(document.activeElement))) document.activeElement.blur();
        far.rows.forEach((row) => row.remove());
      }
      // whatever was put in or taken out above: what was looked at stays where it was
      scrollBy({ top: mark.getBoundingClientRect().top - top, behavior: 'instant' });
      if (more.pager && pager()) {
        pager().replaceWith(document.adoptNode(more.pager));
        jump();
      }
      watch();
    } finally {
      busy = false;
    }
  }

  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) further(entry.target.matches('nav.pager'));
    }
  }, { rootMargin: '1200px 0px' });

  // the end of the list, and its first row once something above was taken out or left out
  function watch() {
    seen.disconnect();
    if (pager() && parts.at(-1).after) seen.observe(pager());
    if (parts.length > 1 && parts[0].before) seen.observe(parts[0].rows[0]);
  }
  // only when asked: a list without an end would keep the foot of the page out of reach
  const more = pager().querySelector('[data-more]');
  if (more && parts[0].after) {
    more.hidden = false;
    more.addEventListener('click', () => further(true));
  }
})();
