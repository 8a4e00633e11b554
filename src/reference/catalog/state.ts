import type { Capability } from '../../catalog/capabilities.js';
import type { ModelKind } from '../../catalog/entry.js';
import type { Api } from '../../types/api.js';
import { CAPABILITY_WORDS } from './capability-words.js';
import { maxFromUrl, wantedFromUrl } from './wanted-from-url.js';
import type { Wanted } from './wanted.js';

export const KINDS: readonly ModelKind[] = ['image', 'video', 'audio', 'text', '3d'];
export const APIS: readonly Api[] = ['unifically', 'gateai'];
export const CAPABILITIES = Object.keys(CAPABILITY_WORDS) as Capability[];
const SORTS = ['', 'price', 'name', 'time'] as const;

/** The most models that can be compared. */
export const MAX_COMPARED = 4;

/** Maximum length of a query in characters; longer ones are cut. */
const MAX_QUERY = 200;

/** All choices of a person in the catalog; the URL of the page holds them. */
export interface CatalogState extends Wanted {
  q: string;
  /** Kinds of models; all if empty. */
  makes: readonly ModelKind[];
  api: Api[];
  can: Capability[];
  seed: boolean;
  /** The most that the request may cost, in US dollars. */
  max?: number;
  /** Whether only models are shown that can make the request. */
  fit: boolean;
  /** Whether models are shown that may cost more than `max`, as their price is a range or not documented. */
  unpriced: boolean;
  retired: boolean;
  sort: (typeof SORTS)[number];
  /** Keys of the models to compare. */
  compare: string[];
}

/** Reads a query of the URL, or the fields of the form. Values that no model can have are dropped. */
export function readState(query: URLSearchParams, isKnown: (key: string) => boolean): CatalogState {
  const list = (name: string) => [...new Set(query.getAll(name).flatMap((value) => value.split(',')))];
  const oneOf = <T extends string>(known: readonly T[], name: string) =>
    known.filter((one) => list(name).includes(one));
  return {
    q: (query.get('q') ?? '').trim().slice(0, MAX_QUERY),
    makes: oneOf(KINDS, 'makes'),
    api: oneOf(APIS, 'api'),
    can: oneOf(CAPABILITIES, 'can'),
    seed: query.has('seed', '1'),
    max: maxFromUrl(query),
    fit: query.has('fit', '1'),
    unpriced: query.has('unpriced', '1'),
    retired: query.has('retired', '1'),
    sort: SORTS.find((one) => one === query.get('sort')) ?? '',
    compare: list('compare').filter(isKnown).slice(0, MAX_COMPARED),
    ...wantedFromUrl(query),
  };
}

/** The query of a URL, without `?`, with only the choices that differ from the start. */
export function writeState({
  q,
  seed,
  fit,
  unpriced,
  retired,
  bound: _bound,
  ...others
}: Partial<CatalogState>): string {
  const flags = { seed, fit, unpriced, retired };
  const fields = { q, ...others, ...Object.fromEntries(Object.entries(flags).map(([name, is]) => [name, is && '1'])) };
  return Object.entries(fields)
    .map(([name, value]) => [name, [value].flat().join(',')] as const)
    .filter(([, value]) => value !== '' && value !== 'false')
    .map(([name, value]) => `${name}=${plainEncoded(value)}`)
    .join('&');
}

/** Encodes only the characters that a query can't have, so that people can read it. */
function plainEncoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',');
}
