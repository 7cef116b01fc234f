// The years of what was found as bars. A click takes a year, a drag a range; two fields do the same by keyboard.

import {byId, counted, el, fill} from './dom.js';
import {UNKNOWN, copyOf, linkTo} from './state.js';

const MOST_BARS = 400;

// A bar for each year from the first to the last, those without documents too.
function barsOf(values) {
  const counts = new Map(values.filter((value) => value.value !== UNKNOWN)
    .map((value) => [Number(value.value), value.count]).filter(([year]) => year > 0));
  if (counts.size === 0) return [];
  const last = Math.max(...counts.keys());
  const first = Math.max(Math.min(...counts.keys()), last - MOST_BARS + 1);
  return Array.from({length: last - first + 1}, (_, i) => ({year: first + i, count: counts.get(first + i) ?? 0}));
}

function yearField(name, words, value, bars) {
  return el('label', {}, el('span', {}, words), el('input', {name, type: 'number', inputmode: 'numeric', value: value ?? '',
    min: 1000, max: 2999, placeholder: name === 'from' ? bars[0].year : bars.at(-1).year}));
}

function form(state, bars, unknown, go) {
  const {from = null, to = null} = state.years ?? {};
  const read = (field) => (/^\d{4}$/.test(field.value.trim()) ? Number(field.value) : null);
  return el('form', {class: 'years', 'aria-label': 'Years', onsubmit: (event) => {
    event.preventDefault();
    const {elements} = event.target;
    const [first, last] = [read(elements.from), read(elements.to)];
    const swap = first !== null && last !== null && first > last;
    go(first === null && last === null ? null : {from: swap ? last : first, to: swap ? first : last});
  }}, yearField('from', 'From', from, bars), yearField('to', 'to', to, bars),
  el('button', {type: 'submit'}, 'Set'),
  unknown ? el('a', {...linkTo(copyOf(state, {years: state.years?.unknown ? null : {unknown: true}, page: 1})),
    class: 'undated'}, `${counted(unknown, 'undated', 'undated')}`) : null);
}

export function showTimeline(values, state, navigate) {
  const place = byId('timeline');
  const bars = barsOf(values);
  const unknown = values.find((value) => value.value === UNKNOWN)?.count ?? 0;
  if (bars.length === 0) return fill(place);
  const go = (years) => navigate(copyOf(state, {years, page: 1, doc: ''}));
  const most = Math.max(...bars.map((bar) => bar.count));
  const {from, to} = state.years ?? {};
  const isIn = (year) => Boolean(state.years) && !state.years.unknown && year >= (from ?? 0) && year <= (to ?? 9999);
  const peak = bars.find((bar) => bar.count === most);
  const columns = bars.map((bar) => {
    const column = el('span', {class: isIn(bar.year) ? 'bar in' : 'bar', 'data-year': bar.year,
      title: `${bar.year}: ${counted(bar.count, 'document')}`}, el('i'));
    // By the square root, so that small years are seen beside large ones.
    column.firstChild.style.height = bar.count ? `${Math.max(6, 100 * Math.sqrt(bar.count / most))}%` : '0';
    return column;
  });
  const chart = el('div', {class: state.years ? 'bars some' : 'bars', role: 'img',
    'aria-label': `Years ${bars[0].year} to ${bars.at(-1).year}, most in ${peak.year}: ${counted(most, 'document')}`}, columns);
  listenToDrag(chart, bars, (first, last) => go({from: first, to: last}));
  fill(place, chart, el('div', {class: 'ends', 'aria-hidden': 'true'}, el('span', {}, bars[0].year),
    el('span', {}, bars.length > 1 ? bars.at(-1).year : '')), form(state, bars, unknown, go));
}

function listenToDrag(chart, bars, done) {
  let begin = null;
  let end = null;
  const yearAt = (event) => {
    const box = chart.getBoundingClientRect();
    const place = Math.floor((event.clientX - box.left) / box.width * bars.length);
    return bars[Math.min(Math.max(place, 0), bars.length - 1)].year;
  };
  const show = () => {
    const [first, last] = [Math.min(begin, end), Math.max(begin, end)];
    chart.classList.add('some');
    for (const bar of chart.children) {
      const year = Number(bar.dataset.year);
      bar.classList.toggle('in', year >= first && year <= last);
    }
  };
  chart.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    begin = end = yearAt(event);
    chart.setPointerCapture(event.pointerId);
    show();
    event.preventDefault();
  });
  chart.addEventListener('pointermove', (event) => {
    if (begin === null) return;
    end = yearAt(event);
    show();
  });
  chart.addEventListener('pointerup', (event) => {
    if (begin === null) return;
    end = yearAt(event);
    const [first, last] = [Math.min(begin, end), Math.max(begin, end)];
    begin = null;
    done(first, last);
  });
  chart.addEventListener('pointercancel', () => { begin = null; });
}
