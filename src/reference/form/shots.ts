import { isObject } from '../../internal/json.js';
import type { Json } from '../../catalog/model-details.js';
import type { JsonRecord } from './json-path.js';

/**
 * The shots of a request, each as long in proportion as it is, so that all together last a number of seconds.
 *
 * @param input A request, which may have a list of shots with a `duration` each.
 * @returns The parameter with the shots; undefined if the request has none, or more than seconds.
 */
export function shotsOfLength(input: JsonRecord, seconds: number): JsonRecord | undefined {
  const name = shotsIn(input);
  if (name === undefined) return undefined;
  const shots = input[name] as Shot[];
  if (!Number.isInteger(seconds) || seconds < shots.length) return undefined;
  const total = secondsOfShots(input)!;
  // Each shot ends where its share of the video does, at least a second after the one before and in time for the others.
  let end = 0;
  let before = 0;
  return {
    [name]: shots.map((shot, at) => {
      before += shot.duration;
      const latest = seconds - (shots.length - 1 - at);
      const next = Math.min(latest, Math.max(end + 1, Math.round((seconds * before) / total)));
      const duration = next - end;
      end = next;
      return { ...shot, duration };
    }),
  };
}

/** Name of the parameter with the shots of a request; undefined if it has none. */
export const shotsIn = (input: JsonRecord): string | undefined =>
  Object.keys(input).find((name) => isShots(input[name]!));

/** Seconds of all shots of a request together; undefined if it has none. */
export function secondsOfShots(input: JsonRecord): number | undefined {
  const name = shotsIn(input);
  return name === undefined ? undefined : (input[name] as Shot[]).reduce((sum, { duration }) => sum + duration, 0);
}

type Shot = Record<string, Json> & { duration: number };

const isShots = (value: Json): value is Shot[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => isObject(item) && typeof item.duration === 'number' && item.duration > 0);
