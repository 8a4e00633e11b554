import { UnigenError } from '../../errors/errors.js';
import { didYouMean } from '../../internal/list-words.js';
import type { Api } from '../../types/api.js';
import { nearest } from '../../validate/nearest.js';
import {
  branches,
  branchName,
  inputSchema,
  namedExamples,
  UNIONS,
  type Branch,
} from '../../contract/document/branches.js';
import { isOfType } from '../../contract/document/json-type.js';
import { componentName, componentRef, resolveObject } from '../../contract/document/refs.js';
import type { Document, JsonValue, Schema } from '../../contract/document/types.js';
import { describedValues } from './described-values.js';

/** An action of an overlay, as it is written. */
export interface WrittenAction {
  target: string;
  description?: string;
  update?: unknown;
  copy?: string;
  remove?: true;
}

/** Facts of one model that say nothing about another. */
const OWN_FACTS = ['x-price', 'x-typical-seconds', 'x-successor', 'x-sizes', 'deprecated'];

/**
 * Adds a model with the parameters, rules and examples of another one; its price and time are left out.
 *
 * @throws UnigenError if the model is there already, or the sibling is not.
 */
export function addModelActions(document: Document, api: Api, model: string, sibling: string): WrittenAction[] {
  const like = branchOf(document, api, sibling);
  if (branches(document).some((one) => one.api === api && one.model === model)) {
    throw new UnigenError(`${model} is in the contract already`);
  }
  const union = UNIONS.find((one) => one.api === api)!;
  const task = branchName(api, model);
  const input = inputName(document, task, union.inputKey);
  const schema = schemaPath(task);
  const unused = OWN_FACTS.filter((key) => like.schema[key] !== undefined);
  return [
    { target: '$.components.schemas', update: { [input]: {}, [task]: {} } },
    { target: schemaPath(input), copy: schemaPath(inputComponent(like)) },
    {
      target: schemaPath(input),
      update: { title: `${model} ${union.inputKey === 'params' ? 'parameters' : 'input'}` },
    },
    { target: schema, copy: schemaPath(like.name) },
    ...unused.map((key) => ({
      target: `${schema}['${key}']`,
      description: `What holds for ${sibling} says nothing about ${model}.`,
      remove: true as const,
    })),
    {
      target: schema,
      update: {
        title: model,
        description: `Added by an overlay with the parameters of \`${sibling}\`.`,
        properties: { model: { const: model }, [union.inputKey]: { $ref: componentRef(input) } },
      },
    },
    ...Object.keys(namedExamples(like.schema)).map((name) => ({
      target: `${schema}['x-examples']['${name}'].value`,
      update: { model },
    })),
    { target: `${schemaPath(union.name)}.oneOf`, update: { $ref: componentRef(task) } },
    { target: `${schemaPath(union.name)}.discriminator.mapping`, update: { [model]: componentRef(task) } },
  ];
}

/**
 * Lets a parameter of a model take a value: it joins the `enum`, or the range is widened. If other models share the
 * parameters, the model gets its own first.
 *
 * @throws UnigenError if there is no such parameter, or it takes the value already.
 */
export function allowValueActions(
  document: Document,
  api: Api,
  model: string,
  parameter: string,
  value: JsonValue,
): WrittenAction[] {
  const branch = branchOf(document, api, model);
  const declared = inputSchema(document, branch).properties?.[parameter];
  if (typeof declared !== 'object') throw new UnigenError(`${model} has no parameter \`${parameter}\``);
  const own = ownInputActions(document, branch);
  const path = `${schemaPath(own.name)}.properties['${parameter}']`;
  const schema = resolveObject(document, declared);
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) {
    throw new UnigenError(
      `\`${parameter}\` of ${model} is of type ${types.join(' or ')}, not ${JSON.stringify(value)}`,
    );
  }
  const change = widened(schema, value);
  if (!change) throw new UnigenError(`\`${parameter}\` of ${model} takes ${JSON.stringify(value)} already`);
  const after = { ...schema, ...change, ...(change.enum && { enum: [...schema.enum!, value] }) };
  const description =
    describedValues(schema, after) ??
    [schema.description, `An overlay allows ${JSON.stringify(value)} too.`].filter(Boolean).join(' ');
  // A parameter by reference is shared too: it becomes the model's own.
  const inline = declared.$ref === undefined ? [] : [{ target: path, remove: true as const }];
  if (inline.length > 0) {
    const { $ref: _shared, ...rest } = declared;
    const merged = { ...after, ...rest, description };
    const properties = { [parameter]: merged };
    return [...own.actions, ...inline, { target: `${schemaPath(own.name)}.properties`, update: properties }];
  }
  return [...own.actions, { target: path, update: { ...change, description } }];
}

/** The keywords that change for a value, an `enum` with what is added alone; undefined if the schema takes it already. */
function widened(schema: Schema, value: JsonValue): Schema | undefined {
  const bounds = widenedBounds(schema, value);
  if (schema.enum) return schema.enum.includes(value) ? undefined : { enum: [value], ...bounds };
  return Object.keys(bounds).length > 0 ? bounds : undefined;
}

function widenedBounds({ minimum, maximum, maxLength }: Schema, value: JsonValue): Schema {
  if (typeof value === 'number') {
    if (maximum !== undefined && value > maximum) return { maximum: value };
    if (minimum !== undefined && value < minimum) return { minimum: value };
  }
  return typeof value === 'string' && maxLength !== undefined && value.length > maxLength
    ? { maxLength: value.length }
    : {};
}

/** The actions that give a model parameters of its own, if it shares them with others. */
function ownInputActions(document: Document, branch: Branch): { name: string; actions: WrittenAction[] } {
  const shared = inputComponent(branch);
  const users = branches(document).filter((one) => inputComponent(one) === shared);
  if (users.length === 1) return { name: shared, actions: [] };
  const name = inputName(document, branch.name, branch.inputKey);
  return {
    name,
    actions: [
      { target: '$.components.schemas', update: { [name]: {} } },
      { target: schemaPath(name), copy: schemaPath(shared) },
      { target: `${schemaPath(branch.name)}.properties.${branch.inputKey}`, update: { $ref: componentRef(name) } },
    ],
  };
}

function branchOf(document: Document, api: Api, model: string): Branch {
  const own = branches(document).filter((one) => one.api === api);
  const branch = own.find((one) => one.model === model);
  if (branch) return branch;
  const names = own.map((one) => one.model);
  throw new UnigenError(`${api} has no model ${model}${didYouMean(nearest(model, names))}`);
}

/** The component that holds the parameters of a branch. */
function inputComponent({ name, schema, inputKey }: Branch): string {
  const declared = schema.properties?.[inputKey];
  if (typeof declared !== 'object' || declared.$ref === undefined) {
    throw new UnigenError(`${name}: \`${inputKey}\` is not a reference`);
  }
  return componentName(declared.$ref);
}

/** `GoogleVeo31FastTask` gets `GoogleVeo31FastInput`, `GateAISora2Task` gets `GateAISora2Params`. */
function inputName(document: Document, task: string, inputKey: 'input' | 'params'): string {
  const suffix = inputKey === 'input' ? 'Input' : 'Params';
  const name = task.replace(/Task$/, suffix);
  return name in document.components.schemas ? `${task}${suffix}` : name;
}

function schemaPath(component: string): string {
  return `$.components.schemas.${component}`;
}
