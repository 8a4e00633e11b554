import { MOST, type Explanation } from './explain.js';
import type { Shape } from './shape.js';
import { isObject } from '../internal/json.js';

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
  const holds = (given: object, theirs: object, own: object) =>
    Object.keys(theirs).some((member) => Object.hasOwn(given, member) && !Object.hasOwn(own, member));
  if (!holds(body, inside, outside) && !holds(inner, outside, inside)) return body;
  const outer = copied(body, inside, outside);
  const moved = copied(inner, inside, outside);
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
  outer[home] = moved;
  return outer;
}

/** A copy with all the known members, and with as many of the others as are reported: a copy of very many takes long. */
function copied(given: Record<string, unknown>, ...known: object[]): Record<string, unknown> {
  let others = 0;
  const members = Object.keys(given).filter(
    (member) => known.some((one) => Object.hasOwn(one, member)) || others++ <= MOST,
  );
  // By entries: a member may be called `__proto__`.
  return Object.fromEntries(members.map((member) => [member, given[member]]));
}
