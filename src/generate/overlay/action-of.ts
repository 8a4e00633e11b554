import { objectOf } from '../../internal/json.js';
import type { Document } from '../../contract/document/types.js';
import type { Path, Problem } from '../checks/problem.js';
import { reachableFrom } from '../checks/sound-part.js';
import type { OverlayChange } from './apply-overlay.js';

/** Where in an overlay the reason of a problem is. */
export interface ProblemPlace {
  /** Such as `mine.yaml:12`. */
  at: string;
  /** Index of the change. */
  index: number;
}

/** Names and indices that lead to a schema: `components`, `schemas` and its name. */
const SCHEMA_DEPTH = 3;

/**
 * The place in the overlays to which a problem is due: what was written there last of what is wrong, or of what else may
 * be wrong; else, what was written next to it in the same schema; else, in a schema that it refers to. Undefined if
 * nothing was.
 */
export function actionOf(
  document: Document,
  { paths, around: wider = [] }: Problem,
  changes: readonly OverlayChange[],
): ProblemPlace | undefined {
  for (const places of [paths, wider]) {
    const direct = changes.findLastIndex(({ path }) => places.some((place) => isSameOrWithin(place, path)));
    if (direct >= 0)
      return placeOf(changes, direct, places.find((place) => isSameOrWithin(place, changes[direct]!.path))!);
  }
  let around: { index: number; place: Path; common: number } | undefined;
  for (const [index, { path }] of changes.entries())
    for (const place of paths) {
      const common = commonLength(place, path);
      if (common >= SCHEMA_DEPTH && common >= (around?.common ?? 0)) around = { index, place, common };
    }
  // The nearest change: the part of its path that both have in common, and one step more.
  if (around) return placeOf(changes, around.index, changes[around.index]!.path.slice(0, around.common + 1));
  const schemas = objectOf(document.components.schemas);
  const reached = new Set(
    paths.flatMap((place) => (isOfSchema(place) ? [...reachableFrom(schemas, String(place[2]))] : [])),
  );
  const below = changes.findLastIndex(({ path }) => isOfSchema(path) && reached.has(String(path[2])));
  return below < 0 ? undefined : placeOf(changes, below, changes[below]!.path);
}

/** The place in an overlay that wrote a place in the contract, or what is in it. */
function placeOf(changes: readonly OverlayChange[], index: number, place: Path): ProblemPlace {
  const { path, from, atOf } = changes[index]!;
  const depth = Math.max(0, from.length - Math.max(0, path.length - place.length));
  return { at: atOf(from.slice(0, depth)), index };
}

/** Whether one of two places is, or is in, the other. */
function isSameOrWithin(one: Path, other: Path): boolean {
  return one.length > 0 && commonLength(one, other) === Math.min(one.length, other.length);
}

function commonLength(one: Path, other: Path): number {
  const differs = one.findIndex((key, index) => String(key) !== String(other[index]));
  return differs < 0 ? one.length : differs;
}

function isOfSchema(path: Path): boolean {
  return path.length >= SCHEMA_DEPTH && path[1] === 'schemas';
}
