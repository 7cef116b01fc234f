// The protocol of the server (docs/json.md). A request is aborted by the next one of its kind.

const running = new Map();

function messageOf(answer) {
  const error = answer?.error;
  return typeof error === 'string' ? error : error?.message;
}

async function post(request, signal) {
  const response = await fetch('/api/1/', {
    method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(request), signal,
  });
  const answer = await response.json();
  if (messageOf(answer)) throw new Error(messageOf(answer));
  return answer;
}

// Rejects with an AbortError where a later request of the kind was made.
export async function ask(kind, request) {
  running.get(kind)?.abort();
  const abort = new AbortController();
  running.set(kind, abort);
  try {
    return await post(request, abort.signal);
  } finally {
    if (running.get(kind) === abort) running.delete(kind);
  }
}

export function stopAsking(kind) {
  running.get(kind)?.abort();
  running.delete(kind);
}

export const wasAborted = (error) => error?.name === 'AbortError';

export function exportAddress(format, query, sort, like) {
  const address = new URLSearchParams({format, q: query});
  if (sort) address.set('sort', sort);
  if (like) address.set('similar', like);
  return '/api/1/export?' + address;
}

// The ids of the documents that a query finds.
export async function exportedIds(query, limit) {
  const response = await fetch(exportAddress('ids', query) + `&limit=${limit}`);
  if (!response.ok) throw new Error('The server does not list them.');
  return (await response.text()).split('\n').filter(Boolean);
}

export async function references(format, query) {
  const response = await fetch(exportAddress(format, query));
  if (!response.ok) throw new Error('no reference');
  return response.text();
}
