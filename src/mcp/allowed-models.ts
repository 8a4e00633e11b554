import { models, type Api, type ModelEntry } from '../catalog/index.js';
import { relatedModels } from '../catalog/related-models.js';
import { UnigenError } from '../errors/errors.js';
import { didYouMean, listWords } from '../internal/list-words.js';
import { nearest } from '../validate/nearest.js';

/** The name of a model in this server, which is unique over both APIs: `unifically:google/veo-3.1-fast`. */
export function modelName({ api, id }: { api: Api; id: string }): string {
  return `${api}:${id}`;
}

/** The models that a session may use. */
export class AllowedModels {
  /** In the order of the catalog. */
  readonly entries: readonly ModelEntry[];

  /**
   * @param names Names or ids; an id that both APIs have is of both. Undefined allows all models.
   * @throws UnigenError for one that no model has.
   */
  constructor(names: readonly string[] | undefined) {
    const allowed = names && new Set(names.flatMap((name) => found(models, name)));
    this.entries = allowed ? models.filter((entry) => allowed.has(entry)) : models;
  }

  /**
   * The model of a name.
   *
   * @throws UnigenError if there is none, it is not allowed, or both APIs have one.
   */
  get(name: string): ModelEntry {
    const [entry, other] = this.entries.filter((one) => isNamed(one, name));
    if (entry && !other) return entry;
    if (entry && other)
      throw new UnigenError(`\`model\` may be ${listWords([entry, other].map(modelName), 'or')}: both APIs have it`);
    if (models.some((one) => isNamed(one, name)))
      throw new UnigenError('`model` is not among the models that this server allows; search_models lists them');
    // Models that it does not allow are not suggested.
    return found(this.entries, name)[0]!;
  }
}

/** Models that a message names. */
const MAX_SUGGESTIONS = 4;
/** Shorter parts begin the names of many models. */
const MIN_PART_CHARS = 4;

function lastPart(name: string): string {
  return name.toLowerCase().split(/[/:]/).at(-1)!;
}

function namesOf(entry: ModelEntry): string[] {
  return [entry.id, modelName(entry)];
}

function isNamed(entry: ModelEntry, name: string): boolean {
  return entry.id === name || modelName(entry) === name;
}

/** @throws UnigenError if no model has the name. */
function found(among: readonly ModelEntry[], name: string): ModelEntry[] {
  const entries = among.filter((entry) => isNamed(entry, name));
  if (entries.length > 0) return entries;
  // Hosts and people leave out the provider, or put another one before the name.
  const last = lastPart(name);
  const withPart = (fits: (part: string) => boolean) => among.filter(({ id }) => fits(lastPart(id))).map(modelName);
  const same = withPart((part) => part === last);
  const near = same.length > 0 ? same : nearest(name, among.flatMap(namesOf));
  const longer = last.length >= MIN_PART_CHARS ? withPart((part) => part.startsWith(last)) : [];
  const close =
    [near, longer].find((names) => names.length > 0)?.slice(0, MAX_SUGGESTIONS) ??
    relatedModels(name, among).map(modelName);
  // A text that can't be an id may be anything, even a prompt, and is not repeated.
  const shown = /^[\w./:-]{1,80}$/.test(name) ? ` ${name}` : '';
  throw new UnigenError(`There is no model${shown}${didYouMean(close) || '; search_models finds models'}`);
}
