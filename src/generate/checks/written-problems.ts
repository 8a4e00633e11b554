import type { Document } from '../../contract/document/types.js';
import type { Problem } from './problem.js';
import { referenceProblems } from './reference-problems.js';
import { schemaProblems } from './schema-problems.js';

/** Schemas and references that can't be read: other checks skip their models. */
export function writtenProblems(document: Document): Problem[] {
  return [...schemaProblems(document), ...referenceProblems(document)];
}
