// The comparison: two to four models side by side, and the price of a request. The URL has the whole state.
import { render } from 'preact';
import type { Capability } from '../../catalog/capabilities.js';
import { compare, comparisonNote } from '../compare/comparison.js';
import { neededWords } from '../compare/needs.js';
import { ComparisonTable } from '../compare/comparison-table.js';
import type { ComparedModel } from '../compare/compared-model.js';
import { loadModel } from '../compare/load-model.js';
import { foldLines } from '../compare/fold-lines.js';
import { readModels, type UnknownModel } from '../compare/unknown-models.js';
import { UnknownNote } from '../compare/unknown-note.js';
import { byId } from '../catalog/dom/element.js';
import { currentQuery, keepField, writeQuery } from '../catalog/dom/url-state.js';
import { moreFromUrl, moreQuery, type MoreAsked } from '../catalog/more-url.js';
import { CAPABILITIES, MAX_COMPARED, writeState } from '../catalog/state.js';
import { maxFromUrl, wantedFromUrl } from '../catalog/wanted-from-url.js';

const form = byId('compare') as HTMLFormElement;
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
const add = field('add') as HTMLSelectElement;
const only = field('differences') as HTMLInputElement;
const known = new Set([...add.options].map(({ value }) => value).filter(Boolean));

/** A screen shows only the differences at first: common lines would hide them. Paper has all lines. */
const screen = matchMedia('screen');

/** Paper is no narrow screen, whatever its width. */
const phone = matchMedia('screen and (max-width: 47.99rem)');

let keys: string[] = [];

/** Ids in the URL that no model has. */
let unknown: UnknownModel[] = [];

/** Whether to show only what differs; undefined until a person or the URL says so. */
let chosen: boolean | undefined;

/** The capabilities that the request needs, from the catalog. */
let can: Capability[] = [];

/** Whether it needs a seed. */
let seed = false;

/** Counts the changes, so that models loaded for an earlier choice are not shown. */
let change = 0;

function formQuery(): URLSearchParams {
  return new URLSearchParams(
    [...new FormData(form)].filter((one): one is [string, string] => typeof one[1] === 'string'),
  );
}

/** What a search of the catalog asked for that no field has. */
let more: MoreAsked = {};

/** The query of the request. */
const requestQuery = () =>
  [writeState({ ...wantedFromUrl(formQuery()), can, seed, max: maxFromUrl(formQuery()) }), moreQuery(more)]
    .filter(Boolean)
    .join('&');

function write(isNew: boolean): void {
  const differences = chosen === undefined ? '' : `differences=${chosen ? 1 : 0}`;
  const parts = [`models=${keys.join(',')}`, requestQuery(), differences];
  writeQuery(parts.filter(Boolean).join('&'), isNew);
}

async function show(): Promise<void> {
  const mine = ++change;
  add.disabled = keys.length >= MAX_COMPARED;
  for (const option of add.options) option.disabled = keys.includes(option.value);
  const results = await Promise.allSettled(keys.map(loadModel));
  if (mine !== change) return;
  const models = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []));
  draw(models, failed);
}

function draw(models: ComparedModel[], failed: string[]): void {
  const wanted = wantedFromUrl(formQuery());
  const needs = { can, seed, max: maxFromUrl(formQuery()), more };
  const sections = foldLines(models, compare(models, wanted, needs));
  const words = neededWords(wanted, needs);
  byId('request-words').textContent = words && `: ${words}`;
  const lines = sections.flatMap((section) => section.lines);
  const different = lines.filter(({ differs }) => differs).length;
  document.title = `${models.map(({ entry }) => entry.title).join(' or ') || 'Compare models'} · unigen`;
  byId('compare-status').textContent =
    failed.length > 0
      ? failed.join('. ')
      : keys.length === 0
        ? 'Choose two to four models.'
        : keys.length === 1
          ? 'Add a second model.'
          : `${different} of ${lines.length} rows differ.`;
  only.parentElement!.hidden = models.length < 2;
  const table = (
    <ComparisonTable
      note={comparisonNote(models)}
      models={models}
      request={requestQuery()}
      sections={sections}
      onlyDifferences={only.checked && models.length > 1}
      isNarrow={phone.matches}
      remove={(key) => setModels(keys.filter((one) => one !== key))}
    />
  );
  render(
    <>
      <UnknownNote unknown={unknown} choose={replace} />
      {models.length > 0 && table}
      {keys.length === 0 && (
        <p class="compare-start">
          Or tick them in <a href="../index.html">the list of all models</a>.
        </p>
      )}
    </>,
    byId('comparison'),
  );
}

function replace(key: string, instead: UnknownModel): void {
  unknown = unknown.filter((one) => one !== instead);
  setModels([...new Set([...keys, key])].slice(0, MAX_COMPARED));
}

function setModels(models: string[]): void {
  keys = models;
  keepField('compare', keys.join(','));
  write(true);
  void show();
}

form.addEventListener('input', ({ target }) => {
  if (target === add) {
    if (add.value !== '') setModels([...keys, add.value].slice(0, MAX_COMPARED));
    add.value = '';
    return;
  }
  const { name, value } = target as HTMLInputElement | HTMLSelectElement;
  if (target === only) chosen = only.checked;
  else keepField(name, value);
  write(target === only);
  void show();
});

form.addEventListener('submit', (event) => event.preventDefault());

function restore(): void {
  const query = currentQuery();
  const named = readModels(query.get('models') ?? '', known);
  keys = named.keys.slice(0, MAX_COMPARED);
  unknown = named.unknown.slice(0, MAX_COMPARED);
  const wanted = wantedFromUrl(query);
  can = CAPABILITIES.filter((name) => query.get('can')?.split(',').includes(name));
  seed = query.has('seed', '1');
  more = moreFromUrl(query);
  for (const name of ['seconds', 'resolution', 'ratio', 'outputs', 'sound', 'images'] as const)
    field(name).value = String(wanted[name] ?? '');
  field('max').value = String(maxFromUrl(query) ?? '');
  chosen = query.has('differences') ? query.has('differences', '1') : undefined;
  only.checked = chosen ?? screen.matches;
  void show();
}

addEventListener('popstate', restore);

/** Closes the request on a phone, where it would fill the screen. */
function fold(): void {
  (byId('request') as HTMLDetailsElement).open = !phone.matches;
}

phone.addEventListener('change', () => {
  fold();
  restore();
});
screen.addEventListener('change', restore);
fold();
restore();
