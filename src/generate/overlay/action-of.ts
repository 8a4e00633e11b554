import type { Path, Problem } from '../checks/problem.js';
import type { OverlayChange } from './apply-overlay.js';

/**
 * The action to which a problem is due, such as `mine.yaml:12`: the last one that changed what is wrong, or what else
 * may be wrong; else the last one that changed the same schema. Undefined if none did.
 */
export function actionOf({ paths }: Problem, changes: readonly OverlayChange[]): string | undefined {
  const closest = changes.findLast(({ path }) => paths.some((place) => isSameOrWithin(place, path)));
  const around = closest ?? changes.findLast(({ path }) => paths.some((place) => isSameSchema(place, path)));
  return around?.at;
}

/** Whether one of two places is, or is in, the other. */
function isSameOrWithin(one: Path, other: Path): boolean {
  return one.length > 0 && one.slice(0, other.length).every((key, index) => String(key) === String(other[index]));
}

function isSameSchema([...one]: Path, [...other]: Path): boolean {
  return one.length > 2 && one.slice(0, 3).join('\n') === other.slice(0, 3).join('\n');
}
