// Words with their source: selected in a document, or those that are open.
'use strict';

(() => {
  const desk = document.querySelector('.desk');
  const told = (text) => {
    document.querySelector('.told')?.remove();
    const box = Object.assign(document.createElement('p'), { className: 'told', textContent: text });
    box.setAttribute('role', 'status');
    document.body.append(box);
    setTimeout(() => box.remove(), 2500);
  };
  const copied = () => desk?.dataset.copied ?? document.body.dataset.copied ?? '✓';

  async function copy(words, source) {
    const text = `“${words.replace(/\s+/g, ' ').trim()}” (${source.trim()})`;
    document.body.dataset.clip = text;
    try { await navigator.clipboard.writeText(text); } catch {
      const area = Object.assign(document.createElement('textarea'), { value: text });
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    told(copied());
  }

  // the offsets of what is selected in the document's text
  function chosen() {
    const selection = getSelection();
    if (!desk || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    const at = (node, offset) => {
      const line = (node.nodeType === 1 ? node : node.parentElement)?.closest('.t');
      if (!line) return -1;
      const before = document.createRange();
      before.selectNodeContents(line);
      before.setEnd(node, offset);
      return Number(line.dataset.o) + before.toString().length;
    };
    const start = at(range.startContainer, range.startOffset);
    const end = at(range.endContainer, range.endOffset);
    return start >= 0 && end > start ? { start, end, range } : null;
  }

  const to = ({ start, end }) => `${desk.dataset.way}?at=${start}-${end}#here`;

  async function quote(place) {
    const page = new DOMParser().parseFromString(await (await fetch(to(place))).text(), 'text/html');
    const cite = page.querySelector('[data-cite]');
    if (cite) copy(page.querySelector('.asked blockquote').textContent, cite.textContent);
  }

  if (desk) {
    let bar = null;
    document.addEventListener('pointerup', () => setTimeout(() => {
      bar?.remove();
      const place = chosen();
      if (!place) return;
      bar = document.createElement('div');
      bar.className = 'selected-words';
      if (desk.dataset.add) bar.append(Object.assign(document.createElement('a'), { href: to(place), textContent: desk.dataset.add }));
      const quoting = Object.assign(document.createElement('button'), { type: 'button', textContent: desk.dataset.copy });
      quoting.addEventListener('click', () => { quote(place); bar.remove(); });
      bar.append(quoting);
      const box = place.range.getBoundingClientRect();
      document.body.append(bar);
      bar.style.left = `${Math.max(4, Math.min(innerWidth - bar.offsetWidth - 4, box.left))}px`;
      bar.style.top = `${box.bottom + scrollY + 6}px`;
    }));
    document.addEventListener('pointerdown', (event) => { if (!event.target.closest('.selected-words')) bar?.remove(); });
  }

  // ---- words chosen by keys: those that are open, with a word more or less at their end or their beginning
  function stretched(key) {
    const words = [...document.querySelectorAll('.sheet .t')].flatMap((line) => [...line.textContent.matchAll(/\S+/g)]
      .map((word) => ({ line, start: Number(line.dataset.o) + word.index, end: Number(line.dataset.o) + word.index + word[0].length })));
    const [start, end] = new URL(location.href).searchParams.get('at')?.split('-').map(Number) ?? [];
    if (start === undefined) return words.find((word) => word.line.getBoundingClientRect().top > 60);
    return {
      w: { start, end: words.find((word) => word.end > end)?.end },
      W: { start, end: words.findLast((word) => word.end < end && word.end > start)?.end },
      b: { start: words.findLast((word) => word.start < start)?.start, end },
      B: { start: words.find((word) => word.start > start && word.start < end)?.start, end },
    }[key];
  }

  document.addEventListener('keydown', async (event) => {
    if (!desk || !'wWbB'.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '') || document.querySelector('dialog[open]')) return;
    const place = stretched(event.key);
    if (place?.start === undefined || place.end === undefined) return;
    event.preventDefault();
    history.replaceState({}, '', to(place));
    await understand(to(place), false);
  });

  function open() {
    const panel = document.querySelector('.panel .asked');
    if (panel) return copy(panel.querySelector('blockquote').textContent, panel.querySelector('[data-cite]').textContent);
    const row = document.activeElement?.closest?.('.row, figure, .discrepancy, tbody tr') ?? document.querySelector('.chosen');
    const words = row?.querySelector('.what a, blockquote a, .words a');
    const cite = row?.querySelector('.cite');
    if (words && cite) copy(words.textContent, cite.textContent);
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'y' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '')) return;
    event.preventDefault();
    const place = chosen();
    if (place) quote(place); else open();
  });
  document.addEventListener('click', (event) => { if (event.target.closest('.copy')) open(); });
  const show = () => document.querySelectorAll('.copy').forEach((button) => { button.hidden = false; });
  show();
  const panel = document.getElementById('panel');
  if (panel) new MutationObserver(show).observe(panel, { childList: true });
})();
