import { componentName, resolveObject } from '../../contract/document/refs.js';
import type { Schema } from '../../contract/document/types.js';
import type { Contract, ModelFacts } from '../contract.js';
import type { DiscoveredParameter } from '../report.js';
import { NotWritable } from './not-writable.js';

/** The schema of a parameter that an API describes. */
export function parameterSchema({ description, ...schema }: DiscoveredParameter): Schema {
  const { type, enum: values, default: defaultValue, minimum, maximum } = schema;
  const isNumber = type === 'integer' || type === 'number';
  return {
    description: description ?? 'Not documented; the API takes it.',
    ...(type !== undefined && { type }),
    ...(values && { enum: values }),
    ...(defaultValue !== undefined && (!values || values.includes(defaultValue)) && { default: defaultValue }),
    ...(isNumber && minimum !== undefined && { minimum }),
    ...(isNumber && maximum !== undefined && { maximum }),
    ...(type === 'array' && { items: {} }),
    ...(type === 'object' && { additionalProperties: true }),
  };
}

/** The schema of a parameter as another model declares it. */
export function siblingProperty({ document }: Contract, facts: ModelFacts, parameter: string): Schema {
  const input = resolveObject(document, { $ref: inputRef(facts) ?? '' });
  const property = input.properties?.[parameter];
  if (typeof property !== 'object') throw new NotWritable(`${facts.id} does not declare \`${parameter}\` itself`);
  return property;
}

/** The reference of a model to the component that holds its parameters. */
export function inputRef({ branch }: ModelFacts): string | undefined {
  return (branch.schema.properties?.[branch.inputKey] as Schema | undefined)?.$ref;
}

/** The component that holds the parameters of a model. */
export function inputName(facts: ModelFacts): string {
  return componentName(inputRef(facts) ?? '');
}
