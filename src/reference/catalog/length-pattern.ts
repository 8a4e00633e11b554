/** A unit of a length, as a pattern: `s`, `sec`, `seconds`, `minutes`. */
export const LENGTH_UNIT = '(?:s|secs?|seconds?|min|minutes?)';

/** A length, as a pattern: `8 s`, `8s`, `8-second`, `1.5 minutes`. */
export const LENGTH_PATTERN = String.raw`\d+(?:\.\d+)?[ -]?${LENGTH_UNIT}`;
