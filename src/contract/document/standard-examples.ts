import { branches, namedExamples } from './branches.js';
import type { Document } from './types.js';

/**
 * Gives each branch the values of its named `x-examples`, which other tools don't read, as the standard keyword
 * `examples`. Changes the document.
 */
export function withStandardExamples(document: Document): Document {
  for (const { schema } of branches(document)) {
    schema.examples = Object.values(namedExamples(schema)).map((example) => example.value);
  }
  return document;
}
