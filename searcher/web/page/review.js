// What the reader made of documents. Kept in this browser, sent nowhere.

import {byId, clean, dateWords, el, fill, number, saveFile} from './dom.js';
import {copyOf, linkTo, queryOf, readState} from './state.js';

const KEY = 'dragoman.review';
export const MARKS = {'': 'Unmarked', read: 'To read', relevant: 'Relevant', not: 'Not relevant'};

function load() {
  try {
    return readReviews(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return Object.create(null);
  }
}

// Of a file or the browser's store, what is a review.
function readReviews(kept) {
  const found = Object.create(null);  // ids are any text, "__proto__" too
  for (const [id, one] of Object.entries(kept && typeof kept === 'object' ? kept : {})) {
    if (typeof one !== 'object' || !one || !Object.hasOwn(MARKS, one.mark)) continue;
    const text = (name, length) => String(one[name] ?? '').slice(0, length);
    found[id] = {id, mark: one.mark, note: text('note', 4000), title: text('title', 2000), date: text('date', 30),
      query: text('query', 4000), at: text('at', 30)};
  }
  return found;
}

let reviewed = load();

export const allReviews = () => reviewed;

// The later of two reviews of a document stays.
export function addReviews(kept) {
  for (const [id, one] of Object.entries(readReviews(kept)))
    if (reviewOf(id).mark + reviewOf(id).note === '' || reviewOf(id).at < one.at) reviewed[id] = one;
  keep();
  window.dispatchEvent(new CustomEvent('reviewed', {detail: ''}));
}

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
  const next = {...reviewOf(id), id, title, date, query: queryOf(readState()), ...changes, at: new Date().toISOString()};
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

// As dragoman-search writes ids into a run: a column has no blanks.
const column = (id) => id.replace(/[\s\p{C}]/gu, (character) => encodeURIComponent(character));

// Those judged relevant or not, with the query that each was found by, and the queries in order: a topic's number is
// its place.
function judged() {
  const all = Object.values(reviewed).filter((one) => one.mark === 'relevant' || one.mark === 'not');
  return {all, queries: [...new Set(all.map((one) => one.query))].sort()};
}

const oneLine = (text) => text.replace(/[\s\p{C}]+/gu, ' ').trim();

// TREC judgments, as dragoman-eval reads them: topic, 0, id, grade.
export function listAsJudgments() {
  const {all, queries} = judged();
  return queries.flatMap((query, i) => [`# ${i + 1} ${oneLine(query)}`, ...all.filter((one) => one.query === query)
    .map((one) => `${i + 1} 0 ${column(one.id)} ${one.mark === 'relevant' ? 1 : 0}`)]).map((row) => row + '\n').join('');
}

// The topics of the judgments, as dragoman-search --batch reads them.
export const listAsTopics = () => judged().queries.map((query, i) => `${i + 1}\t${oneLine(query)}\n`).join('');

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

// `files`: makes what saves and reads a file.
export function showList(files) {
  const dialog = byId('list');
  const again = () => showList(files);
  const save = (id, words, name, type, made) => el('button', {type: 'button', id, onclick: () => saveFile(name, type, made())}, words);
  const isJudged = judged().all.length > 0;
  const all = Object.values(reviewed).sort((a, b) => (a.at < b.at ? 1 : -1));
  fill(dialog, el('header', {}, el('h2', {id: 'list-title'}, 'Reading list'),
    el('button', {type: 'button', 'aria-label': 'Close', onclick: () => dialog.close()}, '×')),
  all.length === 0 ? el('p', {}, 'Mark a document as to read, relevant or not relevant, and it is kept here, in this browser.')
    : el('div', {class: 'scroll'}, el('table', {}, el('tbody', {}, all.map((one) => line(one, again))))),
  el('footer', {},
    all.length > 0 && save('list-csv', 'Save as CSV', 'reading-list.csv', 'text/csv;charset=utf-8', listAsCsv),
    isJudged && [save('list-judgments', 'Judgments', 'judgments.qrels', 'text/plain;charset=utf-8', listAsJudgments),
      save('list-topics', 'Topics', 'topics.tsv', 'text/tab-separated-values;charset=utf-8', listAsTopics)],
    files(), el('span', {class: 'space'}),
    all.length > 0 && el('button', {type: 'button', onclick: () => {
      if (!confirm('Take everything off the list?')) return;
      reviewed = Object.create(null);
      keep();
      window.dispatchEvent(new CustomEvent('reviewed', {detail: ''}));
      again();
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
