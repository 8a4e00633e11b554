import type { Explanation } from './explain.js';
import type { Shape } from './shape.js';
import { isObject } from './values.js';

/**
 * Reports members that stand beside `input` (or `params`) and belong in it, or the other way round, and answers the
 * body as it was meant, so that they aren't missed where they belong.
 */
export function misplaced(into: Explanation, shape: Shape, body: unknown): unknown {
  if (!isObject(body)) return body;
  const { home } = into;
  const outside = shape.properties ?? {};
  const { properties: inside = {}, closed: closedBy = 'additionalProperties' } = outside[home] || {};
  const inner = body[home] ?? {};
  if (!isObject(inner)) return body;
  const outer = { ...body };
  const moved = { ...inner };
  for (const member of Object.keys(body)) {
    if (Object.hasOwn(outside, member) || !Object.hasOwn(inside, member)) continue;
    into.add(`unknown member ${member}: it belongs in ${home}`, [member], shape.closed ?? 'additionalProperties');
    delete outer[member];
    moved[member] ??= body[member];
  }
  for (const member of Object.keys(inner)) {
    if (Object.hasOwn(inside, member) || !Object.hasOwn(outside, member)) continue;
    into.add(`unknown member ${member}: it belongs beside ${home}, not in it`, [home, member], closedBy);
    delete moved[member];
    outer[member] ??= inner[member];
  }
  if (into.issues.length > 0) outer[home] = moved;
  return outer;
}
