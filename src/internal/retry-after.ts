/** Seconds of a `Retry-After` header, which is a number or a date; undefined if it is neither. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const value = Number.isNaN(seconds) ? (Date.parse(header) - now) / 1000 : seconds;
  return Number.isNaN(value) ? undefined : Math.max(0, value);
}
