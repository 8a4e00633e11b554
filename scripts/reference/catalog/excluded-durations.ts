import type { Branch } from '../../../src/contract/document/branches.js';
import type { Evaluator } from '../../../src/diff/evaluate.js';
import type { ReferenceModel } from '../../../src/reference/reference-model.js';

/**
 * The durations that a model takes, but not with each resolution.
 *
 * @param sizes The parameters that make each resolution.
 * @returns The excluded durations by resolution; undefined if there are none.
 */
export function excludedDurations(
  evaluator: Evaluator,
  { schema, inputKey }: Branch,
  { entry: { duration }, examples }: Pick<ReferenceModel, 'entry' | 'examples'>,
  sizes: Record<string, Record<string, unknown>>,
): Record<string, number[]> | undefined {
  if (!duration) return undefined;
  const isRefused = (input: Record<string, unknown>) =>
    examples.every(
      ({ body }) =>
        evaluator.check(schema, { ...body, [inputKey]: { ...(body[inputKey] as object), ...input } }) === false,
    );
  const excluded = Object.entries(sizes).flatMap(([resolution, size]) => {
    const durations = durationsOf(duration).filter((seconds) => isRefused({ ...size, [duration.parameter]: seconds }));
    return durations.length > 0 ? [[resolution, durations] as const] : [];
  });
  return excluded.length > 0 ? Object.fromEntries(excluded) : undefined;
}

/** Whole seconds above the longest duration of any model. */
const MAX_SECONDS = 600;

function durationsOf({
  values,
  minimum = 1,
  maximum = minimum,
}: ReferenceModel['entry']['duration'] & object): number[] {
  if (values) return values;
  const [from, to] = [Math.ceil(minimum), Math.floor(Math.min(maximum, MAX_SECONDS))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
