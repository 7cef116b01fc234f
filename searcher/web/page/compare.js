// Two releases of a document word by word: what was opened, withheld or changed.

import {ask, wasAborted} from './api.js';
import {counted, dateWords, el, fill} from './dom.js';

const CONTEXT = 120;  // characters on each side of a change
const KINDS = {same: 'the same', opened: 'opened', withheld: 'withheld', added: 'added', removed: 'removed', changed: 'changed'};

const head = (text) => text.slice(0, CONTEXT).replace(/\S*$/, '');
const tail = (text) => text.slice(-CONTEXT).replace(/^\S*/, '');

// The ends of a long stretch that is the same; between them a new paragraph begins.
function sameNodes(text, isFirst, isLast) {
  if (text.length <= 2 * CONTEXT && !isFirst && !isLast) return [[text, ' ']];
  return [isFirst ? [] : [head(text), ' …'], isLast ? [] : ['… ', tail(text), ' ']];
}

const partNodes = ({kind, a, b}) => (kind === 'withheld-in-both' ? [el('span', {class: 'redacted'}, b), ' ']
  : [a && el('del', {class: kind}, a), ' ', b && el('ins', {class: kind}, b), ' ']);

export function differenceNodes({words, parts}) {
  const summary = Object.entries(KINDS).filter(([kind]) => kind === 'same' || words[kind] > 0)
    .map(([kind, said]) => `${counted(words[kind], 'word')} ${said}`).join(', ');
  if (parts.every(({kind}) => kind === 'same' || kind === 'withheld-in-both')) return [el('p', {class: 'facts'}, summary)];
  const paragraphs = [[]];
  parts.forEach((part, i) => {
    if (part.kind !== 'same') return paragraphs.at(-1).push(partNodes(part));
    const [before, after] = sameNodes(part.a, i === 0, i === parts.length - 1);
    paragraphs.at(-1).push(before);
    if (after) paragraphs.push([after]);
    return undefined;
  });
  return [el('p', {class: 'facts'}, summary),
    paragraphs.filter((nodes) => nodes.flat(9).some(Boolean)).map((nodes) => el('p', {dir: 'auto'}, nodes))];
}

// The older of two is the first; of one day, the one with the smaller id.
const placeInTime = ({date, id}) => `${date ?? ''} ${id}`;
const inOrder = (a, b) => (placeInTime(b) < placeInTime(a) ? [b, a] : [a, b]);

// A copy of the document that is open, with a button that compares the two below it.
export function copyItem(found, hit, link) {
  const place = el('div', {class: 'difference', hidden: true});
  const [first, second] = inOrder(found, hit);
  const load = async () => {
    const answer = await ask(`diff ${hit.id}`, {diff: [first.id, second.id]});
    fill(place, el('p', {class: 'facts'}, el('del', {}, first.id), ' ', dateWords(first.date), ', ', el('ins', {}, second.id), ' ',
      dateWords(second.date)), differenceNodes(answer.diff));
  };
  const button = el('button', {type: 'button', class: 'compare', 'aria-expanded': 'false', onclick: () => {
    place.hidden = !place.hidden;
    button.setAttribute('aria-expanded', String(!place.hidden));
    if (place.hidden || place.childElementCount > 0) return;
    load().catch((error) => wasAborted(error) || fill(place, el('p', {class: 'note-line'}, error.message)));
  }}, 'Compare');
  return el('li', {}, link, ' ', button, place);
}
