// Searches kept in this browser, and what they find that is new since they were last opened. Sent nowhere.

import {exportedIds} from './api.js';
import {byId, clean, counted, dateWords, el, fill, number} from './dom.js';
import {addressOf, hasFilters, linkTo, queryOf, readState} from './state.js';

const KEY = 'dragoman.searches';
const MOST_IDS = 5000;  // of a search that finds more, only the number of documents is kept

// What of a state a saved search is.
const keptState = (state) => ({...state, page: 1, doc: '', sort: ''});

function load() {
  try {
    return readSearches(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return new Map();
  }
}

const texts = (list) => (Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, MOST_IDS) : []);

// Of a file or the browser's store, what is a search; addresses are written anew, so that none leads elsewhere.
export function readSearches(list) {
  const found = new Map();
  for (const one of Array.isArray(list) ? list : []) {
    if (typeof one?.address !== 'string') continue;
    const address = addressOf(keptState(readState(one.address.replace(/^[^?]*/, ''))));
    found.set(address, {address, words: String(one.words ?? '').slice(0, 1000), at: String(one.at ?? '').slice(0, 30),
      fingerprint: String(one.fingerprint ?? ''), total: Number(one.total) || 0, ids: texts(one.ids), fresh: texts(one.fresh),
      seen: Boolean(one.seen)});
  }
  return found;
}

// address -> {address, words, at, fingerprint, total, ids, fresh, seen}
let searches = load();

export const allSearches = () => [...searches.values()];

export function addSearches(list) {
  for (const [address, one] of readSearches(list)) {
    const own = searches.get(address);
    if (!own || own.at < one.at) searches.set(address, one);
  }
  keep();
}

function keep() {
  try {
    localStorage.setItem(KEY, JSON.stringify(allSearches()));
  } catch {
    byId('status').textContent = 'The browser keeps nothing: saved searches are lost when the page is closed.';
  }
}

const savedFor = (state) => searches.get(addressOf(keptState(state)));
const isSearch = (state) => Boolean(state.q || hasFilters(state)) && !state.like;

async function idsOf(address, total) {
  return total > MOST_IDS ? [] : exportedIds(queryOf(readState(address.slice(1))), MOST_IDS);
}

async function save(state, answer) {
  const address = addressOf(keptState(state));
  const ids = await idsOf(address, answer.total);
  searches.set(address, {address, words: answer.query.reading || state.q, at: new Date().toISOString(),
    fingerprint: answer.index.fingerprint, total: answer.total, ids, fresh: [], seen: true});
  keep();
}

// Looks for what is new, where the index has changed since.
async function look(one, fingerprint) {
  if (one.fingerprint === fingerprint) return;
  const ids = await exportedIds(queryOf(readState(one.address.slice(1))), MOST_IDS + 1);
  const known = new Set(one.ids);
  const many = ids.length > MOST_IDS;
  const fresh = many || (one.ids.length === 0 && one.total > 0) ? [] : ids.filter((id) => !known.has(id));
  const unseen = one.seen ? [] : one.fresh.filter((id) => ids.includes(id));
  Object.assign(one, {fingerprint, fresh: [...unseen, ...fresh], ids: many ? [] : ids, seen: one.seen && fresh.length === 0});
  if (!many) one.total = ids.length;
  keep();
}

// A button that keeps the search, or forgets it.
export function saveButton(state, answer) {
  if (!isSearch(state)) return null;
  const isSaved = () => Boolean(savedFor(state));
  const button = el('button', {type: 'button', id: 'save-search', onclick: async () => {
    if (isSaved()) searches.delete(addressOf(keptState(state)));
    else await save(state, answer).catch((error) => { byId('status').textContent = error.message; });
    keep();
    show();
  }});
  const show = () => {
    button.setAttribute('aria-pressed', String(isSaved()));
    button.textContent = isSaved() ? 'Saved' : 'Save search';
  };
  show();
  return button;
}

// Marks the hits that are new, where the search is a saved one, and takes them as seen.
export async function markFresh(state, answer) {
  const one = savedFor(state);
  if (!one) return;
  await look(one, answer.index.fingerprint).catch(() => {});
  const fresh = new Set(one.fresh);
  for (const item of document.querySelectorAll('#hits > li')) {
    if (!fresh.has(item.dataset.id) || item.querySelector('.new')) continue;
    item.querySelector('.facts').prepend(el('span', {class: 'new'}, 'New'), ' ');
  }
  if (fresh.size > 0) byId('status').textContent = `${counted(fresh.size, 'document')} new since the last visit`;
  one.seen = true;
  keep();
}

function line(one, again) {
  const unseen = one.seen ? 0 : one.fresh.length;
  return el('li', {}, el('a', {...linkTo(readState(one.address.slice(1))), dir: 'auto'}, one.words || one.address),
    unseen > 0 && [' ', el('span', {class: 'new'}, `${number(unseen)} new`)],
    el('span', {class: 'facts'}, ' ', counted(one.total, 'document'), ', saved ', dateWords(one.at.slice(0, 10))), ' ',
    el('button', {type: 'button', class: 'forget', title: 'Forget this search', 'aria-label': `Forget: ${clean(one.words)}`, onclick: () => {
      searches.delete(one.address);
      keep();
      again();
    }}, '×'));
}

// The list on the start page; `files`: what saves and reads a file.
export function showSearches(isStart, files) {
  const place = byId('saved');
  const all = allSearches().sort((a, b) => (a.at < b.at ? 1 : -1));
  const again = () => showSearches(isStart, files);
  fill(place, isStart && all.length > 0 && [el('h2', {}, 'Saved searches'), el('ul', {}, all.map((one) => line(one, again))),
    el('p', {class: 'do'}, files)]);
}

// One after the other, so that the server isn't asked for all at a time.
export async function lookAtAll(fingerprint, isWanted, again) {
  for (const one of allSearches()) {
    if (!isWanted()) return;
    await look(one, fingerprint).catch(() => {});
    again();
  }
}

window.addEventListener('storage', (event) => {
  if (event.key === KEY) searches = load();
});
