import type { ParameterDetails } from '../../catalog/model-details.js';
import { ANY_VALUE, isBoolean, parametersOf } from '../../catalog/request-parameters.js';
import { UsageError } from '../usage-error.js';
import { resolveAmong, type Option, type ResolvedOption, type ResolveOption, type UnknownOption } from './argv.js';
import { suggestNames } from './suggest-names.js';
import type { ChosenModel } from './model.js';

/** Marks the names of parameters among those of options. */
const PREFIX = 'parameter ';

/**
 * Resolves the options of a command and the parameters of a model. A parameter may be written with dashes; a boolean
 * one has a negative form, such as `--no-loop`.
 *
 * @param allowUnknown Whether a name that the model does not list is taken as a parameter.
 */
export function resolveParameters(
  chosen: ChosenModel,
  options: Record<string, Option>,
  allowUnknown: boolean,
): ResolveOption {
  const resolveOption = resolveAmong(options);
  const parameters = parametersOf(chosen);
  const names = new Map(Object.keys(parameters).map((name) => [normalizedName(name), name]));
  const resolveParameter = (spelled: string): ResolvedOption | undefined => {
    const name = names.get(normalizedName(spelled));
    return name === undefined ? undefined : toOption(name, parameters[name]!);
  };
  return (given) => {
    const found = resolveOption(given) ?? resolveParameter(given) ?? resolveOption(given.replaceAll('_', '-'));
    if (found) return found;
    const negated = given.startsWith('no-') ? resolveParameter(given.slice(3)) : undefined;
    if (negated?.type === 'boolean') return { ...negated, negated: true };
    return allowUnknown || chosen.details.open ? toOption(given, ANY_VALUE) : undefined;
  };
}

/** The error for a name that is neither an option nor a parameter. */
export function unknownParameter(chosen: ChosenModel, options: Record<string, Option>): UnknownOption {
  return (name) => {
    const hint = suggestNames(name, [...Object.keys(parametersOf(chosen)), ...Object.keys(options)], '--');
    return new UsageError(
      `${chosen.id} has no parameter --${name}${hint || `; \`unigen show ${chosen.id}\` lists the parameters`}`,
    );
  };
}

/** The values of the parameters on a command line, by name. */
export function givenParameters(values: Map<string, (string | boolean)[]>): [string, (string | boolean)[]][] {
  return [...values]
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, given]) => [name.slice(PREFIX.length), given]);
}

/** A name in one spelling: `aspectRatio`, `aspect-ratio` and `aspect_ratio` are the same. */
export function normalizedName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

function toOption(name: string, details: ParameterDetails): ResolvedOption {
  return { name: PREFIX + name, type: isBoolean(details) ? 'boolean' : 'value', multiple: mayRepeat(details) };
}

function mayRepeat({ types, anyOf }: ParameterDetails): boolean {
  return !anyOf && (types.length === 0 || types.includes('array'));
}
