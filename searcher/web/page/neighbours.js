// What a document has to do with others: its copies, what it cites and what cites it, its thread, and what is like it.

import {ask, wasAborted} from './api.js';
import {copyItem} from './compare.js';
import {dateWords, el, fill, number, quotedId, shortened} from './dom.js';
import {joined} from './hits.js';
import {copyOf, linkTo, searchFor} from './state.js';

const MOST = 20;
const MOST_CITED = 100;
const MOST_IN_THREAD = 100;
const MOST_COUNTED = 30;  // missing references

const titleLink = (hit, state) => [
  el('a', {...linkTo(copyOf(state, {doc: hit.id})), dir: 'auto'}, shortened(hit.title || hit.id, 160)),
  el('span', {class: 'facts'}, ' ', joined([dateWords(hit.date), el('bdi', {class: 'id'}, shortened(hit.id, 40))]))];

const titleItem = (hit, state) => el('li', {}, titleLink(hit, state));

// "cited 7 times, not in this collection"; how often is said once it is known.
function missingItem(id, isCounted) {
  const query = `cites:${quotedId(id)}`;
  const words = el('a', linkTo(searchFor(query)), 'what cites it');
  if (isCounted) {
    ask(`cites ${id}`, {query, limit: 0, by: [], sort: '-date'})
      .then((answer) => fill(words, `cited ${answer.total === 1 ? 'once' : `${number(answer.total)} times`}`)).catch(() => {});
  }
  return el('li', {class: 'missing'}, el('bdi', {class: 'id'}, id), el('span', {class: 'facts'}, ' ', words, ', not in this collection'));
}

const plain = (id) => String(id).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const hitsOf = async (kind, request) => (await ask(kind, {by: [], ...request})).hits;

// Documents of the same day and title: copies from elsewhere, and sections that came alone.
async function sameTitle(found) {
  const title = String(found.title ?? '').slice(0, 300).replace(/["“”„‟«»]/g, ' ').trim();
  if (!title || !found.date) return [];
  const hits = await hitsOf('sections', {query: `title:"${title}" date:${found.date}`, limit: MOST, sort: 'date'});
  return hits.filter((hit) => plain(hit.title) === plain(found.title));
}

// Texts that are the same but for a few words can be compared with this one.
async function copiesSection(found, state) {
  const copies = (await hitsOf('copies', {query: `copies:${quotedId(found.id)}`, limit: MOST, sort: 'date'}))
    .filter((hit) => hit.id !== found.id);
  const known = new Set([found.id, ...copies.map((hit) => hit.id)]);
  const others = (await sameTitle(found)).filter((hit) => !known.has(hit.id));
  return copies.length + others.length > 0 && el('section', {id: 'copies'}, el('h3', {}, 'Other sections or copies'),
    el('ul', {}, copies.map((hit) => copyItem(found, hit, titleLink(hit, state))), others.map((hit) => titleItem(hit, state))));
}

function citesSection(found, cited, state) {
  const references = found.references ?? [];
  const known = new Set(cited.map((hit) => plain(hit.id)));
  return references.length > 0 && el('section', {id: 'cites'}, el('h3', {}, 'Cites'),
    el('ul', {}, cited.map((hit) => titleItem(hit, state)),
      references.filter((id) => !known.has(plain(id))).map((id, i) => missingItem(id, i < MOST_COUNTED))));
}

function citedBySection(citing, query, state) {
  return citing.total > 0 && el('section', {id: 'cited-by'}, el('h3', {}, `Cited by ${number(citing.total)}`),
    el('ul', {}, citing.hits.map((hit) => titleItem(hit, state))),
    citing.total > citing.hits.length && el('a', linkTo(searchFor(query)), 'All'));
}

// Of a long thread the documents before and after this one.
function aroundIn(hits, id) {
  const begin = Math.max(0, hits.findIndex((hit) => hit.id === id) - MOST / 2);
  return hits.slice(begin, begin + MOST);
}

// What it answers and what answers it, all the way; left out where the lists above have all of it.
async function threadSection(found, listed, state) {
  const query = `thread:${quotedId(found.id)}`;
  const thread = await ask('thread', {query, limit: MOST_IN_THREAD, by: []});
  if (thread.hits.every((hit) => hit.id === found.id || listed.has(hit.id))) return null;
  const near = aroundIn(thread.hits, found.id);
  return el('section', {id: 'thread'}, el('h3', {}, `Thread of ${number(thread.total)}, in order of time`),
    el('ol', {}, near.map((hit) => (hit.id === found.id
      ? el('li', {'aria-current': 'true'}, shortened(hit.title || hit.id, 160), el('span', {class: 'facts'}, ' ', dateWords(hit.date)))
      : titleItem(hit, state)))),
    thread.total > near.length && el('a', linkTo(searchFor(query)), 'All of it'));
}

async function likeSection(found, state) {
  const hits = await hitsOf('like', {similar: found.id, limit: 5});
  return hits.length > 0 && el('section', {id: 'like'}, el('h3', {}, 'Others like it'),
    el('ul', {}, hits.map((hit) => titleItem(hit, state))), el('a', linkTo({...searchFor(''), like: found.id}), 'All like it'));
}

// Each list comes when it is found.
export async function showNeighbours(found, state, place) {
  const add = (section) => section && place.append(section);
  const citing = `cites:${quotedId(found.id)}`;
  try {
    add(await copiesSection(found, state));
    const cited = found.references?.length ? await hitsOf('cites', {query: `cited-by:${quotedId(found.id)}`, limit: MOST_CITED}) : [];
    add(citesSection(found, cited, state));
    const answer = await ask('cited', {query: citing, limit: MOST, by: []});
    add(citedBySection(answer, citing, state));
    add(await threadSection(found, new Set([...cited, ...answer.hits].map((hit) => hit.id)), state));
    add(await likeSection(found, state));
  } catch (error) {
    if (!wasAborted(error)) place.append(el('p', {class: 'note-line'}, error.message));
  }
}
