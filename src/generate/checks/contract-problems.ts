import type { ModelRecord } from '../../contract/models/read-models.js';
import type { Document } from '../../contract/document/types.js';
import { readableModels } from '../../contract/models/read-models.js';
import { capabilityProblems } from './capability-problems.js';
import { defaultProblems } from './default-problems.js';
import { exampleProblems } from './example-problems.js';
import { extensionProblems } from './extension-problems.js';
import { formProblems } from './form-problems.js';
import { inputPath, locatedProblem } from './model-problem.js';
import { outputNameProblems } from './output-name-problems.js';
import { outputProblems } from './output-problems.js';
import { preferenceProblems } from './preference-problems.js';
import { priceProblems } from './price-problems.js';
import { merged, type Problem } from './problem.js';
import { requiredProblems } from './required-problems.js';
import { soundPart } from './sound-part.js';
import { unionProblems } from './union-problems.js';
import { writtenProblems } from './written-problems.js';

/** Checks of the whole document. */
const DOCUMENT_CHECKS = [extensionProblems, preferenceProblems, requiredProblems];

/** Checks of one model. */
const MODEL_CHECKS = [defaultProblems, priceProblems, outputNameProblems, outputProblems];

/** What a model says that contradicts its own parameters and outputs: defaults, prices and names. */
function modelProblems(document: Document, models: readonly ModelRecord[]): Problem[] {
  return models.flatMap((model) =>
    MODEL_CHECKS.flatMap((check) => check(model).map((problem) => locatedProblem(document, model, problem))),
  );
}

/**
 * Everything that is wrong with a contract, with or without overlays: what is not a schema, what contradicts itself, and what
 * would be derived wrongly without a sign of it. Empty if nothing is.
 *
 * @param base The contract before overlays.
 */
export function contractProblems(document: Document, base = document): Problem[] {
  const written = writtenProblems(document);
  const sound = soundPart(document, written);
  const complete = [
    ...unionProblems(document, base),
    ...DOCUMENT_CHECKS.flatMap((check) => check(document)),
    ...capabilityProblems(sound),
  ];
  const { models, errors } = readableModels(sound);
  const branches = models.map(({ branch }) => branch);
  const forms = formProblems(sound, branches);
  const known = new Set([...written, ...complete].map(({ subject }) => subject));
  return merged([
    ...written,
    ...complete,
    // A model that has problems already may be unreadable because of them.
    ...errors
      .filter(({ branch }) => !known.has(branch.model))
      .map(({ branch, message }): Problem => {
        const paths: Problem['paths'] = [['components', 'schemas', branch.name], inputPath(sound, branch)];
        return { subject: branch.model, message, paths };
      }),
    ...modelProblems(sound, models),
    ...forms,
    // Schemas that can't be compiled can't check examples.
    ...(forms.length > 0 ? [] : exampleProblems(sound, branches)),
  ]);
}
