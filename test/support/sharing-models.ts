import { componentRef } from '../../src/contract/document/refs.js';
import { allBranches } from './contract.js';

/** Ids of the models whose parameters are those of a component, such as `GoogleVeo31Input`, in the order of the contract. */
export function sharingModels(input: string): string[] {
  return allBranches.flatMap(({ model, schema, inputKey }) => {
    const parameters = schema.properties?.[inputKey];
    return typeof parameters === 'object' && parameters.$ref === componentRef(input) ? [model] : [];
  });
}

/** What a difference calls them: the id of the only one, or their number. */
export function sharingSubject(input: string): string {
  const [first, ...others] = sharingModels(input);
  if (first === undefined) throw new Error(`no model has the parameters ${input}`);
  return others.length === 0 ? first : `${others.length + 1} models`;
}
