import { detailsOf } from '../../catalog/details.js';
import type { ModelEntry } from '../../catalog/entry.js';
import { models } from '../../catalog/index.js';
import { relatedModels } from '../../catalog/related-models.js';
import type { ModelDetails } from '../../catalog/model-details.js';
import { didYouMean, listWords } from '../../internal/list-words.js';
import { shellQuote } from '../../internal/shell-quote.js';
import { hasWordBeginning } from '../../internal/word-match.js';
import type { Api } from '../../types/api.js';
import { UsageError } from '../usage-error.js';
import { suggestNames } from './suggest-names.js';

/** The model that a command runs on. */
export interface ChosenModel {
  api: Api;
  id: string;
  /** Its catalog entry; undefined for a custom model. */
  entry?: ModelEntry;
  details: ModelDetails;
  /** Whether the other API has a model of the same id. */
  sharesId?: boolean;
}

/**
 * Finds a model by its id, with or without the provider; an exact id takes precedence. If a name could mean several
 * models, which may differ in price, it throws instead of choosing one.
 *
 * @param allowCustom Whether a model that the catalog does not list is accepted, if `api` is given.
 */
export async function chooseModel(name: string, api: Api | undefined, allowCustom = false): Promise<ChosenModel> {
  const entry = findEntry(name, api);
  if (entry) {
    const sharesId = models.some(({ id, api: other }) => id === entry.id && other !== entry.api);
    return { api: entry.api, id: entry.id, entry, details: await detailsOf(entry), sharesId };
  }
  if (allowCustom && api) return { api, id: name, details: customDetails(name) };
  const candidates = models.filter((model) => api === undefined || model.api === api);
  const advice =
    partAdvice(name, candidates, api) ||
    suggestNames(name, new Set(candidates.flatMap(({ id }) => [id, shortId(id)]))) ||
    relatedAdvice(name, candidates) ||
    '; `unigen models` lists the models';
  // The name of a custom model does not say which API has it.
  const custom = allowCustom ? '; to send it unchecked, pass --api' : '';
  throw new UsageError(`unknown model ${name}${api ? ` at ${api}` : ''}${advice}${custom}`);
}

/** Reads the value of `--api`. */
export function readApi(value: string | undefined): Api | undefined {
  if (value === undefined || value === 'unifically' || value === 'gateai') return value;
  throw new UsageError(`--api takes unifically or gateai, not ${value}`);
}

function findEntry(name: string, api: Api | undefined): ModelEntry | undefined {
  const found = models.filter(
    (entry) => (entry.id === name || shortId(entry.id) === name) && (api === undefined || api === entry.api),
  );
  const exact = found.filter(({ id }) => id === name);
  const candidates = exact.length > 0 ? exact : found;
  const isOneApi = new Set(candidates.map((entry) => entry.api)).size === 1;
  if (candidates.length < 2) return candidates[0];
  const choices = candidates.map((entry) => (isOneApi ? entry.id : `${entry.id} at ${entry.api} (--api ${entry.api})`));
  const advice = isOneApi ? 'use the full id' : 'choose one with --api';
  throw new UsageError(`${name} may be ${listWords(choices, 'or')}; ${advice}`);
}

/** The most models that a message lists for a part of an id: a family at both APIs, such as `veo`. */
const MAX_LISTED = 12;
/** As many of them are named if there are more. */
const MAX_NAMED = 3;

/** The end of an error about an unknown name: the ids that the name is a part of; empty if there are none. */
function partAdvice(name: string, candidates: readonly ModelEntry[], api: Api | undefined): string {
  const part = name.toLowerCase();
  const matching = candidates.filter(({ id, deprecated }) => !deprecated && hasWordBeginning(id.toLowerCase(), part));
  const ids = [...new Set(matching.map(({ id }) => id))];
  if (ids.length < 2) return didYouMean(ids);
  const list = `\`unigen models ${shellQuote(name)}${api ? ` --api ${api}` : ''}\``;
  if (ids.length <= MAX_LISTED) return `; ${ids.length} models match it: ${listWords(ids, 'and')}; ${list} shows them`;
  const some = ids.slice(0, MAX_NAMED).join(', ');
  return `; ${ids.length} models match it, such as ${some}: ${list} lists them`;
}

/** The end of an error that suggests models of the same family, such as `veo-3.1-fast` for `veo-9`; empty if there are none. */
export function relatedAdvice(name: string, candidates: readonly ModelEntry[]): string {
  return didYouMean([...new Set(relatedModels(name, candidates).map(({ id }) => id))]);
}

/** An id without its provider. */
function shortId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function customDetails(id: string): ModelDetails {
  const example = { summary: '', body: { model: id } };
  return {
    provider: '',
    description: '',
    open: true,
    parameters: {},
    modes: [],
    rules: [],
    output: { description: '', properties: {} },
    minimal: example,
    full: example,
  };
}
