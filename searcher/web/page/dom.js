// Elements. Texts become text nodes, never markup; addresses are made by state.js only.

// What would turn the direction of the text beside it, or isn't seen. One character for each, so that offsets hold.
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const clean = (text) => String(text ?? '').replace(HIDDEN, '\ufffd');

export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === 'class') element.className = value;
    else if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...nodesOf(children));
  return element;
}

// What is absent is left out.
const nodesOf = (children) => children.flat(9).filter((child) => ![null, undefined, false, ''].includes(child))
  .map((child) => (child instanceof Node ? child : clean(child)));

export const byId = (id) => document.getElementById(id);

export const fill = (element, ...children) => element.replaceChildren(...nodesOf(children));

export const shortened = (text, length) => {
  const whole = String(text ?? '');
  return whole.length > length ? whole.slice(0, length).replace(/[\ud800-\udbff]$/, '') + '…' : whole;
};

// Offsets in code points, ascending, as offsets in this language's text.
export function unitOffsets(text, points) {
  const out = new Map();
  let unit = 0;
  let point = 0;
  for (const wanted of [...new Set(points)].sort((a, b) => a - b)) {
    for (; point < wanted && unit < text.length; ++point) unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
    out.set(wanted, unit);
  }
  return out;
}

// The text from begin to end as nodes, with what matches in <mark>. Spans are in units, ascending.
export function lit(text, spans, begin = 0, end = text.length) {
  const nodes = [];
  let at = begin;
  for (const [from, to] of spans) {
    if (to <= at || from >= end) continue;
    const first = Math.max(from, at);
    const last = Math.min(to, end);
    if (first > at) nodes.push(text.slice(at, first));
    nodes.push(el('mark', {}, text.slice(first, last)));
    at = last;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

export function litByPoints(text, spans) {
  const offsets = unitOffsets(text, (spans ?? []).flat());
  return lit(text, (spans ?? []).map(([from, to]) => [offsets.get(from), offsets.get(to)]));
}

const numbers = new Intl.NumberFormat('en');  // made once: that takes longer than all it prints
export const number = (value) => numbers.format(value);
export const counted = (count, one, many = one + 's') => `${number(count)} ${count === 1 ? one : many}`;

// As a query has it.
export const quotedId = (id) => `"${String(id).replace(/"/g, ' ')}"`;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];

// "2008-04-17" -> "17 April 2008"
export function dateWords(date) {
  if (!date) return 'undated';
  const [year, month, day] = String(date).split('-');
  return [day && String(Number(day)), MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const LEVELS = [['TOP SECRET', 'top-secret'], ['SECRET', 'secret'], ['CONFIDENTIAL', 'confidential'],
  ['UNCLASSIFIED', 'unclassified'], ['LIMITED OFFICIAL USE', 'limited']];

// The classification as a word in the colour of the marking.
export function classification(word) {
  if (!word) return null;
  const level = LEVELS.find(([begin]) => word.startsWith(begin));
  return el('span', {class: 'level ' + (level ? level[1] : '')}, word);
}

const PORTIONS = {U: 'unclassified', SBU: 'unclassified', LOU: 'limited', C: 'confidential', S: 'secret', TS: 'top-secret'};
export const portionClass = (portion) => PORTIONS[String(portion ?? '').split(/[/-]/)[0]] ?? '';

// Hands the user a file.
export function saveFile(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = el('a', {href: address, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
