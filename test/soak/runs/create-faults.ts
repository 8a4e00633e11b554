import type { ServedSandbox } from '../../../src/sandbox/server/index.js';

const KINDS = [
  { kind: 'lost' },
  { kind: 'reset' },
  { kind: 'cut' },
  { kind: 'malformed' },
  { kind: 'status', status: 502 },
  { kind: 'status', status: 429, retryAfter: 1 },
] as const;

/** Puts faults before the first creates of a key; the function that it returns removes those that are left. */
export function injectFaults(served: ServedSandbox, key: string, count: number, random: () => number): () => void {
  const { control } = served.sandbox;
  const ids = new Set<string>();
  for (let index = 0; index < count; index++) {
    const fault = KINDS[Math.floor(random() * KINDS.length)]!;
    ids.add(control.fault({ ...fault, operation: 'createTask', key }).id);
  }
  return () => {
    for (const { id } of control.faults()) if (ids.has(id)) control.removeFault(id);
  };
}
