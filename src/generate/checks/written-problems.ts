import type { Document } from '../../contract/document/types.js';
import type { Problem } from './problem.js';
import { referenceProblems } from './reference-problems.js';
import { schemaProblems } from './schema-problems.js';

/** What is written wrongly, so that nobody could read it: no other check is about a model with such a schema. */
export function writtenProblems(document: Document): Problem[] {
  return [...schemaProblems(document), ...referenceProblems(document)];
}
