// Decisions by key, without leaving the place. Every form works without this file.
'use strict';

(() => {
  const busy = () => /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '') && document.activeElement.type !== 'checkbox';

  // the row that the keyboard is on; a reading that was opened in a document counts as one
  const row = () => document.activeElement?.closest?.('.row, .discrepancy, .understood, tbody tr')
    ?? document.querySelector('.row.chosen, .discrepancy.chosen') ?? document.querySelector('.panel .understood');

  async function send(form, by) {
    if (!document.body.dataset.reviewer) return false; // the page that asks for the name
    const at = form.dataset.row;
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, by)) });
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const undo = page.getElementById('undo');
    document.getElementById('undo')?.replaceWith(undo);
    const now = at && document.getElementById(at);
    if (!now) return location.reload();
    const then = page.getElementById(at);
    if (then && at === 'panel') {
      now.replaceChildren(...then.childNodes);
      const sheet = page.querySelector('.sheet');
      if (sheet) document.querySelector('.sheet').replaceWith(sheet);
    } else if (then) {
      then.classList.add('chosen');
      now.replaceWith(then);
    } else {
      const next = now.nextElementSibling ?? now.previousElementSibling;
      next?.classList.add('chosen');
      now.remove();
    }
    const to = then ?? document.querySelector('.chosen');
    (to?.matches('[tabindex]') ? to : to?.querySelector('a'))?.focus({ preventScroll: true });
    return true;
  }

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.matches('.ruling') || !document.body.dataset.reviewer) return;
    event.preventDefault();
    const by = event.submitter;
    if (await send(form, by) !== false) return;
    const act = Object.assign(document.createElement('input'), { type: 'hidden', name: 'act', value: by.value });
    form.append(act);
    form.submit();
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || busy()) return;
    if (document.querySelector('dialog[open]')) return;
    const key = event.key;
    if (key === 'u') return press(document.querySelector('#undo [data-key=u]'), event);
    if (key === 'm') return press(document.querySelector('#bulk [data-key=m]'), event);
    if (key === 'v') return press(row()?.querySelector('.pick'), event);
    if ('care'.includes(key) && key.length === 1) press(row()?.querySelector(`.ruling [data-key=${key}]`), event);
  });

  function press(what, event) {
    if (!what) return;
    event.preventDefault();
    what.click();
    what.closest('details[open]')?.querySelector('input:not([type=hidden]), textarea')?.focus();
  }

  // ---- several at once

  const bulk = document.getElementById('bulk');
  if (bulk) {
    const all = bulk.querySelector('.all');
    const told = bulk.querySelector('.picked');
    const silent = told.textContent;
    const count = () => {
      const n = document.querySelectorAll('.pick:checked').length;
      told.textContent = n === 0 ? silent : n === 1 ? told.dataset.one : told.dataset.many.replace('#', n);
    };
    all.hidden = false;
    all.addEventListener('click', () => {
      const picks = [...document.querySelectorAll('.pick')];
      const to = picks.some((pick) => !pick.checked);
      picks.forEach((pick) => { pick.checked = to; });
      count();
    });
    document.addEventListener('change', (event) => { if (event.target.matches('.pick')) count(); });
  }

})();
