import type { ContractFiles, ModelPlace } from '../files/contract-files.js';
import { isInSameFile, type NewModel } from './new-model.js';

/**
 * The model behind which the new one is written: the last one of the sibling's file that has its name and version, or
 * the sibling if its id has no version.
 *
 * @returns undefined if the new model goes to another file.
 */
export function placeAfter(files: ContractFiles, model: NewModel): ModelPlace | undefined {
  if (!isInSameFile(model)) return undefined;
  const { api, sibling } = model;
  const version = versionOf(sibling.id);
  if (version === undefined) return sibling;
  return files
    .models(api)
    .filter(({ provider, family }) => provider === sibling.provider && family === sibling.family)
    .findLast(({ id }) => versionOf(id) === version);
}

/** An id up to its version: `google/veo-3.1` of `google/veo-3.1-fast`. */
function versionOf(id: string): string | undefined {
  return /^.*?\d+(?:[._]\d+)*(?![a-z\d])/.exec(id)?.[0];
}
