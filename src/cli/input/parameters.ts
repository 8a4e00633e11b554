import type { ParameterDetails } from '../../catalog/model-details.js';
import { UsageError } from '../usage-error.js';
import { resolveAmong, type Option, type ResolvedOption, type ResolveOption, type UnknownOption } from './argv.js';
import { suggestNames } from './suggest-names.js';
import type { ChosenModel } from './model.js';

/** Marks the names of parameters among those of options. */
const PREFIX = 'parameter ';

/** The properties of a GateAI request body that stand next to `params`. */
export const TOP_LEVEL_PARAMETERS: Record<string, ParameterDetails> = {
  type: {
    types: ['string'],
    description: 'Kind of work, any string such as `text-to-image`; only the model decides what is generated.',
  },
  images: {
    types: ['array'],
    items: { types: ['string'] },
    media: 'image',
    description: 'Ids of uploaded images. `--file` uploads a file and adds its id.',
  },
  videos: {
    types: ['array'],
    items: { types: ['string'] },
    media: 'video',
    description: 'Ids of uploaded videos. `--file` uploads a file and adds its id.',
  },
};

/** Names of the top-level parameters that take media. */
export const TOP_LEVEL_MEDIA = Object.keys(TOP_LEVEL_PARAMETERS).filter((name) => TOP_LEVEL_PARAMETERS[name]!.media);

const ANY_VALUE: ParameterDetails = { types: [] };

/** The parameters of a model by name; those at the top level of a GateAI request hide those of the same name. */
function parametersOf({ api, details }: ChosenModel): Record<string, ParameterDetails> {
  return api === 'gateai' ? { ...details.parameters, ...TOP_LEVEL_PARAMETERS } : details.parameters;
}

/** A parameter by its name; one that the model does not list takes any value. */
export function parameterOf(chosen: ChosenModel, name: string): ParameterDetails {
  const known = parametersOf(chosen);
  return Object.hasOwn(known, name) ? known[name]! : ANY_VALUE;
}

/** Whether a parameter belongs to the top level of a request body, outside of the model's own parameters. */
export function isTopLevel({ api }: Pick<ChosenModel, 'api'>, name: string): boolean {
  return api === 'gateai' && Object.hasOwn(TOP_LEVEL_PARAMETERS, name);
}

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
  const names = new Map(Object.keys(parameters).map((name) => [plain(name), name]));
  const resolveParameter = (spelled: string): ResolvedOption | undefined => {
    const name = names.get(plain(spelled));
    return name === undefined ? undefined : toOption(name, parameters[name]!);
  };
  return (given) => {
    const found = resolveOption(given) ?? resolveParameter(given);
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

/** Whether a parameter takes only a boolean. */
export function isBoolean({ types, anyOf }: ParameterDetails): boolean {
  return !anyOf && types.length === 1 && types[0] === 'boolean';
}

/** A name in one spelling: `aspectRatio`, `aspect-ratio` and `aspect_ratio` are the same. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

function toOption(name: string, details: ParameterDetails): ResolvedOption {
  return { name: PREFIX + name, type: isBoolean(details) ? 'boolean' : 'value', multiple: mayRepeat(details) };
}

function mayRepeat({ types, anyOf }: ParameterDetails): boolean {
  return !anyOf && (types.length === 0 || types.includes('array'));
}
