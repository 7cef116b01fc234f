// What the reader made of documents. Kept in this browser, sent nowhere.

import {byId, clean, dateWords, el, fill, number, saveFile} from './dom.js';
import {copyOf, linkTo, readState} from './state.js';

const KEY = 'dragoman.review';
export const MARKS = {'': 'Unmarked', read: 'To read', relevant: 'Relevant', not: 'Not relevant'};

function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return kept && typeof kept === 'object' && !Array.isArray(kept) ? kept : {};
  } catch {
    return {};
  }
}

let reviewed = load();

export const reviewOf = (id) => (Object.hasOwn(reviewed, id) ? reviewed[id] : {mark: '', note: ''});

function keep() {
  try {
    localStorage.setItem(KEY, JSON.stringify(reviewed));
  } catch {
    byId('status').textContent = 'The browser keeps nothing: the reading list is lost when the page is closed.';
  }
  showCount();
}

export function review(document, changes) {
  const {id, title, date} = document;
  const next = {...reviewOf(id), id, title, date, query: readState().q, ...changes, at: new Date().toISOString()};
  if (next.mark || next.note) reviewed[id] = next;
  else delete reviewed[id];
  keep();
  window.dispatchEvent(new CustomEvent('reviewed', {detail: id}));
}

export function showCount() {
  const count = Object.keys(reviewed).length;
  byId('list-count').textContent = count ? number(count) : '';
}

// A choice of marks that follows what is chosen elsewhere.
export function markChooser(document) {
  const select = el('select', {class: 'mark', 'aria-label': `Mark ${clean(document.id)}`, 'data-id': document.id,
    onchange: () => review(document, {mark: select.value})},
  Object.entries(MARKS).map(([value, words]) => el('option', {value}, words)));
  select.value = reviewOf(document.id).mark;
  select.dataset.mark = select.value;
  return select;
}

export function noteField(document) {
  const {note} = reviewOf(document.id);
  return el('details', {class: 'note', open: Boolean(note)}, el('summary', {}, 'Note'),
    el('textarea', {rows: 3, maxlength: 4000, 'aria-label': `Note on ${clean(document.id)}`,
      onchange: (event) => review(document, {note: event.target.value})}, note));
}

// As a spreadsheet takes it; one would run a cell that begins like a formula.
function cell(value) {
  const text = String(value ?? '').replace(/[\u0000-\u001f\u007f]+/g, ' ');
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",;]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function listAsCsv() {
  const columns = ['id', 'mark', 'note', 'date', 'title', 'query', 'at'];
  const rows = Object.values(reviewed).map((one) => columns.map((name) => cell(name === 'mark' ? MARKS[one.mark] : one[name])));
  return [columns, ...rows].map((row) => row.join(',') + '\r\n').join('');
}

function line(one, again) {
  return el('tr', {},
    el('td', {}, el('a', {...linkTo(copyOf(readState(), {doc: one.id})), dir: 'auto'}, one.title || one.id)),
    el('td', {class: 'date'}, dateWords(one.date)),
    el('td', {}, markChooser(one)),
    el('td', {dir: 'auto'}, one.note),
    el('td', {}, el('button', {type: 'button', 'aria-label': `Take ${clean(one.id)} off the list`, onclick: () => {
      review(one, {mark: '', note: ''});
      again();
    }}, '×')));
}

export function showList() {
  const dialog = byId('list');
  const all = Object.values(reviewed).sort((a, b) => (a.at < b.at ? 1 : -1));
  fill(dialog, el('header', {}, el('h2', {id: 'list-title'}, 'Reading list'),
    el('button', {type: 'button', 'aria-label': 'Close', onclick: () => dialog.close()}, '×')),
  all.length === 0 ? el('p', {}, 'Mark a document as to read, relevant or not relevant, and it is kept here, in this browser.')
    : el('div', {class: 'scroll'}, el('table', {}, el('tbody', {}, all.map((one) => line(one, showList))))),
  all.length > 0 && el('footer', {},
    el('button', {type: 'button', id: 'list-csv', onclick: () => saveFile('reading-list.csv', 'text/csv;charset=utf-8', listAsCsv())},
      'Save as CSV'),
    el('button', {type: 'button', onclick: () => {
      if (!confirm('Take everything off the list?')) return;
      reviewed = {};
      keep();
      window.dispatchEvent(new CustomEvent('reviewed', {detail: ''}));
      showList();
    }}, 'Clear')));
  if (!dialog.open) dialog.showModal();
}

// Another tab has changed the list.
window.addEventListener('storage', (event) => {
  if (event.key !== KEY) return;
  reviewed = load();
  showCount();
  window.dispatchEvent(new CustomEvent('reviewed', {detail: ''}));
});

window.addEventListener('reviewed', () => {
  for (const select of document.querySelectorAll('select.mark')) {
    select.value = reviewOf(select.dataset.id).mark;
    select.dataset.mark = select.value;
  }
});
