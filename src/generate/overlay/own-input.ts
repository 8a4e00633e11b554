import { componentName, componentRef } from '../../contract/document/refs.js';
import type { Branch } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import { UnigenError } from '../../errors/errors.js';
import { schemaPath, type Action } from './actions.js';

/**
 * The component that holds the parameters of a branch.
 *
 * @throws UnigenError if they are not a component.
 */
export function inputComponent({ name, schema, inputKey }: Branch): string {
  const declared = schema.properties?.[inputKey];
  if (typeof declared !== 'object' || declared.$ref === undefined) {
    throw new UnigenError(`${name}: \`${inputKey}\` is not a reference`);
  }
  return componentName(declared.$ref);
}

/**
 * The name of the parameters that a model gets for itself: `GoogleVeo31FastTask` gets `GoogleVeo31FastInput`,
 * `GateAISora2Task` gets `GateAISora2Params`.
 */
export function freeInputName(document: Document, task: string, inputKey: Branch['inputKey']): string {
  const suffix = inputKey === 'input' ? 'Input' : 'Params';
  const name = task.replace(/Task$/, suffix);
  return Object.hasOwn(document.components.schemas, name) ? `${task}${suffix}` : name;
}

/** The actions that give a model a copy of parameters that it shares with others. */
export function ownInputActions(
  document: Document,
  branch: Branch,
  shared: string,
): { name: string; actions: Action[] } {
  const name = freeInputName(document, branch.name, branch.inputKey);
  return {
    name,
    actions: [
      { target: '$.components.schemas', update: { [name]: {} } },
      { target: schemaPath(name), copy: schemaPath(shared) },
      { target: schemaPath(branch.name, 'properties', branch.inputKey), update: { $ref: componentRef(name) } },
    ],
  };
}
