import { stringify } from 'yaml';

/** A string as a YAML scalar on one line. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, singleQuote: true }).trim();
}
