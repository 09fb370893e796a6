// Toggles recolour the page without leaving it. Without this file they are links.
'use strict';
document.addEventListener('click', async (event) => {
  const toggle = event.target.closest('#argument a.toggle, #argument .views a');
  if (!toggle || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const key = [...document.querySelectorAll('#argument a.toggle, #argument .views a')].indexOf(toggle);
  const answer = await fetch(toggle.href);
  if (!answer.ok) return location.assign(toggle.href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.getElementById('argument').replaceWith(page.getElementById('argument'));
  history.replaceState(null, '', toggle.href);
  document.querySelectorAll('#argument a.toggle, #argument .views a')[key]?.focus();
});
document.addEventListener('keydown', (event) => {
  if (event.key === ' ' && event.target.matches?.('#argument a.toggle')) { event.preventDefault(); event.target.click(); }
});
