// Other spellings of a person, as the index has them.

import {ask} from './api.js';
import {clean, el, fill, number} from './dom.js';
import {linkTo, searchFor} from './state.js';

const MOST = 8;
const known = new Map();  // "Mao Zedong" -> a promise of [{spelling, rule, documents}]

const same = (a, b) => a.toLowerCase() === b.toLowerCase();

// Those that differ from the name itself, the most frequent first. Rejects where the server can't say.
export function spellingsOf(name) {
  if (!known.has(name)) {
    const found = ask(`names ${name}`, {names: name})
      .then((answer) => answer.variants.filter((one) => !same(one.spelling, name)));
    found.catch(() => known.delete(name));
    known.set(name, found);
  }
  return known.get(name);
}

export const spellingLink = (one) => [
  el('a', {...linkTo(searchFor(`name:="${one.spelling.replace(/"/g, ' ')}"`)), dir: 'auto', title: one.rule ?? null}, one.spelling),
  el('span', {class: 'count'}, ` ${number(one.documents)}`)];

// A tooltip, once somebody points at the link or comes to it by keyboard.
export async function tellSpellings(link, name) {
  const found = await spellingsOf(name).catch(() => []);
  link.title = found.length ? `Also written ${found.slice(0, MOST).map((one) => clean(one.spelling)).join(', ')}` : clean(name);
}

// A line that fills itself; without others it stays empty, or has `otherwise`.
export function spellingsLine(name, otherwise = '') {
  const line = el('span', {class: 'also'});
  spellingsOf(name).then((found) => fill(line, found.length === 0 ? otherwise
    : ['also ', found.slice(0, MOST).map((one, i) => [i ? ', ' : '', spellingLink(one)])])).catch(() => {});
  return line;
}
