import type { Schema } from '../../contract/document/types.js';

/** A value that names its resolution. */
const NAMES_ITSELF = /^\d+[pk]$/i;

/**
 * A parameter whose `x-resolutions` list exactly its values: without those that are gone, with those that name their
 * resolution, such as `4k`, and without any if the resolution of a value is not known.
 */
export function withFittingResolutions(parameter: Schema): Schema {
  const { 'x-resolutions': resolutions, ...rest } = parameter;
  if (!resolutions || !rest.enum) return parameter;
  const values = rest.enum.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const known = values.flatMap((value): [string, string][] => {
    if (Object.hasOwn(resolutions, value)) return [[value, resolutions[value]!]];
    return NAMES_ITSELF.test(value) ? [[value, value]] : [];
  });
  return known.length < values.length ? rest : { ...rest, 'x-resolutions': Object.fromEntries(known) };
}
