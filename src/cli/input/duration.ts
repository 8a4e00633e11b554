import { UsageError } from '../usage-error.js';

const UNITS_MS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of a duration such as `90s`, `10m` or `1h30m`; a number without a unit is in seconds. */
export function readDuration(option: string, text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)?/g)];
  const ms = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNITS_MS[unit ?? 's']!, 0);
  if (parts.map(([part]) => part).join('') !== text || !(ms > 0)) {
    throw new UsageError(`--${option} takes a duration such as 90s, 10m or 1h30m, not ${text}`);
  }
  return ms;
}
