// Finds pages of a published site by their words. The words lie in files beside it, loaded as scripts, since a page that
// is opened from a disk may load nothing else.
const oyerFind = (() => {
  'use strict';
  const MOST = 200;
  const shards = new Map();
  let pages = null;
  let known = null;
  const waiting = new Map();

  const load = (name) => {
    if (!waiting.has(name)) {
      waiting.set(name, new Promise((done) => {
        const script = document.createElement('script');
        script.src = 'find/' + name + '.js';
        script.onload = done;
        script.onerror = done;
        document.head.append(script);
      }));
    }
    return waiting.get(name);
  };
  const shard = (word) => word.charCodeAt(0).toString(16) + (word.length > 1 ? '-' + word.charCodeAt(1).toString(16) : '');

  const holding = async (word) => {
    const name = shard(word);
    if (known.has(name)) await load(name);
    const found = new Set();
    const table = shards.get(name) || {};
    for (const each of Object.keys(table)) {
      if (each === word || (word.length > 3 && each.startsWith(word))) {
        let page = 0;
        for (const step of table[each]) found.add(page += step);
      }
    }
    return found;
  };

  const find = async (typed) => {
    const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
    const list = document.getElementById('hits');
    const said = document.getElementById('found');
    list.replaceChildren();
    said.textContent = '';
    if (!words.length) return;
    await Promise.all([load('pages'), load('shards')]);
    let both = null;
    for (const word of words) {
      const found = await holding(word);
      both = both === null ? found : new Set([...both].filter((page) => found.has(page)));
    }
    const all = [...both].sort((a, b) => a - b);
    said.textContent = all.length ? all.length + ' ' + said.dataset.pages : said.dataset.none;
    for (const number of all.slice(0, MOST)) {
      const [address, title, page] = pages[number];
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = address;
      link.textContent = title + ', ' + page;
      item.append(link);
      list.append(item);
    }
  };

  let last = 0;
  document.getElementById('words').addEventListener('input', (event) => {
    clearTimeout(last);
    last = setTimeout(() => find(event.target.value), 150);
  });

  return {
    pages: (all) => { pages = all; },
    shards: (names) => { known = new Set(names); },
    words: (name, table) => { shards.set(name, table); },
  };
})();
