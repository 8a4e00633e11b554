import type { Branch } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import { SchemaCompiler } from '../validators/compiled-schemas.js';
import { inputPath } from './model-problem.js';
import { Subjects, type Problem } from './problem.js';

/** Rules in a form that the validators can't be made from, once for all models that share them. */
export function formProblems(document: Document, models: readonly Branch[]): Problem[] {
  const subjects = new Subjects(document);
  const compiler = new SchemaCompiler(document);
  const problems = new Map<string, Problem>();
  for (const branch of models) {
    try {
      compiler.compile(branch.schema);
    } catch (error) {
      const path = inputPath(document, branch);
      for (const problem of subjects.at(path, (error as Error).message)) problems.set(path.join('.'), problem);
    }
  }
  return [...problems.values()];
}
