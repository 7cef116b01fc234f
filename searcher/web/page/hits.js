// The list of hits, and what stands above it.

import {byId, classification, clean, counted, dateWords, el, fill, litByPoints, number, portionClass, shortened} from './dom.js';
import {exportAddress} from './api.js';
import {markChooser} from './review.js';
import {saveButton} from './searches.js';
import {PAGE_SIZE, SORTS, UNKNOWN, copyOf, linkTo, queryOf, searchFor} from './state.js';

const LONGEST_TITLE = 300;
const LONGEST_PASSAGE = 1500;  // a "word" may be of any length

const dot = () => el('span', {class: 'dot', 'aria-hidden': 'true'}, ' · ');

export const joined = (parts) => parts.filter(Boolean).flatMap((part, i) => (i ? [dot(), part] : [part]));

// "matched as Mao Zedong (Pinyin)"
function matchedAs(names) {
  const seen = new Set();
  const words = (names ?? []).filter((name) => {
    const isOther = name.spelling.toLowerCase() !== name.query.toLowerCase();
    return isOther && !seen.has(name.spelling) && seen.add(name.spelling);
  }).map((name) => name.spelling + (name.rule ? ` (${name.rule})` : ''));
  return words.length ? el('p', {class: 'as', dir: 'auto'}, `matched as ${words.join(', ')}`) : null;
}

function passage(hit) {
  if (!hit.snippet) return null;
  const text = shortened(hit.snippet, LONGEST_PASSAGE);
  const place = hit.snippet_paragraph;
  const page = hit.snippet_page && `p. ${number(hit.snippet_page)}`;
  const where = [page, place?.number && `¶ ${place.number}`, place?.portion && `(${place.portion})`,
    hit.snippet_speaker && `[${clean(hit.snippet_speaker)}]`].filter(Boolean).join(' ');
  return el('p', {class: 'passage', dir: 'auto'},
    where && el('span', {class: `where ${portionClass(place?.portion)}`}, where, ' '),
    litByPoints(text, (hit.snippet_matches ?? []).filter(([, to]) => to <= text.length)));
}

function hitItem(hit, state) {
  const open = linkTo(copyOf(state, {doc: hit.id}));
  const title = shortened(hit.title || hit.id, LONGEST_TITLE);
  return el('li', {class: hit.id === state.doc ? 'hit open' : 'hit', 'data-id': hit.id, 'data-date': hit.date ?? ''},
    el('h3', {}, el('a', {...open, dir: 'auto', class: 'title'}, title)),
    el('p', {class: 'facts'}, joined([classification(hit.classification),
      el('time', {}, dateWords(hit.date)), hit.post && el('bdi', {}, hit.post),
      hit.kind && el('span', {}, hit.kind), hit.title && el('bdi', {class: 'id'}, shortened(hit.id, 60))])),
    passage(hit), matchedAs(hit.names),
    el('p', {class: 'do'}, markChooser(hit)));
}

export function showHits(answer, state) {
  fill(byId('hits'), answer.hits.map((hit) => hitItem(hit, state)));
  byId('hits').start = answer.offset + 1;
}

export function showOpen(id) {
  for (const item of document.querySelectorAll('#hits > li')) item.classList.toggle('open', item.dataset.id === id);
}

export function showPages(answer, state) {
  const last = Math.max(1, Math.ceil(answer.total / PAGE_SIZE));
  const page = (to, words, rel) => el('a', {...linkTo(copyOf(state, {page: to, doc: ''})), rel}, words);
  fill(byId('pages'), last === 1 ? [] : [
    state.page > 1 && page(state.page - 1, '← Previous', 'prev'),
    el('span', {}, `Page ${number(state.page)} of ${number(last)}`),
    state.page < last && page(state.page + 1, 'Next →', 'next')]);
}

function exportMenu(state) {
  const query = queryOf(state);
  const file = (format, words) => el('li', {}, el('a', {href: exportAddress(format, query, state.sort, state.like), download: ''}, words));
  return el('details', {class: 'menu'}, el('summary', {}, 'Export'),
    el('ul', {}, file('csv', 'CSV'), file('jsonl', 'JSON Lines'), file('ris', 'RIS'), file('bibtex', 'BibTeX')));
}

function sortChoice(state, order, navigate) {
  const select = el('select', {id: 'sort', onchange: () => navigate(copyOf(state, {
    sort: select.value === 'relevance' ? '' : select.value, page: 1}))},
  Object.entries(SORTS).map(([value, words]) => el('option', {value}, words)));
  select.value = order in SORTS ? order : 'relevance';
  return el('label', {class: 'sort'}, el('span', {class: 'unseen'}, 'Order'), select);
}

export function showBar(answer, state, navigate) {
  const any = answer.query.matched === 'any' && answer.total > 0 ? ' with any of the words' : '';
  fill(byId('bar'), el('h2', {id: 'total'}, answer.total === 0 ? 'No documents' : counted(answer.total, 'document') + any),
    el('span', {class: 'space'}), saveButton(state, answer), answer.total > 1 && sortChoice(state, answer.query.order, navigate),
    answer.total > 0 && exportMenu(state));
}

// "crocker" -> "croaker" in the query, as a link.
function suggestionLink(suggestion, state) {
  const word = suggestion.word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const q = state.q.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu'), () => suggestion.suggestion);
  return el('p', {class: 'suggestion'}, 'Did you mean ',
    el('a', {...linkTo(copyOf(state, {q, page: 1, doc: ''})), dir: 'auto'}, suggestion.suggestion),
    ` for ‘${suggestion.word}’? (${counted(suggestion.documents, 'document')})`);
}

function spellings(name, state) {
  const variants = name.variants.slice(0, 12);
  return variants.length > 1 && el('p', {class: 'note-line'}, `Spellings of ${name.query}: `, variants.flatMap((one, i) => [i ? ', ' : '',
    el('a', {...linkTo(copyOf(state, {q: `name:="${one.spelling.replace(/"/g, ' ')}"`, page: 1, doc: ''})), dir: 'auto'}, one.spelling),
    el('span', {class: 'count'}, ` ${number(one.documents)}`)]));
}

// Queries that this collection answers.
function examples(facets) {
  const first = (name) => (facets[name] ?? []).find((one) => one.value !== UNKNOWN);
  const busiest = (facets.year ?? []).filter((one) => one.value !== UNKNOWN).sort((a, b) => b.count - a.count)[0];
  const typed = (field, one) => one && `${field}:${/^[\p{L}\p{N}]+$/u.test(one.value) ? one.value : `"${one.value}"`}`;
  const post = first('post');
  return [typed('country', first('country')), typed('year', busiest), typed('topic', first('topic')),
    post && typed('from', post), '"human rights"'].filter(Boolean).slice(0, 4);
}

function welcome(answer) {
  return el('p', {class: 'sentence'}, `${counted(answer.index.documents, 'document')}. Type words, or try `,
    examples(answer.facets).flatMap((example, i) => [i ? ', ' : '', el('a', {...linkTo(searchFor(example)), dir: 'auto'}, example)]), '.');
}

// How the query was read, in plain words, and what to ask instead.
export function showReading(answer, state, isStart) {
  const {reading, dropped} = answer.query;
  fill(byId('reading'),
    isStart ? welcome(answer) : el('p', {class: 'sentence', dir: 'auto'}, reading, reading && !/[.!?]$/.test(reading) ? '.' : ''),
    answer.total === 0 && !isStart && el('p', {class: 'note-line'}, 'Fewer words, another spelling or one filter less may find some.'),
    dropped.length > 0 && el('p', {class: 'note-line'}, `Left out: ${dropped.join(', ')}`),
    (answer.notes ?? []).map((note) => el('p', {class: 'note-line', dir: 'auto'}, clean(note))),
    (answer.suggestions ?? []).map((one) => suggestionLink(one, state)),
    (answer.spellings ?? []).map((one) => spellings(one, state)));
}
