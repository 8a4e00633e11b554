import { models } from '../catalog/index.js';
import type { ModelEntry } from '../catalog/entry.js';
import { detailsOf } from '../catalog/details.js';
import { UsageError } from './failure.js';
import { didYouMean } from './options.js';
import type { Api } from '../types/api.js';
import type { ModelDetails } from '../catalog/model-details.js';

/** The model that a command is about. */
export interface Chosen {
  api: Api;
  id: string;
  /** Missing for a model that the contract does not list. */
  entry?: ModelEntry;
  details: ModelDetails;
}

/**
 * Finds the model that was named, with or without its provider. The same name may stand for a model at either API;
 * which one is a matter of money, so it is asked and never guessed.
 *
 * @param unlisted Whether a model that the contract does not list will do, where `api` says whose it is.
 */
export async function chooseModel(name: string, api: Api | undefined, unlisted = false): Promise<Chosen> {
  const entry = findEntry(name, api);
  if (entry) return { api: entry.api, id: entry.id, entry, details: await detailsOf(entry) };
  if (unlisted && api) return { api, id: name, details: open(name) };
  const within = models.filter((model) => api === undefined || model.api === api);
  const guess = didYouMean(name, new Set(within.flatMap(({ id }) => [id, shortId(id)])));
  throw new UsageError(
    `there is no model ${name}${api ? ` at ${api}` : ''}${guess}${guess ? '' : '; `unigen models` lists them'}`,
  );
}

/** Whether the name alone says which model is meant. */
export function isUnambiguous(entry: ModelEntry): boolean {
  return models.filter(({ id }) => id === entry.id || shortId(id) === entry.id).length === 1;
}

export function readApi(value: string | undefined): Api | undefined {
  if (value === undefined || value === 'unifically' || value === 'gateai') return value;
  throw new UsageError(`--api takes unifically or gateai, not ${value}`);
}

function findEntry(name: string, api: Api | undefined): ModelEntry | undefined {
  const found = models.filter(
    ({ id, api: own }) => (id === name || shortId(id) === name) && (api === undefined || api === own),
  );
  const exact = found.filter(({ id }) => id === name);
  const candidates = new Set(found.map((entry) => entry.api)).size === 1 && exact.length === 1 ? exact : found;
  if (candidates.length < 2) return candidates[0];
  const choices = candidates.map((entry) => `${entry.id} at ${entry.api} (--api ${entry.api})`);
  const sameApi = candidates.every((entry) => entry.api === candidates[0]!.api);
  if (sameApi) throw new UsageError(`${name} may be ${candidates.map(({ id }) => id).join(' or ')}; name it in full`);
  throw new UsageError(`${name} may be ${choices.join(' or ')}; say which with --api`);
}

/** An id without its provider. */
function shortId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function open(id: string): ModelDetails {
  const example = { summary: '', body: { model: id } };
  const output = { description: '', members: {} };
  return {
    provider: '',
    description: '',
    open: true,
    parameters: {},
    rules: [],
    output,
    minimal: example,
    full: example,
  };
}
