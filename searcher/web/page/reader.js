// One document beside the list, or over it where the screen is narrow.

import {ask, references, wasAborted} from './api.js';
import {byId, classification, counted, dateWords, el, fill, lit, litByPoints, number, portionClass, quotedId, shortened,
  unitOffsets} from './dom.js';
import {joined} from './hits.js';
import {showNeighbours} from './neighbours.js';
import {spellingsLine} from './persons.js';
import {markChooser, noteField} from './review.js';
import {copyOf, linkTo, searchFor} from './state.js';

const LONGEST_TITLE = 2000;
const MOST_PERSONS = 30;
let shown = '';   // "id query" of what the reader holds
let marks = [];   // what matches, in order
let current = -1;

// Lines that were broken at a fixed width run together; tables and short lines stay as they are.
function isTable(text) {
  const lines = text.split('\n');
  return lines.length > 1 && (/\S {3,}\S|^ {4,}\S/m.test(text)
    || lines.reduce((sum, one) => sum + one.length, 0) / lines.length < 40);
}

// Begin and end of each paragraph: apart by blank lines, or where the protocol says that one begins.
function paragraphsOf(text, begins) {
  const cuts = new Set([0, ...begins]);
  for (const gap of text.matchAll(/\n[ \t\r]*\n\s*/g)) cuts.add(gap.index + gap[0].length);
  const sorted = [...cuts].filter((cut) => cut < text.length).sort((a, b) => a - b);
  return sorted.map((begin, i) => [begin, sorted[i + 1] ?? text.length]);
}

function textOf(found) {
  const {text} = found;
  const spans = found.text_matches ?? found.matches?.text ?? [];
  const marked = found.paragraphs ?? [];
  const offsets = unitOffsets(text, [...spans.flat(), ...marked.map((one) => one.begin)]);
  const inUnits = spans.map(([from, to]) => [offsets.get(from), offsets.get(to)]);
  const known = new Map(marked.map((one) => [offsets.get(one.begin), one]));
  let next = 0;  // the first span that may reach into the paragraph
  let page = null;
  return paragraphsOf(text, known.keys()).map(([begin, end]) => {
    const begins = known.get(begin)?.page ?? page;
    const turned = begins !== page && el('p', {class: 'page', id: `page-${begins}`}, `p. ${number(begins)}`);
    page = begins;
    while (next < inUnits.length && inUnits[next][1] <= begin) ++next;
    let last = next;
    while (last < inUnits.length && inUnits[last][0] < end) ++last;
    const part = text.slice(begin, end).trimEnd();
    return [turned, paragraph(part, known.get(begin), lit(text, inUnits.slice(next, last), begin, begin + part.length))];
  });
}

// `about`: what the protocol says of it; a line with neither number nor marking is a heading.
function paragraph(part, about, nodes) {
  if (about && !about.number && !about.portion && !about.page && part.length < 120 && !part.includes('\n'))
    return el('h3', {dir: 'auto'}, nodes);
  const label = [about?.number && `${about.number}.`, about?.portion && `(${about.portion})`].filter(Boolean).join(' ');
  return el('p', {class: [isTable(part) && 'table', label && 'portion', portionClass(about?.portion)].filter(Boolean).join(' ') || null,
    dir: 'auto'}, label && el('span', {class: 'where'}, label, ' '), nodes);
}

function field(name, values, search) {
  const list = [values].flat().filter(Boolean);
  if (list.length === 0) return null;
  const word = (value) => (search ? el('a', {...linkTo(searchFor(search(value))), dir: 'auto'}, value) : el('bdi', {}, value));
  return [el('dt', {}, name), el('dd', {}, list.flatMap((value, i) => [i ? '; ' : '', word(value)]))];
}

// Folders of the server's are nobody's business.
const fileName = (source) => source.replace(/^.*[/\\](?=.)/, '');

const byValue = (typed) => (value) => `${typed}:"${String(value).replace(/"/g, ' ')}"`;

function fields(found) {
  const when = dateWords(found.date) + (found.time ? `, ${found.time} UTC` : '');
  return el('dl', {}, field('Date', when), field('From', found.from), field('To', found.to),
    field('Post', found.post, byValue('post')), field('Subject', found.subject),
    field('Countries', found.country, byValue('country')), field('TAGS', found.tags, byValue('tag')),
    field('Captions', found.captions, byValue('caption')), field('Participants', found.participants),
    field('Speakers', found.speaker, byValue('said')),
    field('Languages', found.language, byValue('language')),
    field('Persons', found.person, (value) => `name:"${value.replace(/"/g, ' ')}"`),
    field('Collection', found.collection, byValue('collection')),
    field('Inferred', found.inferred), sources(found));
}

// A telegram in sections, and a text in several files, have several.
function sources(found) {
  const all = (found.sources?.length ? found.sources : [found.source]).filter(Boolean).map(fileName);
  return field(all.length > 1 ? `${number(all.length)} files` : 'Source', all);
}

// Each person's other spellings, looked up when it is unfolded.
function spellings(found) {
  const persons = (found.person ?? []).slice(0, MOST_PERSONS);
  if (persons.length === 0) return null;
  const load = () => fill(list, persons.map((name) => el('li', {}, el('bdi', {}, name), ' ', spellingsLine(name, 'as written'))));
  const list = el('ul', {class: 'terms'});
  return el('details', {id: 'spellings', ontoggle: () => list.childElementCount || load()},
    el('summary', {}, `Spellings of ${counted(persons.length, 'person')}`), list);
}

function glossary(found) {
  const terms = found.glossary ?? [];
  return terms.length > 0 && el('details', {}, el('summary', {}, counted(terms.length, 'term')),
    el('ul', {class: 'terms'}, terms.map((term) => el('li', {dir: 'auto'}, term))));
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = byId('citation-text');
    area.focus();
    area.select();
    document.execCommand('copy');
  }
  byId('status').textContent = 'Copied.';
}

// Chicago, BibTeX and RIS, each fetched when it is asked for.
function citation(found) {
  const area = el('textarea', {id: 'citation-text', readonly: true, rows: 5, 'aria-label': 'Reference', dir: 'auto'});
  area.value = found.citation ?? '';
  const styles = {chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS'};
  const choose = async (style) => {
    for (const button of box.querySelectorAll('[data-style]')) button.setAttribute('aria-pressed', String(button.dataset.style === style));
    area.value = style === 'chicago' ? found.citation ?? ''
      : (await references(style, `id:${quotedId(found.id)}`)).replace(/^%.*\r?\n/gm, '').trim();
  };
  const box = el('details', {id: 'citation'}, el('summary', {}, 'Cite'), el('p', {class: 'do'},
    Object.entries(styles).map(([style, words]) => el('button', {type: 'button', 'data-style': style,
      'aria-pressed': String(style === 'chicago'), onclick: () => choose(style).catch(() => { area.value = ''; })}, words)),
    el('button', {type: 'button', id: 'copy-citation', onclick: () => copy(area.value)}, 'Copy')), area);
  return box;
}

function stepper() {
  return el('p', {class: 'stepper', hidden: marks.length === 0},
    el('button', {type: 'button', 'aria-label': 'Previous match', title: 'Previous match (p)', onclick: () => step(-1)}, '↑'),
    el('span', {id: 'match-count'}, counted(marks.length, 'match', 'matches')),
    el('button', {type: 'button', 'aria-label': 'Next match', title: 'Next match (n)', onclick: () => step(1)}, '↓'));
}

export function step(by) {
  if (byId('reader').hidden || marks.length === 0) return;
  marks[current]?.classList.remove('current');
  current = current < 0 ? (by > 0 ? 0 : marks.length - 1) : (current + by + marks.length) % marks.length;
  marks[current].classList.add('current');
  marks[current].scrollIntoView({block: 'center'});
  const words = `${number(current + 1)} of ${number(marks.length)}`;
  byId('match-count').textContent = words;
  byId('status').textContent = `Match ${words}`;
}

function showDocument(found, state, notes) {
  const closing = linkTo(copyOf(state, {doc: ''}));
  const body = el('article', {class: 'text', lang: null}, textOf(found));
  marks = [...body.querySelectorAll('mark')];
  current = -1;
  const more = el('div', {class: 'neighbours'});
  fill(byId('reader'), el('div', {class: 'reader-bar'}, stepper(), el('span', {class: 'space'}),
    el('button', {type: 'button', class: 'down', onclick: () => more.scrollIntoView()}, 'References'), markChooser(found),
    el('a', {...closing, class: 'close', 'aria-label': 'Close the document', title: 'Close (Esc)'}, '×')),
  el('div', {class: 'sheet'},
    el('p', {class: 'facts'}, joined([classification(found.classification), found.kind, el('bdi', {class: 'id'}, found.id)])),
    el('h2', {tabindex: -1, id: 'document-title', dir: 'auto'}, litTitle(found)),
    notes.map((note) => el('p', {class: 'note-line', dir: 'auto'}, note)),
    fields(found), spellings(found), glossary(found), citation(found), noteField(found), body, more));
  byId('reader').scrollTop = 0;
  showNeighbours(found, state, more);
}

function litTitle(found) {
  const title = shortened(found.title || found.id, LONGEST_TITLE);
  const end = title.length;
  return litByPoints(title, (found.title_matches ?? found.matches?.title ?? []).filter(([, to]) => to <= end));
}

function showAbsence(message, state) {
  fill(byId('reader'), el('div', {class: 'reader-bar'}, el('span', {class: 'space'}),
    el('a', {...linkTo(copyOf(state, {doc: ''})), class: 'close', 'aria-label': 'Close the document'}, '×')),
  el('div', {class: 'sheet'}, el('h2', {id: 'document-title', tabindex: -1}, 'Not found'), el('p', {dir: 'auto'}, message)));
}

export function closeReader() {
  shown = '';
  marks = [];
  byId('reader').hidden = true;
  document.body.classList.remove('reading');
}

// `query`: what is lit in the text.
export async function openReader(state, query) {
  const wanted = JSON.stringify([state.doc, query]);
  document.body.classList.add('reading');
  byId('reader').hidden = false;
  if (shown === wanted) return;
  shown = wanted;
  try {
    const answer = await ask('document', {document: state.doc, query, cite: true});
    showDocument(answer.document, state, answer.notes ?? []);
  } catch (error) {
    if (wasAborted(error)) return;
    shown = '';
    showAbsence(error.message, state);
  }
  byId('document-title').focus({preventScroll: true});
}
