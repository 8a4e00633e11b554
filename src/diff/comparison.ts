import type { Document, SchemaOrBoolean } from '../contract/document/types.js';
import type { Finding } from './change.js';
import type { Fingerprints } from './fingerprint.js';
import { code } from './words.js';

/** Two documents that are compared, and what for. */
export interface Comparison {
  before: Document;
  after: Document;
  fingerprints: Fingerprints;
  /** Whether the schemas describe what the API accepts or what it sends. */
  direction: 'requests' | 'responses';
  /** What the outermost schema describes, such as `the input`. */
  root: string;
  /** Compares two schemas of a value at a path below the root. */
  compare: (before: SchemaOrBoolean, after: SchemaOrBoolean, path: string) => Finding[];
}

/** Whether fewer or more values are possible than before. */
export type Effect = 'narrower' | 'wider';

/**
 * A change of the values that are possible. To accept less breaks requests; to send more breaks those who read
 * responses.
 */
export function effectFinding(
  { direction }: Comparison,
  effect: Effect,
  path: string,
  sentence: string,
  example?: unknown,
): Finding {
  const breaks = effect === (direction === 'requests' ? 'narrower' : 'wider');
  return {
    impact: breaks ? 'breaking' : 'compatible',
    side: direction,
    ...(path !== '' && { name: path }),
    sentence,
    ...(breaks && direction === 'requests' && example !== undefined && { example }),
  };
}

/** The value at a path, in words. */
export function at({ root }: Comparison, path: string): string {
  const within = path === '*' ? '' : path.endsWith('.*') ? path.slice(0, -2) : undefined;
  if (within !== undefined) return `any property ${within === '' ? '' : `of ${code(within)} `}that is not listed`;
  return path === '' ? root : code(path);
}

/** The path of a property. */
export function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** Whether two parts of the documents have the same content. */
export function isUnchanged({ before, after, fingerprints }: Comparison, one: unknown, other: unknown): boolean {
  return fingerprints.of(before, one) === fingerprints.of(after, other);
}
