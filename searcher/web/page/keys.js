// What single keys do, outside fields.

import {byId, el, fill} from './dom.js';
import {step} from './reader.js';
import {review, reviewOf} from './review.js';

let at = -1;  // the hit that j and k have come to

const hits = () => [...document.querySelectorAll('#hits > li')];

function move(by) {
  const all = hits();
  if (all.length === 0) return;
  const focused = all.findIndex((item) => item.contains(document.activeElement));
  const from = focused >= 0 ? focused : at;
  at = Math.min(Math.max(from + by, 0), all.length - 1);
  const link = all[at].querySelector('a.title');
  link.focus({preventScroll: true});
  all[at].scrollIntoView({block: 'nearest'});
}

export function forgetPlace() {
  at = -1;
}

function markToRead() {
  const item = hits()[at];
  if (!item) return;
  const title = item.querySelector('a.title').textContent;
  const {id} = item.dataset;
  const date = item.dataset.date ?? '';
  review({id, title, date}, {mark: reviewOf(id).mark === 'read' ? '' : 'read'});
}

function close() {
  document.querySelector('#reader:not([hidden]) a.close')?.click();
}

const KEYS = [
  ['/', 'to the search box', () => byId('q').select()],
  ['j', 'to the next hit', () => move(1)],
  ['k', 'to the hit before', () => move(-1)],
  ['o', 'open the hit', () => hits()[at]?.querySelector('a.title').click()],
  ['r', 'mark the hit to read, or take the mark back', markToRead],
  ['n', 'to the next match in the document', () => step(1)],
  ['p', 'to the match before', () => step(-1)],
  ['l', 'the reading list', () => byId('open-list').click()],
  ['Escape', 'close the document', close],
  ['?', 'these keys', () => showKeys()],
];

export function showKeys() {
  const dialog = byId('keys');
  fill(dialog, el('header', {}, el('h2', {id: 'keys-title'}, 'Keys'),
    el('button', {type: 'button', 'aria-label': 'Close', onclick: () => dialog.close()}, '×')),
  el('dl', {}, KEYS.map(([key, words]) => [el('dt', {}, el('kbd', {}, key === 'Escape' ? 'Esc' : key)), el('dd', {}, words)])));
  if (!dialog.open) dialog.showModal();
}

const isField = (element) => element.matches?.('input, textarea, select, [contenteditable]');

export function listenToKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return;
    if (isField(event.target)) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    const action = KEYS.find(([key]) => key === event.key)?.[2];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
