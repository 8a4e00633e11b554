import type { Schema } from '../../contract/document/types.js';

/**
 * A parameter whose `x-resolutions` list exactly its values: without those that are gone, and without any if the
 * resolution of a value is not known.
 */
export function withFittingResolutions(parameter: Schema): Schema {
  const { 'x-resolutions': resolutions, ...rest } = parameter;
  if (!resolutions || !rest.enum) return parameter;
  const values = rest.enum.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  if (!values.every((value) => Object.hasOwn(resolutions, value))) return rest;
  const kept = Object.entries(resolutions).filter(([value]) => values.includes(value));
  return { ...rest, 'x-resolutions': Object.fromEntries(kept) };
}
