import { branches, branchName, namedExamples, UNIONS, type Branch } from '../../contract/document/branches.js';
import { componentRef } from '../../contract/document/refs.js';
import type { ContractPrice, Document, NamedExample } from '../../contract/document/types.js';
import { UnigenError } from '../../errors/errors.js';
import type { Api } from '../../types/api.js';
import { schemaPath, type Action } from './actions.js';
import { branchOf } from './branch-of.js';
import { freeInputName, inputComponent } from './own-input.js';

/** Facts of one model that say nothing about another. */
const OWN_FACTS = ['x-price', 'x-typical-seconds', 'x-successor', 'x-sizes', 'deprecated'];

/** The properties in which a new model differs from the model that it is like. */
export interface AddedModel {
  api: Api;
  id: string;
  /** The model of the contract whose parameters, rules and output it gets. */
  like: string;
  description: string;
  /** In place of the examples of the other model. If omitted, it gets those, with its own id. */
  examples?: Record<string, NamedExample>;
  /** If omitted, it has no price. */
  price?: ContractPrice;
}

/**
 * Adds a model with the parameters, rules and examples of another one; its price and time are left out.
 *
 * @throws UnigenError if the model is there already, or the other one is not.
 */
export function addModelActions(document: Document, model: AddedModel): Action[] {
  const { api, id, like: sibling, description, examples, price } = model;
  const like = branchOf(document, api, sibling);
  const task = newBranchName(document, api, id);
  const { inputKey } = like;
  const input = freeInputName(document, task, inputKey);
  const replaced = [...OWN_FACTS, ...(examples ? ['x-examples', 'examples'] : [])];
  const unused = replaced.filter((key) => Object.hasOwn(like.schema, key));
  return [
    { target: '$.components.schemas', update: { [input]: {}, [task]: {} } },
    { target: schemaPath(input), copy: schemaPath(inputComponent(like)) },
    { target: schemaPath(input), update: { title: `${id} ${inputKey === 'params' ? 'parameters' : 'input'}` } },
    { target: schemaPath(task), copy: schemaPath(like.name) },
    ...unused.map((key) => ({
      target: schemaPath(task, key),
      description: `What holds for ${sibling} says nothing about ${id}.`,
      remove: true as const,
    })),
    {
      target: schemaPath(task),
      update: {
        title: id,
        description,
        properties: { model: { const: id }, [inputKey]: { $ref: componentRef(input) } },
        ...(examples && { 'x-examples': examples }),
        ...(price && { 'x-price': price }),
      },
    },
    ...(examples ? [] : Object.keys(namedExamples(like.schema))).map((name) => ({
      target: schemaPath(task, 'x-examples', name, 'value'),
      update: { model: id },
    })),
    ...unionActions(api, id, task),
  ];
}

/**
 * The name of the component of a model that is to be added.
 *
 * @throws UnigenError if the contract has the model, or another one whose component has that name.
 */
export function newBranchName(document: Document, api: Api, id: string): string {
  const name = branchName(api, id);
  if (branches(document).some((one) => one.api === api && one.model === id))
    throw new UnigenError(`${id} is in the contract already`);
  if (Object.hasOwn(document.components.schemas, name))
    throw new UnigenError(`the contract has a schema ${name} already, which ${id} would need`);
  return name;
}

/** The actions by which requests of an API may be those of another branch. */
export function unionActions(api: Api, id: string, branch: Branch['name']): Action[] {
  const { name: union } = UNIONS.find((one) => one.api === api)!;
  const $ref = componentRef(branch);
  return [
    { target: schemaPath(union, 'oneOf'), update: { $ref } },
    { target: schemaPath(union, 'discriminator', 'mapping'), update: { [id]: $ref } },
  ];
}
