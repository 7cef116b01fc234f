// Everything that the browser keeps as one file, and read again.

import {byId, el, saveFile} from './dom.js';
import {addReviews, allReviews} from './review.js';
import {addSearches, allSearches} from './searches.js';

const LARGEST = 20_000_000;  // bytes

function save() {
  const kept = {dragoman: 1, at: new Date().toISOString(), searches: allSearches(), review: allReviews()};
  saveFile('dragoman.json', 'application/json', JSON.stringify(kept, null, 1));
}

async function read(file, done) {
  try {
    if (file.size > LARGEST) throw new Error('it is larger than 20 MB');
    const kept = JSON.parse(await file.text());
    if (kept?.dragoman !== 1) throw new Error('it holds no searches or marks of this page');
    addSearches(kept.searches);
    addReviews(kept.review);
    byId('status').textContent = 'Read.';
    done();
  } catch (error) {
    alert(`${file.name} can't be read: ${error.message}`);
  }
}

// `done` is called when a file was read.
export function fileButtons(done) {
  const chosen = el('input', {type: 'file', accept: '.json,application/json', class: 'read-file', hidden: true, onchange: async () => {
    if (chosen.files[0]) await read(chosen.files[0], done);
    chosen.value = '';
  }});
  return [el('button', {type: 'button', class: 'save-file', title: 'Saved searches, marks and notes as a file', onclick: save}, 'Save to a file'),
    el('button', {type: 'button', title: 'What was saved to a file is added', onclick: () => chosen.click()}, 'Read a file'), chosen];
}
