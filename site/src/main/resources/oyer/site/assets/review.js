// Decisions by key, without leaving the place. Every form works without this file.
'use strict';

(() => {
  const busy = () => /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '') && document.activeElement.type !== 'checkbox';

  // the row that the keyboard is on; a reading that was opened in a document counts as one
  const row = () => document.activeElement?.closest?.('.row, .discrepancy, .understood, tbody tr')
    ?? document.querySelector('.row.chosen, .discrepancy.chosen') ?? document.querySelector('.panel .understood');

  const parsed = async (answer) => new DOMParser().parseFromString(await answer.text(), 'text/html');
  const focus = (to) => (to?.matches('[tabindex]') ? to : to?.querySelector('a'))?.focus({ preventScroll: true });
  const undoIn = (page) => {
    const undo = page.getElementById('undo');
    if (undo) document.getElementById('undo')?.replaceWith(undo);
    follow();
  };

  // ---- what follows for the case as a whole comes behind; lists of people, evidence and discrepancies then change

  // what was begun is not taken away
  const begun = () => busy() || document.querySelector('.pick:checked, .ruling details[open], dialog[open]');
  const part = (row) => row.querySelector('[name=back]')?.value.split('#')[0];

  let following = false;
  let decided = 0; // how often something was sent: what was asked for before that is out of date

  async function follow() {
    if (!document.querySelector('#undo .pending') || following) return;
    following = true;
    try {
      let shown = false;
      while (!shown) {
        while ((await (await fetch(new URL('progress', document.querySelector('.brand').href))).json()).pending) {
          await new Promise((then) => setTimeout(then, 700));
        }
        shown = await followed();
      }
    } catch { return; } finally { following = false; }
    document.querySelector('#undo .pending')?.remove();
  }

  // Shown in its place wherever it has one: a page that loads again would lose the keys that are pressed meanwhile.
  // False where more was decided in the meantime.
  async function followed() {
    const before = decided;
    const list = document.querySelector('.discrepancy') || !document.querySelector('main .ruling[data-row]');
    if (!list || begun()) return true;
    const addresses = new Set(rows(document).map(part));
    if (addresses.size === 0) addresses.add(location.href);
    for (const address of addresses) {
      const page = await parsed(await fetch(address));
      if (decided !== before) return false;
      if (begun()) return true;
      if (page.querySelector('main').textContent === document.querySelector('main').textContent) continue;
      const at = row()?.id;
      if (!settle(page, new Set([address]))) {
        sessionStorage.setItem('at', at ?? '');
        location.reload();
        return true;
      }
      const stay = at && document.getElementById(at);
      if (stay && !stay.contains(document.activeElement)) {
        stay.classList.add('chosen');
        focus(stay);
      }
    }
    return true;
  }

  // a date that was corrected moves its row
  const heading = (section) => section?.querySelector('h2')?.textContent;
  const day = (row) => heading(row.closest('section.day'));
  const sectionAs = (section) => [...document.querySelectorAll('section.day')].find((here) => heading(here) === heading(section));
  function move(now, then) {
    const [old, section] = [now?.closest('section.day'), then.closest('section.day')];
    const [here, before] = [sectionAs(section), section.previousElementSibling];
    const above = then.previousElementSibling && document.getElementById(then.previousElementSibling.id);
    now?.remove();
    if (here && above && here.contains(above)) above.after(then);
    else if (here) here.querySelector('ul').prepend(then);
    else if (before?.matches('section.day') && sectionAs(before)) sectionAs(before).after(section);
    else document.querySelector('section.day').before(section);
    if (old && !old.querySelector('.row')) old.remove();
    then.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  // shown at once as it will be; the answer says how it is
  function mark(form, by) {
    const pressed = by.closest('.bulk, .undo') ? [] : [...form.querySelectorAll('button[aria-pressed]')];
    const was = pressed.map((button) => button.getAttribute('aria-pressed'));
    pressed.forEach((button) => button.setAttribute('aria-pressed', button === by));
    by.setAttribute('aria-busy', 'true');
    return () => {
      pressed.forEach((button, i) => button.setAttribute('aria-pressed', was[i]));
      by.removeAttribute('aria-busy');
    };
  }

  // What leaves a reading as it is, or takes it away, changes its row and nothing else of the page: then only that is
  // asked for. Not beside the words, where a decision changes the sheet.
  const small = (form, by) => ['confirm', 'reject', 'explain', 'tag', 'note'].includes(by.value)
    && !document.getElementById('panel') && !new URL(location.href).searchParams.has('show') && form.matches('.ruling, .bulk');

  // where one was filed to, one key files the next
  function again(issue) {
    document.querySelectorAll('[data-key=f]').forEach((button) => {
      button.textContent = button.dataset.say.replace('#', issue);
      button.hidden = false;
      button.form.elements.issue.value = issue;
    });
    const several = document.querySelector('#bulk [name=issue]');
    if (several) several.value = issue;
  }

  async function post(form, by) {
    if (by.value === 'file') setTimeout(again, 0, form.elements.issue.value.trim());
    const body = new URLSearchParams(new FormData(form, by));
    if (small(form, by)) body.append('rows', '1');
    decided++;
    try {
      return await fetch(form.action, { method: 'POST', body });
    } finally {
      decided++; // what was asked for while it was on its way may not have it
    }
  }

  // the rows as they are after a decision; false where the answer does not tell, or something decided has no row here
  function tell(page) {
    const told = [...page.querySelectorAll('.decided')];
    const forms = told.map((one) => document.querySelector(`form.ruling > [name=on][value="${CSS.escape(one.dataset.on)}"]`)?.form);
    if (told.length === 0 || forms.some((form) => !form || !document.getElementById(form.dataset.row))) return false;
    told.forEach((one, i) => {
      const form = forms[i];
      const here = document.getElementById(form.dataset.row);
      if (one.dataset.gone === 'true') {
        const next = here.nextElementSibling?.matches('[tabindex]') ? here.nextElementSibling : here.previousElementSibling;
        if (here.contains(document.activeElement) || here.matches('.chosen')) {
          next?.classList.add('chosen');
          focus(next);
        }
        const day = here.closest('section.day');
        here.remove();
        if (day && !day.querySelector('.row')) day.remove();
        return;
      }
      form.querySelectorAll(':scope > .ruled').forEach((old) => old.remove());
      form.append(...one.querySelectorAll('.ruled'));
      form.querySelectorAll('button[aria-pressed]').forEach((button) => button.setAttribute('aria-pressed', { confirm: 'confirmed', reject: 'rejected' }[button.value] === one.dataset.verdict));
      form.querySelectorAll('details[open]').forEach((details) => { details.open = false; });
      form.reset();
      form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
    });
    return true;
  }

  // What cannot be decided is told where it was typed, which stays as it is. False where there is no such answer.
  async function refused(form, by, answer) {
    const why = answer.status === 422 && (await parsed(answer)).querySelector('main .refused');
    if (!why) return false;
    form.querySelectorAll('.problem').forEach((old) => old.remove());
    const told = Object.assign(document.createElement('p'), { className: 'problem', textContent: why.textContent });
    told.setAttribute('role', 'alert');
    (by.closest('.amend') ?? form.querySelector('details[open] .amend') ?? form).append(told);
    return true;
  }

  async function send(form, by) {
    if (!document.body.dataset.reviewer) return false; // the page that asks for the name
    const at = form.dataset.row;
    const back = mark(form, by);
    const answer = await post(form, by);
    if (!answer.ok) {
      back();
      return refused(form, by, answer);
    }
    const page = await parsed(answer);
    undoIn(page);
    if (page.querySelector('.decided')) {
      if (!tell(page)) return location.reload();
      const here = document.getElementById(at);
      here?.classList.add('chosen');
      if (here) focus(here);
      return true;
    }
    const now = at && document.getElementById(at);
    if (!now) return location.reload();
    const then = page.getElementById(at);
    if (then && at === 'panel') {
      now.replaceChildren(...then.childNodes);
      const sheet = page.querySelector('.sheet');
      if (sheet) document.querySelector('.sheet').replaceWith(sheet);
    } else if (then) {
      then.classList.add('chosen');
      if (day(then) !== day(now)) move(now, then);
      else now.replaceWith(then);
    } else {
      const next = now.nextElementSibling ?? now.previousElementSibling;
      next?.classList.add('chosen');
      now.remove();
    }
    focus(then ?? document.querySelector('.chosen'));
    return true;
  }

  // ---- several rows at once, and undoing: the rows that changed change in their place

  const rows = (page) => [...page.querySelectorAll('main .ruling[data-row]')]
    .map((form) => page.getElementById(form.dataset.row)).filter((row) => row);

  // false where the answer shows what has no place here
  function settle(page, addresses) {
    const before = rows(document);
    // what has no rows of its own, or shows them beside their words, is shown anew
    if (before.length === 0 || document.getElementById('panel')) return false;
    const mine = before.filter((row) => addresses.has(part(row)));
    const then = rows(page);
    const has = new Set(then.map((row) => row.id));
    let place = null;
    for (const row of then) {
      const here = document.getElementById(row.id);
      if (here) {
        place = row;
        if (day(here) !== day(row)) move(here, row);
        else if (here.outerHTML !== row.outerHTML) here.replaceWith(row);
        else place = here;
      } else if (row.closest('section.day')) {
        move(null, row);
        place = row;
      } else if (place?.parentElement && row.parentElement.className === place.parentElement.className) {
        place.after(row);
        place = row;
      } else {
        return false;
      }
    }
    mine.filter((row) => !has.has(row.id) && row.isConnected).forEach((row) => row.remove());
    return true;
  }

  async function sendAll(form, by) {
    const at = row()?.id;
    const back = mark(form, by);
    const chosen = [...document.querySelectorAll('.pick:checked')];
    const answer = await post(form, by);
    if (!answer.ok) {
      back();
      return refused(form, by, answer);
    }
    const page = await parsed(answer);
    undoIn(page);
    const first = form.querySelector('[name=back]').value.split('#')[0];
    // rows that came from further parts of the list are asked for there
    const others = new Set(chosen.map((pick) => pick.form && pick.closest('.ruling')?.querySelector('[name=back]')?.value.split('#')[0]));
    others.delete(first);
    others.delete(undefined);
    if (page.querySelector('.decided')) {
      if (!tell(page)) return location.reload();
    } else {
      if (by.value === 'merge' || by.value === 'split' || !settle(page, new Set([first]))) return location.reload();
      for (const other of others) settle(await parsed(await fetch(other)), new Set([other]));
    }
    by.removeAttribute('aria-busy');
    document.querySelectorAll('.pick:checked').forEach((pick) => { pick.checked = false; });
    document.dispatchEvent(new Event('picked'));
    const stay = at && document.getElementById(at);
    if (stay) {
      stay.classList.add('chosen');
      focus(stay);
    }
    return true;
  }

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (!form.matches('.ruling, .bulk, .undo') || !document.body.dataset.reviewer) return;
    event.preventDefault();
    const by = event.submitter;
    if (await (form.matches('.ruling') ? send(form, by) : sendAll(form, by)) !== false) return;
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
    if (key === 'V') return press(document.querySelector('#bulk .all'), event);
    if (key === 't') return press(document.querySelector('.panel .notes textarea'), event);
    // what was chosen comes before where one is
    const several = document.querySelector('.pick:checked') && document.querySelector(`#bulk [data-key="${CSS.escape(key === 'f' ? 'i' : key)}"]`);
    const asks = several && { i: 'issue', e: 'reason' }[key];
    const field = asks && several.form.querySelector(`[name=${asks}]`);
    if (field) { // the issue is asked for, and why: Enter then decides
      event.preventDefault();
      field.focus();
      return field.select();
    }
    if (several) return press(several, event);
    // the passages of a discrepancy, by number, to be read where they stand
    if (key >= '1' && key <= '9') return press(row()?.querySelectorAll('.side-by-side blockquote a')[key - 1], event);
    if (key === 'f' && row()?.querySelector('.ruling [data-key=f]')?.hidden) return press(row().querySelector('.ruling [data-key=i]'), event);
    if ('careif'.includes(key) && key.length === 1) press(row()?.querySelector(`.ruling [data-key=${key}]`), event);
  });

  function press(what, event) {
    if (!what) return;
    event.preventDefault();
    if (what.matches('textarea')) return what.focus();
    what.click();
    const field = what.closest('details[open]')?.querySelector('input:not([type=hidden]), textarea');
    field?.focus();
    field?.select();
  }

  follow();
  const at = sessionStorage.getItem('at');
  if (at) {
    sessionStorage.removeItem('at');
    focus(document.getElementById(at));
  }

  // a guess that is typed over; to select it before the browser has focused it would keep it from doing so
  const guess = document.querySelector('input[autofocus]');
  if (guess === document.activeElement) guess?.select();
  else guess?.addEventListener('focus', () => guess.select(), { once: true });

  // a line more in a note is no end of it
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !event.target.matches?.('textarea')) return;
    event.preventDefault();
    const form = event.target.form;
    form.requestSubmit(event.target.closest('details')?.querySelector('button:not([hidden])') ?? form.querySelector('button:not([hidden])'));
  });

  // Enter in a field of several rows does what the field is for
  document.addEventListener('keydown', (event) => {
    const form = event.key === 'Enter' && event.target.matches?.('#bulk input') && event.target.form;
    const act = form && { issue: 'file', reason: 'explain', text: 'tag' }[event.target.name];
    const button = act && form.querySelector(`button[value=${act}]`);
    if (!button || !event.target.value.trim()) return;
    event.preventDefault();
    form.requestSubmit(button);
  });

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
    document.addEventListener('picked', count);
  }

})();
