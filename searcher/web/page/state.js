// What the page shows, as its address: /?q=seabed&country=Japan&not-country=China&years=1996..1998&doc=ID

export const FACETS = [
  {name: 'country', typed: 'country', title: 'Country'},
  {name: 'year', typed: 'year', title: 'Year'},
  {name: 'topic', typed: 'topic', title: 'Topic'},
  {name: 'post', typed: 'post', title: 'Post'},
  {name: 'classification', typed: 'class', title: 'Classification'},
  {name: 'kind', typed: 'kind', title: 'Kind'},
  {name: 'collection', typed: 'collection', title: 'Collection'},
  {name: 'language', typed: 'language', title: 'Language', tellsApart: true},  // of one value nothing is to be chosen
  {name: 'person', typed: 'person', title: 'Person'},
  {name: 'organization', typed: 'org', title: 'Organization'},
];

export const UNKNOWN = 'unknown';
export const SORTS = {relevance: 'Best first', '-date': 'Newest first', date: 'Oldest first'};
export const PAGE_SIZE = 20;

export function readState(search = location.search) {
  const address = new URLSearchParams(search);
  const state = {
    q: address.get('q') ?? '', sort: address.get('sort') in SORTS ? address.get('sort') : '',
    page: Math.min(Math.max(Number.parseInt(address.get('page') ?? '1', 10) || 1, 1), 10000),
    years: readYears(address.get('years')), doc: address.get('doc') ?? '', like: address.get('like') ?? '',
    with: {}, without: {},
  };
  for (const {name} of FACETS) {
    state.with[name] = [...new Set(address.getAll(name))];
    state.without[name] = [...new Set(address.getAll('not-' + name))];
  }
  return state;
}

function readYears(text) {
  if (text === UNKNOWN) return {unknown: true};
  const range = /^(\d{4})?\.\.(\d{4})?$/.exec(text ?? '');
  if (!range || !(range[1] || range[2])) return null;
  return {from: range[1] ? Number(range[1]) : null, to: range[2] ? Number(range[2]) : null};
}

const pad = (year) => (year === null ? '' : String(year).padStart(4, '0'));

export function yearsText(years) {
  if (!years) return '';
  return years.unknown ? UNKNOWN : `${pad(years.from)}..${pad(years.to)}`;
}

export function addressOf(state) {
  const address = new URLSearchParams();
  const set = (key, value) => value && address.set(key, value);
  set('q', state.q);
  for (const {name} of FACETS) {
    for (const value of state.with[name]) address.append(name, value);
    for (const value of state.without[name]) address.append('not-' + name, value);
  }
  set('years', yearsText(state.years));
  set('like', state.like);
  set('sort', state.sort);
  if (state.page > 1) address.set('page', state.page);
  set('doc', state.doc);
  const text = address.toString();
  return text ? '/?' + text : '/';
}

export const copyOf = (state, changes = {}) => ({...structuredClone(state), ...changes});

// The state of a new search, from its first page; the document that is open stays.
export const searchFor = (q) => copyOf(readState(''), {q});

const quoted = (value) => (value === UNKNOWN ? value : `"${value.replace(/["“”„‟«»]/g, ' ')}"`);

function selection({name, typed}, state) {
  const parts = state.without[name].map((value) => `-${typed}:${quoted(value)}`);
  const values = state.with[name].map(quoted);
  if (values.length > 0)
    parts.push(`${typed}:${values.length > 1 ? `(${values.join(' OR ')})` : values[0]}`);
  return parts;
}

// In parentheses where an OR of the user's would reach beyond what they typed.
const typedWords = (q) => (/(^|[\s)])OR($|[\s(])/.test(q) ? `(${q})` : q);

// The query of a state, in the query language. What the user typed stands last: a quote left open reaches to the end.
export function queryOf(state) {
  const parts = FACETS.flatMap((facet) => selection(facet, state));
  if (state.years) parts.push(`date:${yearsText(state.years)}`);
  if (state.q.trim()) parts.push(parts.length ? typedWords(state.q.trim()) : state.q.trim());
  return parts.join(' ') || '*';
}

export const hasFilters = (state) => Boolean(state.years)
  || FACETS.some(({name}) => state.with[name].length + state.without[name].length > 0);

// Whether both show the same hits.
export const sameSearch = (a, b) => addressOf({...a, doc: ''}) === addressOf({...b, doc: ''});

// A link that changes the page's state; main.js takes its clicks.
export const linkTo = (state) => ({href: addressOf(state), 'data-state': true});
