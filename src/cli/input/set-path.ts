import { UsageError } from '../usage-error.js';

/**
 * Sets the value at a path such as `elements.0.type`; missing objects and arrays on the way are created.
 *
 * @param option The option that gave the path, for messages.
 * @param append Whether to add the value to the array at the path.
 * @throws UsageError for a path that is empty, unsafe, or leads through a value that has no properties.
 */
export function setPath(
  root: Record<string, unknown>,
  path: string[],
  value: unknown,
  { option, append = false }: { option: string; append?: boolean },
): void {
  if (path.some(isUnsafe)) throw new UsageError(`${option} takes a path such as elements.0.type`);
  let parent = root;
  for (const [index, step] of path.slice(0, -1).entries()) {
    const next = parent[step] === undefined ? (/^\d+$/.test(path[index + 1]!) ? [] : {}) : parent[step];
    if (typeof next !== 'object' || next === null) {
      const at = path.slice(0, index + 1).join('.');
      throw new UsageError(`${option} ${path.join('.')}: ${at} is not an object or an array`);
    }
    parent[step] = next;
    parent = next as Record<string, unknown>;
  }
  const last = path.at(-1)!;
  parent[last] = append ? [...[parent[last] ?? []].flat(), value] : value;
}

/** Whether a step is empty or would reach a prototype. */
function isUnsafe(step: string): boolean {
  return step === '' || step === '__proto__' || step === 'constructor' || step === 'prototype';
}
