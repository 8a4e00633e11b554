// The page for missing ones: it searches for what the path names.
import { createSearch } from '../search/search.js';
import { showResults } from '../search/result-list.js';
import { similarModels } from '../search/similar-models.js';
import { loadScript } from '../site/load-file.js';
import { missingQuery } from '../site/missing-query.js';
import { assetPath, rootPath } from '../site/root-path.js';
import { setUpSite } from '../site/set-up-site.js';

setUpSite();

const form = document.querySelector<HTMLFormElement>('.missing form')!;
const field = form.querySelector<HTMLInputElement>('[name=q]')!;
const results = document.querySelector<HTMLElement>('#missing-results')!;

field.value = missingQuery(location.pathname, new URL(rootPath() || '.', location.href).pathname);
// Without the index, the form leads to the catalog.
loadScript(assetPath('search-index.js')).then(start, () => {});

function start(): void {
  const index = globalThis.unigenSearchIndex!;
  const search = createSearch(index);
  const similar = (query: string) => similarModels(query, index.records);
  const show = () => showResults(results, rootPath(), field.value.trim(), search, similar);
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
    results.querySelector('a')?.focus();
  });
  show();
}
