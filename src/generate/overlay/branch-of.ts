import { branches, type Branch } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import { UnigenError } from '../../errors/errors.js';
import { didYouMean } from '../../internal/list-words.js';
import type { Api } from '../../types/api.js';
import { nearest } from '../../validate/nearest.js';

/** The branch of a model. @throws UnigenError if the contract does not have the model. */
export function branchOf(document: Document, api: Api, model: string): Branch {
  const own = branches(document).filter((one) => one.api === api);
  const branch = own.find((one) => one.model === model);
  if (branch) return branch;
  const names = own.map((one) => one.model);
  throw new UnigenError(`${api} has no model ${model}${didYouMean(nearest(model, names))}`);
}
