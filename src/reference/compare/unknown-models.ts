import { truncate } from '../../internal/text.js';
import { editDistance } from '../catalog/edit-distance.js';

/** Maximum number of characters of an unknown id that are shown, with the ellipsis. */
const MAX_SHOWN = 61;

/** Maximum number of ids that are offered for an unknown one. */
const MAX_NEAREST = 3;

/** Share of the letters of an id that may be wrong. */
const MAX_WRONG = 0.4;

/** Minimum number of letters of an id whose end is missing. */
const MIN_BEGINNING = 5;

/** An id that no model has. */
export interface UnknownModel {
  /** The id in the URL, cut if it is long. */
  text: string;
  /** Keys of the models with the most similar ids. */
  nearest: string[];
}

/** The models of a query: the keys of existing models, and unknown ids. An id without its API is enough. */
export function readModels(query: string, known: Iterable<string>): { keys: string[]; unknown: UnknownModel[] } {
  const all = [...known];
  const asked = [...new Set(query.split(',').map((one) => one.trim()))].filter(Boolean);
  const found = asked.map((text) => [text, all.find((key) => key === text || idOf(key) === text)] as const);
  return {
    keys: [...new Set(found.flatMap(([, key]) => key ?? []))],
    unknown: found.flatMap(([text, key]) => (key === undefined ? [unknownModel(truncate(text, MAX_SHOWN), all)] : [])),
  };
}

const unknownModel = (text: string, keys: string[]): UnknownModel => ({ text, nearest: nearestTo(text, keys) });

/** The id of a key such as `gateai:sora-2`. */
export const idOf = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Whether only the end of an id is missing, such as `-001`: as near as one wrong letter. */
const isBeginning = (name: string, id: string): boolean =>
  name.length >= MIN_BEGINNING && name !== id && id.startsWith(name);

/** The keys whose ids have the fewest letters changed; the provider may be missing. Of equals, those of its API first. */
function nearestTo(text: string, keys: string[]): string[] {
  const wanted = idOf(text.toLowerCase());
  const name = wanted.slice(wanted.lastIndexOf('/') + 1);
  return keys
    .map((key) => {
      const id = idOf(key);
      const own = id.slice(id.lastIndexOf('/') + 1);
      return {
        key,
        distance: isBeginning(name, own) ? 1 : Math.min(editDistance(wanted, id), editDistance(name, own)),
        length: own.length,
        whole: editDistance(text.toLowerCase(), key),
      };
    })
    .filter(({ distance, length }) => distance <= MAX_WRONG * Math.min(name.length, length))
    .toSorted((a, b) => a.distance - b.distance || a.whole - b.whole)
    .slice(0, MAX_NEAREST)
    .map(({ key }) => key);
}
