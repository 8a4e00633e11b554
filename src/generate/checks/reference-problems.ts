import type { Document } from '../../contract/document/types.js';
import { checkReferences } from '../../diff/check-references.js';
import { targetOf } from '../../diff/fingerprint.js';
import { isObject } from '../../internal/json.js';
import { Subjects, type Problem } from './problem.js';
import { visitDocument } from './visit-document.js';

/** References exist, and no chain of references leads back to itself. */
export function referenceProblems(document: Document): Problem[] {
  const subjects = new Subjects(document);
  const problems: Problem[] = [];
  const check = (ref: unknown, path: (string | number)[]) => {
    if (typeof ref !== 'string' || targetOf(document, ref) !== undefined) return;
    problems.push(...subjects.at(path, `refers to ${ref}, which does not exist`));
  };
  visitDocument(document, (part, kind, path) => {
    if (part.$ref !== undefined) check(part.$ref, [...path, '$ref']);
    if (kind !== 'union' || !isObject(part.discriminator) || !isObject(part.discriminator.mapping)) return;
    for (const [model, ref] of Object.entries(part.discriminator.mapping))
      check(ref, [...path, 'discriminator', 'mapping', model]);
  });
  if (problems.length > 0) return problems;
  try {
    checkReferences(document);
    return [];
  } catch (error) {
    return [{ subject: '', message: (error as Error).message, paths: [[]] }];
  }
}
