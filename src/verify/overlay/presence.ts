import type { Json } from '../../catalog/model-details.js';
import type { Schema } from '../../contract/document/types.js';
import { valuesOf } from '../../contract/document/values.js';

/** The parameters of a model of which one has to be there. */
export function withRequired(input: Schema, name: string): Schema {
  return { ...input, required: [...new Set([...(input.required ?? []), name])] };
}

/**
 * The parameters of a model of which one may be omitted. If it selects the mode, a request without it is one of the mode
 * in which it was seen to be omitted.
 *
 * @param value The value that was omitted.
 */
export function withOptional(input: Schema, name: string, value: Json | undefined): Schema {
  const without = ({ required = [], ...rest }: Schema): Schema => {
    const others = required.filter((other) => other !== name);
    return { ...rest, ...(others.length > 0 && { required: others }) };
  };
  const isDefault = (mode: Schema) => {
    const fixed = mode.properties?.[name];
    return typeof fixed === 'object' && value !== undefined && valuesOf(fixed)?.includes(value) === true;
  };
  const others = (mode: Schema) => {
    const fixed = mode.properties?.[name];
    return typeof fixed === 'object' && valuesOf(fixed) !== undefined ? withRequired(mode, name) : mode;
  };
  const modes = input.oneOf?.map((mode) => (isDefault(mode) ? without(mode) : others(mode)));
  return { ...without(input), ...(modes && { oneOf: modes }) };
}
