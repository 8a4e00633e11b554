import { UsageError } from './failure.js';

const UNITS: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of a length of time such as `90s`, `10m` or `1h30m`; a number alone is seconds. */
export function readDuration(option: string, text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)?/g)];
  const ms = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNITS[unit ?? 's']!, 0);
  if (parts.map(([part]) => part).join('') !== text || !(ms > 0)) {
    throw new UsageError(`--${option} takes a time such as 90s, 10m or 1h30m, not ${text}`);
  }
  return ms;
}

/** A time on a clock's face, such as `1:05`. */
export function clockFace(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const tail = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** How long tasks usually take, in words. */
export function typicalWords([from, to]: [number, number]): string {
  return from === to ? `about ${from} s` : `${from} to ${to} s`;
}
