// Completions below the search box: fields, values with their meanings, and how many documents have them.

import {ask, stopAsking, wasAborted} from './api.js';
import {byId, el, fill, number} from './dom.js';

const PAUSE = 120;  // ms without a key before the server is asked
const MOST = 10;

let timer = 0;
let items = [];
let chosen = -1;

export function hideCompletions() {
  clearTimeout(timer);
  stopAsking('complete');
  items = [];
  chosen = -1;
  byId('completions').hidden = true;
  byId('q').setAttribute('aria-expanded', 'false');
  byId('q').removeAttribute('aria-activedescendant');
}

// The box holds the whole query, of which the last piece is completed.
function take(item) {
  const box = byId('q');
  box.value = item.text.endsWith(':') ? item.text : item.text + ' ';
  box.focus();
  hideCompletions();
  if (item.text.endsWith(':')) later();
}

function choose(next) {
  chosen = next;
  for (const [i, option] of [...byId('completions').children].entries())
    option.setAttribute('aria-selected', String(i === chosen));
  if (chosen < 0) return byId('q').removeAttribute('aria-activedescendant');
  byId('completions').children[chosen].scrollIntoView({block: 'nearest'});
  byId('q').setAttribute('aria-activedescendant', `completion-${chosen}`);
}

const lastPiece = (text) => /(?:[^\s"]|"[^"]*"?)*$/.exec(text)[0];

function show(found) {
  items = found.slice(0, MOST);
  chosen = -1;
  fill(byId('completions'), items.map((item, i) => {
    const piece = lastPiece(item.text);
    const meaning = item.label && !piece.toLowerCase().includes(String(item.label).toLowerCase()) ? item.label : '';
    return el('li', {role: 'option', id: `completion-${i}`, 'aria-selected': 'false', onpointerdown: (event) => {
      event.preventDefault();
      take(item);
    }}, el('bdi', {class: 'piece'}, piece), meaning && el('span', {class: 'meaning', dir: 'auto'}, meaning),
    item.count > 0 && el('span', {class: 'count'}, number(item.count)));
  }));
  byId('completions').hidden = items.length === 0;
  byId('q').setAttribute('aria-expanded', String(items.length > 0));
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const text = byId('q').value;
    if (!text.trim() || text.endsWith(' ')) return hideCompletions();
    try {
      const answer = await ask('complete', {complete: text, limit: MOST});
      if (byId('q').value === text && document.activeElement === byId('q')) show(answer.completions);
    } catch (error) {
      if (!wasAborted(error)) hideCompletions();
    }
  }, PAUSE);
}

export function listenToBox() {
  const box = byId('q');
  box.addEventListener('input', later);
  box.addEventListener('blur', hideCompletions);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const open = items.length > 0;
    if (event.key === 'ArrowDown' && open) choose((chosen + 1) % items.length);
    else if (event.key === 'ArrowUp' && open) choose(chosen <= 0 ? items.length - 1 : chosen - 1);
    else if ((event.key === 'Enter' || event.key === 'Tab') && open && chosen >= 0) take(items[chosen]);
    else if (event.key === 'Escape' && open) hideCompletions();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
