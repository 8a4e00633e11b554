import { branches, inputSchema } from '../../contract/document/branches.js';
import { isOfType } from '../../contract/document/json-type.js';
import { resolveObject } from '../../contract/document/refs.js';
import type { Document, JsonValue, Schema } from '../../contract/document/types.js';
import { UnigenError } from '../../errors/errors.js';
import { didYouMean } from '../../internal/list-words.js';
import type { Api } from '../../types/api.js';
import { nearest } from '../../validate/nearest.js';
import { schemaPath, type Action } from './actions.js';
import { branchOf } from './branch-of.js';
import { describedValues } from './described-values.js';
import { withFittingResolutions } from './fitting-resolutions.js';
import { inputComponent, ownInputActions } from './own-input.js';

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
): Action[] {
  const branch = branchOf(document, api, model);
  const { properties = {} } = inputSchema(document, branch);
  const declared = Object.hasOwn(properties, parameter) ? properties[parameter] : undefined;
  if (typeof declared !== 'object') {
    const hint = didYouMean(nearest(parameter, Object.keys(properties)));
    throw new UnigenError(`${model} has no parameter \`${parameter}\`${hint}`);
  }
  const shared = inputComponent(branch);
  const isShared = branches(document).filter((one) => inputComponent(one) === shared).length > 1;
  const own = isShared ? ownInputActions(document, branch, shared) : { name: shared, actions: [] };
  const path = schemaPath(own.name, 'properties', parameter);
  const schema = resolveObject(document, declared);
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) {
    throw new UnigenError(
      `\`${parameter}\` of ${model} is of type ${types.join(' or ')}, not ${JSON.stringify(value)}`,
    );
  }
  const change = widened(schema, value);
  if (!change) throw new UnigenError(`\`${parameter}\` of ${model} takes ${JSON.stringify(value)} already`);
  const after = withFittingResolutions({
    ...schema,
    ...change,
    ...(change.enum && { enum: [...schema.enum!, value] }),
  });
  const description =
    describedValues(schema, after) ??
    [schema.description, `An overlay allows ${JSON.stringify(value)} too.`].filter(Boolean).join(' ');
  const remove = true as const;
  // A parameter by reference is shared too: it becomes the model's own.
  if (declared.$ref !== undefined) {
    const { $ref: _shared, ...rest } = declared;
    const merged = { ...after, ...rest, description };
    const update = { [parameter]: merged };
    return [...own.actions, { target: path, remove }, { target: schemaPath(own.name, 'properties'), update }];
  }
  const valueKey = typeof value === 'string' ? value : JSON.stringify(value);
  const resolutionOfValue = after['x-resolutions']?.[valueKey];
  const isResolutionUnknown = schema['x-resolutions'] !== undefined && after['x-resolutions'] === undefined;
  const resolutions: Action = {
    target: schemaPath(own.name, 'properties', parameter, 'x-resolutions'),
    description:
      `The resolution of ${JSON.stringify(value)} is not known. Until an action lists every value of \`${parameter}\` with ` +
      `its resolution, \`unigen models --resolution\` does not find ${model} by it.`,
    remove,
  };
  return [
    ...own.actions,
    ...(isResolutionUnknown ? [resolutions] : []),
    {
      target: path,
      update: {
        ...change,
        ...(resolutionOfValue !== undefined && { 'x-resolutions': { [valueKey]: resolutionOfValue } }),
        description,
      },
    },
  ];
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
