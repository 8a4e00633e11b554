import { models } from '../../../generated/models.js';
import { didYouMean } from '../../internal/list-words.js';
import type { Api } from '../../types/api.js';
import { nearest } from '../../validate/nearest.js';
import type { SandboxOperation } from '../faults/fault-target.js';
import { matchesPattern } from './glob.js';
import { fileKindOf, fileKindsOf, givesText } from './own-file.js';
import { modelName, type TaskOutcome } from './rule.js';
import type { ValueReader } from './value-reader.js';

/** The API of the operations whose requests have a model. */
export const MODEL_OPERATIONS: Partial<Record<SandboxOperation, Api>> = {
  createTask: 'unifically',
  dryRun: 'unifically',
  getTask: 'unifically',
  gateaiGenerate: 'gateai',
  gateaiEstimate: 'gateai',
  gateaiGetTask: 'gateai',
};

/** What is wrong with the `model` of a rule; undefined if there is such a model. */
export function modelProblem(model: string): string | undefined {
  return models.some(({ id }) => matchesPattern(model, id)) ? undefined : unknownModel(model);
}

/** The models that a rule is about, of those that its pattern selects: those that can give its output, and all others. */
export function selectModels(
  reader: ValueReader,
  { model, operations, task }: { model?: string; operations: readonly SandboxOperation[]; task: TaskOutcome },
  at: (name: string) => (string | number)[],
): { able: ReadonlySet<string>; unable: ReadonlySet<string> } | undefined {
  const apis = new Set(operations.map((operation) => MODEL_OPERATIONS[operation]));
  const candidates = models.filter((entry) => apis.has(entry.api));
  const selected = candidates.filter(({ id }) => model === undefined || matchesPattern(model, id));
  if (selected.length === 0) return reader.fail(at('model'), `no model of ${operations.join(' and ')} is ${model}`);
  const kinds = task.files?.map(({ type }) => fileKindOf(type)!) ?? [];
  const able = selected.filter(
    (entry) =>
      kinds.every((kind) => fileKindsOf(entry).includes(kind)) && (task.text === undefined || givesText(entry)),
  );
  if (able.length > 0) {
    const unable = selected.filter((entry) => !able.includes(entry));
    return { able: namesOf(able), unable: namesOf(unable) };
  }
  const given = model === undefined ? 'no model gives' : `${model} does not give`;
  return task.files
    ? reader.fail(at('output'), `is ${[...new Set(kinds)].join(' and ')}, which ${given}`)
    : reader.fail(at('text'), `is a text, which ${given}: only models of lyrics and transcripts do`);
}

function namesOf(entries: readonly { api: Api; id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ api, id }) => modelName(api, id)));
}

function unknownModel(model: string): string {
  const ids = models.map(({ id }) => id);
  if (model.includes('*')) return 'no model has an id of this pattern';
  const near = nearest(model, ids);
  // The provider is forgotten most often.
  const ending = ids.filter((id) => id.endsWith(`/${model}`) || id.includes(`/${model}-`)).slice(0, 3);
  return `there is no model ${model.slice(0, 60)}${didYouMean(near.length > 0 ? near : ending)}`;
}
