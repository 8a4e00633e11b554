import { MAX_RESOURCES, MAX_RESOURCE_CHARS } from './limits.js';
import type { ScenarioResources } from './scenario.js';
import type { ValueReader } from './value-reader.js';

/** An entry of a list before what it omits is made up. */
export type ResourceEntry = Record<string, unknown>;

/** Entries by list; phrases by language. */
export interface Resources {
  lists: ReadonlyMap<string, readonly ResourceEntry[]>;
  /** Undefined if the scenario has none. */
  phrases: Readonly<Record<string, string>> | undefined;
}

/** Properties of the entries of each list, with their types. The first is the id. */
export const RESOURCE_PROPERTIES = {
  'higgsfield-ai/motions': { id: 'string', name: 'string', preview_url: 'string' },
  'higgsfield-ai/voices': { id: 'string', name: 'string', category: 'string', preview_url: 'string' },
  'higgsfield-ai/sounds': { id: 'string', name: 'string', preview_url: 'string' },
  'higgsfield-ai/camera-movements': { id: 'string', name: 'string' },
  'higgsfield-ai/camera-settings': { id: 'string', name: 'string' },
  'kuaishou/kling/voices': { id: 'integer', name: 'string' },
  'google/voices/veo-3.1': { id: 'string', name: 'string', description: 'string', sample: 'string' },
  'elevenlabs/voices': {
    voice_id: 'string',
    name: 'string',
    category: 'string',
    labels: 'object',
    preview_url: 'string',
  },
} as const satisfies Record<string, Record<string, 'string' | 'integer' | 'object'>>;

/** The list of phrases, which has no entries but a phrase by language. */
export const PHRASES_LIST = 'suno-ai/voice/verification-phrase';
/** The names of all lists: the end of their paths. */
const RESOURCE_LISTS = [...Object.keys(RESOURCE_PROPERTIES), PHRASES_LIST] as (keyof ScenarioResources)[];

const MAX_LABELS = 20;

type Path = readonly (string | number)[];

/** The resources of a scenario. */
export function readResources(reader: ValueReader, value: unknown, path: Path): Resources {
  const given = reader.object(value, path, RESOURCE_LISTS) ?? {};
  const lists = new Map<string, ResourceEntry[]>();
  for (const [list, properties] of Object.entries(RESOURCE_PROPERTIES)) {
    if (given[list] === undefined) continue;
    const entries = reader.array(given[list], [...path, list], MAX_RESOURCES);
    lists.set(
      list,
      entries.map((entry, index) => readEntry(reader, entry, [...path, list, index], properties)),
    );
  }
  return { lists, phrases: readPhrases(reader, given[PHRASES_LIST], [...path, PHRASES_LIST]) };
}

function readEntry(
  reader: ValueReader,
  value: unknown,
  path: Path,
  properties: Record<string, 'string' | 'integer' | 'object'>,
): ResourceEntry {
  if (typeof value === 'string') return { name: reader.string(value, path, MAX_RESOURCE_CHARS) };
  const entry = reader.object(value, path, Object.keys(properties));
  if (!entry) {
    if (value === undefined) reader.fail(path, 'must be a name or an object');
    return {};
  }
  const [id = ''] = Object.keys(properties);
  if (entry.name === undefined && entry[id] === undefined) reader.fail(path, `must have a name or the property ${id}`);
  for (const [name, type] of Object.entries(properties)) {
    const at = [...path, name];
    if (type === 'string') reader.string(entry[name], at, MAX_RESOURCE_CHARS);
    else if (type === 'integer')
      reader.number(entry[name], at, { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true });
    else readLabels(reader, entry[name], at);
  }
  return { ...entry };
}

function readLabels(reader: ValueReader, value: unknown, path: Path): void {
  const labels = Object.entries(reader.object(value, path) ?? {});
  if (labels.length > MAX_LABELS) reader.fail(path, `must have at most ${MAX_LABELS} properties`);
  for (const [name, label] of labels.slice(0, MAX_LABELS)) reader.string(label, [...path, name], MAX_RESOURCE_CHARS);
}

function readPhrases(reader: ValueReader, value: unknown, path: Path): Resources['phrases'] {
  const phrases = reader.object(value, path);
  if (!phrases) return undefined;
  const entries = Object.entries(phrases);
  if (entries.length === 0 || entries.length > MAX_RESOURCES)
    return reader.fail(path, `must have 1 to ${MAX_RESOURCES} phrases`);
  for (const [language, phrase] of entries) {
    if (language.length > MAX_LABELS) reader.fail([...path, language], 'must be a language code', true);
    reader.string(phrase, [...path, language], MAX_RESOURCE_CHARS);
  }
  return phrases as Record<string, string>;
}
