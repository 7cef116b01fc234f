// Lists of values beside the results: several may be selected, others excluded, each looked for in its list.

import {byId, clean, el, fill, number} from './dom.js';
import {spellingsLine, tellSpellings} from './persons.js';
import {FACETS, UNKNOWN, copyOf, linkTo} from './state.js';

const FEW = 7;
const MANY = 60;
const CODED = new Set(['topic', 'organization']);  // their values are codes of TAGS
const unfolded = new Set();  // facets of which all is shown
const typed = new Map();     // what is looked for within a facet

const labelOf = (value) => (value.value === UNKNOWN ? 'unknown' : value.label ?? value.value);
export const labels = new Map();  // "topic PHUM" -> "Human Rights", as answers had them

function toggled(state, side, name, value) {
  const next = copyOf(state, {page: 1, doc: ''});
  const other = side === 'with' ? 'without' : 'with';
  const had = next[side][name].includes(value);
  next[side][name] = next[side][name].filter((one) => one !== value);
  next[other][name] = next[other][name].filter((one) => one !== value);
  if (!had) next[side][name].push(value);
  return next;
}

function row(facet, value, state) {
  const selected = state.with[facet.name].includes(value.value);
  const excluded = state.without[facet.name].includes(value.value);
  const label = labelOf(value);
  const tell = facet.name === 'person' && value.value !== UNKNOWN ? (event) => tellSpellings(event.currentTarget, value.value) : null;
  return el('li', {role: 'none', class: selected ? 'on' : excluded ? 'off' : ''},
    el('a', {...linkTo(toggled(state, 'with', facet.name, value.value)), class: 'value', role: 'checkbox', 'data-key': `+${facet.name} ${value.value}`,
      'aria-checked': String(selected), title: CODED.has(facet.name) ? clean(value.value) : null,
      ...(tell && {onpointerenter: tell, onfocus: tell})},
      el('span', {class: 'tick', 'aria-hidden': 'true'}), el('bdi', {}, label)),
    el('span', {class: 'count'}, value.count === undefined ? '' : number(value.count)),
    el('a', {...linkTo(toggled(state, 'without', facet.name, value.value)), class: 'exclude', role: 'checkbox', 'data-key': `-${facet.name} ${value.value}`,
      'aria-checked': String(excluded), 'aria-label': `Exclude ${clean(label)}`, title: 'Exclude'}, '−'),
    selected && tell && spellingsLine(value.value));
}

// Those selected or excluded first, also those that no hit has now.
function ordered(facet, values, state, isCounted) {
  const chosen = [...state.with[facet.name], ...state.without[facet.name]];
  const found = new Map(values.map((value) => [value.value, value]));
  const first = chosen.map((value) => found.get(value)
    ?? {value, label: labels.get(`${facet.name} ${value}`), count: isCounted && state.with[facet.name].includes(value) ? 0 : undefined});
  return [...first, ...values.filter((value) => !chosen.includes(value.value))];
}

function list(facet, counted, state, again) {
  const values = counted ?? [];
  const wanted = (typed.get(facet.name) ?? '').toLowerCase();
  const all = ordered(facet, values, state, Boolean(counted)).filter((value) => !wanted
    || labelOf(value).toLowerCase().includes(wanted) || value.value.toLowerCase().startsWith(wanted));
  const shown = all.slice(0, unfolded.has(facet.name) || wanted ? MANY : FEW);
  const rows = el('ul', {role: 'group', 'aria-label': facet.title}, shown.map((value) => row(facet, value, state)));
  if (values.length <= FEW) return [rows];
  const unfold = () => {
    if (!unfolded.delete(facet.name)) unfolded.add(facet.name);
    else typed.delete(facet.name);
    again();
  };
  const open = unfolded.has(facet.name);
  const find = open && el('input', {type: 'search', class: 'within', value: typed.get(facet.name) ?? '',
    'aria-label': `Find a value of ${facet.title}`, placeholder: 'Find', 'data-facet': facet.name,
    oninput: (event) => {
      typed.set(facet.name, event.target.value);
      again();
    }});
  const rest = open ? 'Fewer' : `${number(values.length - FEW)} more`;
  return [find || null, rows, el('button', {type: 'button', class: 'more', onclick: unfold,
    'aria-expanded': String(open), 'aria-label': `${rest}: ${facet.title}`}, rest)];
}

// `counts`: lists of values by the name of the facet.
export function showFacets(counts, state) {
  const again = () => showFacets(counts, state);
  const {facet: within, key} = document.activeElement?.dataset ?? {};
  for (const facet of FACETS) {
    for (const value of counts[facet.name] ?? []) labels.set(`${facet.name} ${value.value}`, labelOf(value));
  }
  const isUseful = (facet) => {
    const values = counts[facet.name] ?? [];
    const chosen = state.with[facet.name].length + state.without[facet.name].length;
    const known = values.filter((value) => value.value !== UNKNOWN).length;
    return chosen > 0 || known > (facet.tellsApart ? 1 : 0);
  };
  fill(byId('facet-lists'), FACETS.filter(isUseful).map((facet) => el('section', {'data-name': facet.name},
    el('h2', {}, facet.title), list(facet, counts[facet.name], state, again))));
  focusAgain(within, key);
}

// The lists are made anew; the focus stays where it was in them.
function focusAgain(within, key) {
  const lists = byId('facet-lists');
  if (key) lists.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
  const box = within && lists.querySelector(`[data-facet="${within}"]`);
  if (!box) return;
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}

// What is selected, above the results, each to be taken back.
export function showChips(state) {
  const chips = [];
  const chip = (words, next, off = false) => chips.push(el('a', {...linkTo(next), class: off ? 'chip off' : 'chip',
    'aria-label': `Remove: ${clean(words)}`}, el('bdi', {}, words), el('span', {'aria-hidden': 'true'}, ' ×')));
  for (const facet of FACETS) {
    const word = (value) => `${facet.title}: ${labels.get(`${facet.name} ${value}`) ?? value}`;
    for (const value of state.with[facet.name]) chip(word(value), toggled(state, 'with', facet.name, value));
    for (const value of state.without[facet.name])
      chip(`not ${word(value)}`, toggled(state, 'without', facet.name, value), true);
  }
  const {years} = state;
  if (years) {
    const words = years.unknown ? 'undated' : years.from === years.to ? `${years.from}`
      : `${years.from ?? ''}–${years.to ?? ''}`;
    chip(words, copyOf(state, {years: null, page: 1}));
  }
  if (state.like) chip(`like ${state.like}`, copyOf(state, {like: '', page: 1}));
  fill(byId('chips'), chips);
}
