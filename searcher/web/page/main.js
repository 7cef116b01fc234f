// Brings the page to what its address says, and changes the address as people work.

import {ask, wasAborted} from './api.js';
import {hideCompletions, listenToBox} from './complete.js';
import {byId, counted, el, fill} from './dom.js';
import {showChips, showFacets} from './facets.js';
import {showBar, showHits, showOpen, showPages, showReading} from './hits.js';
import {forgetPlace, listenToKeys, showKeys} from './keys.js';
import {closeReader, openReader} from './reader.js';
import {fileButtons} from './files.js';
import {showCount, showList} from './review.js';
import {lookAtAll, markFresh, showSearches} from './searches.js';
import {FACETS, PAGE_SIZE, addressOf, hasFilters, queryOf, readState, sameSearch} from './state.js';
import {showTimeline} from './timeline.js';

const PATIENCE = 200;  // ms until it is said that a search goes on
// Persons are read from the documents themselves, which takes longer: they come after the hits.
const FIELDS = FACETS.map((facet) => facet.name).filter((name) => name !== 'person');
const AFTER_HITS = 100;     // ms, so that the hits are seen before
const MOST_READ = 100_000;  // documents whose persons are counted

let state = null;      // what is shown, or being looked for
let searches = 0;

const say = (words) => { byId('status').textContent = words; };

function requestOf(next) {
  const request = {query: queryOf(next), limit: PAGE_SIZE, page: next.page, by: FIELDS};
  if (next.sort) request.sort = next.sort;
  if (next.like) request.similar = next.like;
  return request;
}

// Counts of a facet in which something is selected are those without the selection, so that more can be selected.
function showAnswer(answer, next) {
  const counts = answer.facets;
  const isStart = !next.q && !hasFilters(next) && !next.like;
  showFacets(counts, next);
  showReading(answer, next, isStart);
  showChips(next);
  showSaved(answer, next, isStart);
  showTimeline(counts.year ?? [], next, navigate);
  showBar(answer, next, navigate);
  showHits(answer, next);
  showPages(answer, next);
  byId('facets').setAttribute('aria-busy', 'false');
  showPersons(answer, next);
  forgetPlace();
  markFresh(next, answer);
  say(answer.total === 0 ? 'No documents found' : `${counted(answer.total, 'document')} found`);
}

function showSaved(answer, next, isStart) {
  const again = () => showSearches(isStart, fileButtons(afterFile));
  again();
  if (isStart) lookAtAll(answer.index.fingerprint, () => state === next, again);
}

// What was read from a file is shown.
function afterFile() {
  if (byId('list').open) showReviews();
  search(state);
}

const showReviews = () => showList(() => fileButtons(afterFile));

// The filters are busy until their persons are there.
function showPersons(answer, next) {
  const isNothing = answer.total === 0 && next.with.person.length === 0;
  if (isNothing || answer.total > MOST_READ) return;
  const isCurrent = () => state && sameSearch(state, next);
  byId('facets').setAttribute('aria-busy', 'true');
  setTimeout(async () => {
    if (!isCurrent()) return;
    try {
      const {facets} = await ask('persons', {...requestOf(next), by: ['person'], limit: 0, page: 1, sort: '-date'});
      if (isCurrent()) showFacets({...answer.facets, ...facets}, next);
    } catch {
      // The other filters are there.
    } finally {
      if (isCurrent()) byId('facets').setAttribute('aria-busy', 'false');
    }
  }, AFTER_HITS);
}

function showFailure(error, next) {
  fill(byId('reading'), el('p', {class: 'failure', role: 'alert', dir: 'auto'}, error.message || 'The server does not answer.'));
  for (const id of ['saved', 'bar', 'hits', 'pages', 'timeline', 'facet-lists']) fill(byId(id));
  byId('facets').setAttribute('aria-busy', 'false');
  showChips(next);  // what is selected can be taken back
}

async function search(next) {
  const mine = ++searches;
  byId('results').setAttribute('aria-busy', 'true');
  const patience = setTimeout(() => {
    document.body.classList.add('searching');
    say('searching …');
  }, PATIENCE);
  try {
    const answer = await ask('search', requestOf(next));
    if (mine === searches) showAnswer(answer, next);
  } catch (error) {
    if (mine === searches && !wasAborted(error)) showFailure(error, next);
  } finally {
    clearTimeout(patience);
    if (mine === searches) {
      document.body.classList.remove('searching');
      byId('results').setAttribute('aria-busy', 'false');
    }
  }
}

// What the address says, shown.
function show(next) {
  const before = state;
  state = next;
  document.title = next.q ? `${next.q} – Dragoman` : 'Dragoman';
  const isNew = !before || !sameSearch(before, next);
  if (isNew) {
    byId('q').value = next.q;
    search(next);
  }
  if (next.doc) openReader(next, next.q);
  else if (before?.doc) {
    closeReader();
    document.querySelector(`#hits > li[data-id="${CSS.escape(before.doc)}"] a.title`)?.focus();
  }
  showOpen(next.doc);
  if (isNew && before && before.page !== next.page) window.scrollTo(0, 0);
}

export function navigate(next) {
  hideCompletions();
  const address = addressOf(next);
  if (address === location.pathname + location.search && state) return show(next);
  history.pushState(null, '', address);
  show(readState());
}

function isPlainClick(event) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

function listen() {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-state], a.name');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    byId('list').close();
    navigate(readState(new URL(link.href).search));
  });
  // Links with the role of a checkbox are worked by the space bar, too.
  document.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || event.target.getAttribute?.('role') !== 'checkbox') return;
    event.preventDefault();
    event.target.click();
  });
  byId('search').addEventListener('submit', (event) => {
    event.preventDefault();
    navigate({...state, q: byId('q').value.trim(), page: 1, doc: '', like: ''});
  });
  window.addEventListener('popstate', () => show(readState()));
  byId('open-list').addEventListener('click', showReviews);
  byId('open-keys').addEventListener('click', showKeys);
}

// Filters are folded away where there is little room.
function foldFacets() {
  const narrow = matchMedia('(max-width: 820px)');
  const fold = () => { byId('facet-fold').open = !narrow.matches; };
  narrow.addEventListener('change', fold);
  fold();
}

listen();
listenToBox();
listenToKeys();
foldFacets();
showCount();
show(readState());
