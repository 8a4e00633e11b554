import type { Document } from '../../contract/document/types.js';
import { readableModels } from '../../contract/models/read-models.js';
import { assumedProblems } from './assumed-problems.js';
import { missingCapabilityProblems } from './capability-problems.js';
import { closedProblems } from './closed-problems.js';
import { describedProblems } from './described-problems.js';
import { documentationProblems } from './documentation-problems.js';
import { limitProblems } from './limit-problems.js';
import { locatedProblem } from './model-problem.js';
import type { Problem } from './problem.js';
import { soundPart } from './sound-part.js';
import { writtenProblems } from './written-problems.js';

const CHECKS = [describedProblems, closedProblems, assumedProblems, limitProblems];

/**
 * What breaks a convention of this repository. A contract with overlays need not follow them.
 *
 * @param sources The numbers of its source documents.
 */
export function conventionProblems(document: Document, sources: readonly string[]): Problem[] {
  const sound = soundPart(document, writtenProblems(document));
  return [
    ...CHECKS.flatMap((check) => check(document)),
    ...missingCapabilityProblems(sound),
    ...readableModels(sound).models.flatMap((model) =>
      documentationProblems(model, sources).map((problem) => locatedProblem(sound, model, problem)),
    ),
  ];
}
