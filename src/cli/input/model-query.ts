import type { Capability } from '../../catalog/capabilities.js';
import { loadDetails } from '../../catalog/details.js';
import type { ModelKind } from '../../catalog/entry.js';
import type { Api } from '../../types/api.js';
import { listWords } from '../../internal/list-words.js';
import { UsageError } from '../usage-error.js';
import { isSet, valueOf, valuesOf, type Option, type ParsedArgs } from './argv.js';
import { readCapability } from './capability-names.js';
import { readApi } from './model.js';
import { dollarsOf, readNumber } from './numbers.js';
import { normalizedName } from './parameters.js';
import { SHARED_OPTIONS } from './shared-options.js';
import { suggestNames } from './suggest-names.js';

const KINDS: readonly ModelKind[] = ['image', 'video', 'audio', 'text', '3d'];
/** The most outputs or images that can be asked for. */
const MAX_COUNT = 1000;
const ORDERS = ['price', 'id'] as const;

/** What a model has to be and to do to be listed. */
export interface ModelQuery {
  /** Beginnings of words in the id, the title or the provider. */
  words: string[];
  kind?: ModelKind;
  api?: Api;
  capabilities: Capability[];
  /** Names of parameters, with dashes or underscores as given. */
  takes: string[];
  seconds?: number;
  resolution?: string;
  aspectRatio?: string;
  /** Number of outputs, by one task or several. */
  outputs?: number;
  /** Number of images that a request contains. */
  images?: number;
  /** US dollars of a request. */
  maxPrice?: number;
  /** Whether retired models are listed too. */
  retired: boolean;
  sort?: (typeof ORDERS)[number];
}

/** The options that make a query. */
export const QUERY_OPTIONS = {
  kind: { value: KINDS.join('|'), synonyms: ['type', 'output'], description: 'Only models that generate this' },
  api: { ...SHARED_OPTIONS.api, synonyms: ['host', 'vendor'], description: 'Only models of this API' },
  can: {
    value: 'CAPABILITY',
    multiple: true,
    synonyms: ['capability', 'capabilities', 'feature', 'supports', 'does', 'with'],
    description: 'Only models that can do this, such as first-frame',
  },
  takes: {
    value: 'PARAMETER',
    multiple: true,
    synonyms: ['parameter', 'param', 'has', 'input'],
    description: 'Only models with a parameter of this name',
  },
  seed: { description: 'Only models that take a seed' },
  seconds: {
    value: 'NUMBER',
    synonyms: ['duration', 'length', 'secs', 's', 'duration-seconds'],
    description: 'Only models whose output can have this length; also the length to price',
  },
  resolution: {
    value: 'RESOLUTION',
    synonyms: ['size', 'res', 'quality', 'definition'],
    description: 'Only models with this resolution, such as 1080p or 2k; also the resolution to price',
  },
  'aspect-ratio': {
    value: 'RATIO',
    synonyms: ['ratio', 'aspect', 'ar', 'format'],
    description: 'Only models with this aspect ratio, such as 9:16',
  },
  outputs: {
    value: 'NUMBER',
    synonyms: ['count', 'quantity', 'number', 'results', 'n', 'variations'],
    description: 'Only models that make so many outputs, by one task or several; also the number to price',
  },
  images: {
    value: 'NUMBER',
    synonyms: ['input-images', 'references', 'image'],
    description: 'Only models that take so many images in one request',
  },
  'max-price': {
    value: 'USD',
    synonyms: ['price', 'cost', 'max-cost', 'budget', 'cheaper-than'],
    description: 'Only models of which a request costs at most this',
  },
  retired: { synonyms: ['deprecated', 'all'], description: 'Retired models as well' },
  sort: {
    value: ORDERS.join('|'),
    synonyms: ['order', 'order-by', 'sort-by'],
    description: 'Sort by price of a request, lowest first, or by id',
  },
} satisfies Record<string, Option>;

/** Reads a query from the command line. */
export async function readQuery(parsed: ParsedArgs): Promise<ModelQuery> {
  const seconds = valueOf(parsed, 'seconds');
  const takes = [...(valuesOf(parsed, 'takes') ?? []), ...(isSet(parsed, 'seed') ? ['seed'] : [])];
  return {
    words: parsed.positionals.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean),
    kind: readOneOf('kind', KINDS, valueOf(parsed, 'kind')),
    api: readApi(valueOf(parsed, 'api')),
    capabilities: (valuesOf(parsed, 'can') ?? []).map(readCapability),
    takes: await readParameterNames(takes),
    seconds: seconds === undefined ? undefined : readNumber('seconds', seconds, { min: 0.1 }),
    resolution: readResolution(valueOf(parsed, 'resolution')),
    aspectRatio: readAspectRatio(valueOf(parsed, 'aspect-ratio')),
    outputs: readCount('outputs', valueOf(parsed, 'outputs')),
    images: readCount('images', valueOf(parsed, 'images')),
    maxPrice: dollarsOf(parsed, 'max-price'),
    retired: isSet(parsed, 'retired'),
    sort: readOneOf('sort', ORDERS, valueOf(parsed, 'sort')),
  };
}

function readCount(option: string, value: string | undefined): number | undefined {
  return value === undefined ? undefined : readNumber(option, value, { min: 1, max: MAX_COUNT, integer: true });
}

function readOneOf<T extends string>(option: string, known: readonly T[], value: string | undefined): T | undefined {
  const found = known.find((one) => one === value);
  if (value !== undefined && found === undefined)
    throw new UsageError(`--${option} takes ${listWords(known, 'or')}, not ${value}`);
  return found;
}

/** @throws UsageError for a name that no model has. */
async function readParameterNames(names: string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const details = [...Object.values(await loadDetails('unifically')), ...Object.values(await loadDetails('gateai'))];
  const known = new Set(details.flatMap(({ parameters }) => Object.keys(parameters)));
  const knownNames = new Set([...known].map(normalizedName));
  return names.map((name) => {
    if (knownNames.has(normalizedName(name))) return name;
    throw new UsageError(`no model has a parameter ${name}${suggestNames(name, known)}`);
  });
}

function readResolution(value: string | undefined): string | undefined {
  if (value !== undefined && !/^(?:\d+p|\d+k|\d+(?:\.\d+)?mp)$/i.test(value))
    throw new UsageError(`--resolution takes a resolution such as 1080p, 4k or 1mp, not ${value}`);
  return value?.toLowerCase();
}

function readAspectRatio(value: string | undefined): string | undefined {
  if (value !== undefined && !/^(?:[1-9]\d*:[1-9]\d*|auto)$/.test(value))
    throw new UsageError(`--aspect-ratio takes a ratio such as 16:9, or auto, not ${value}`);
  return value;
}
