import type { ModelRecord } from '../models/read-models.js';
import { defaultProblems } from './default-problems.js';
import { outputNameProblems } from './output-name-problems.js';
import { priceProblems } from './price-problems.js';

const CHECKS = [defaultProblems, priceProblems, outputNameProblems];

/** What is wrong with the models, one line each that begins with the id. */
export function modelProblems(
  models: ModelRecord[],
  checks: readonly ((model: ModelRecord) => string[])[] = CHECKS,
): string[] {
  return models.flatMap((model) =>
    checks.flatMap((check) => check(model).map((problem) => `${model.entry.id}: ${problem}`)),
  );
}
