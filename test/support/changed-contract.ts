import { readFileSync } from 'node:fs';
import { diffContracts } from '../../src/diff/diff-contracts.js';
import { Fingerprints } from '../../src/diff/fingerprint.js';
import type { Change } from '../../src/diff/change.js';
import type { Document } from '../../src/contract/document/types.js';
import { subjectWords } from '../../src/diff/report.js';

const text = readFileSync('generated/openapi.json', 'utf8');

/** Those of the contract are made once. */
export const fingerprints = new Fingerprints();

/** The contract as it is. */
export const contract = JSON.parse(text) as Document;

/** A copy of the contract that may be changed. */
export function changed(change: (document: Loose) => void): Document {
  const copy = JSON.parse(text) as Document;
  change(copy as unknown as Loose);
  return copy;
}

// A test changes whatever it likes, also to what the types of the contract forbid.
/* eslint-disable @typescript-eslint/no-explicit-any */
export type Loose = {
  components: { schemas: Record<string, LooseSchema>; [part: string]: any };
  paths: Record<string, any>;
  webhooks: Record<string, any>;
  [part: string]: any;
};

export type LooseSchema = Record<string, any>;
/* eslint-enable @typescript-eslint/no-explicit-any */

/** A change as one line: `breaking requests google/veo-3.1-fast: …`. */
export function lineOf(change: Change): string {
  return `${change.impact} ${change.side} ${subjectWords(change)}: ${change.sentence}`;
}

/** The changes from the contract to a changed copy, one line each; and those back. */
export function bothWays(change: (document: Loose) => void): { there: string[]; back: string[] } {
  const copy = changed(change);
  return {
    there: diffContracts(contract, copy, fingerprints).map(lineOf),
    back: diffContracts(copy, contract, fingerprints).map(lineOf),
  };
}
