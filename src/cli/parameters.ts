import type { Chosen } from './model-choice.js';
import { UsageError } from './failure.js';
import { among, didYouMean, type Find, type Named, type Option } from './options.js';
import type { ParameterDetails } from '../catalog/model-details.js';

/** Marks the names of parameters among those of options. */
const PREFIX = 'parameter ';

/** What a request of GateAI says beside the model's parameters. */
export const GATE_MEMBERS: Record<string, ParameterDetails> = {
  type: {
    types: ['string'],
    description: 'Kind of work in free text, such as `text-to-image`; the model alone decides what is made.',
  },
  images: {
    types: ['array'],
    items: { types: ['string'] },
    media: 'image',
    description: 'Ids of uploaded pictures; files are uploaded first.',
  },
  videos: {
    types: ['array'],
    items: { types: ['string'] },
    media: 'video',
    description: 'Ids of uploaded videos; files are uploaded first.',
  },
};

const ANYTHING: ParameterDetails = { types: [] };

/** The parameters of a model by name, and what stands beside them in a request. */
export function parametersOf({ api, details }: Chosen): Record<string, ParameterDetails> {
  return api === 'gateai' ? { ...details.parameters, ...GATE_MEMBERS } : details.parameters;
}

/** How a parameter is read from the command line; undefined where the model has none of that name. */
export function parameterOf(chosen: Chosen, name: string): ParameterDetails | undefined {
  const known = parametersOf(chosen);
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

/**
 * Finds the options of a command and the parameters of a model. A parameter may be written with dashes; `--no-` before
 * the name of one that is true or false says no to it.
 *
 * @param lenient Whether names that the model does not have are taken for parameters.
 */
export function findParameters(chosen: Chosen, options: Record<string, Option>, lenient: boolean): Find {
  const fixed = among(options);
  const names = new Map(Object.keys(parametersOf(chosen)).map((name) => [plain(name), name]));
  return (given) => {
    const option = fixed(given);
    if (option) return option;
    const known = (spelled: string): Named | undefined => {
      const name = names.get(plain(spelled));
      return name === undefined ? undefined : parameter(name, parameterOf(chosen, name)!);
    };
    const named = known(given);
    if (named) return named;
    const refused = given.startsWith('no-') ? known(given.slice(3)) : undefined;
    if (refused?.takes === 'boolean') return { ...refused, negated: true };
    return lenient || chosen.details.open ? parameter(given, ANYTHING) : undefined;
  };
}

/** The error for a name that is neither an option nor a parameter. */
export function unknownParameter(chosen: Chosen, options: Record<string, Option>): (name: string) => UsageError {
  return (name) => {
    const guess = didYouMean(name, [...Object.keys(parametersOf(chosen)), ...Object.keys(options)], '--');
    return new UsageError(
      `${chosen.id} has no parameter --${name}${guess}${guess ? '' : `; \`unigen show ${chosen.id}\` lists them`}`,
    );
  };
}

/** What was given for the parameters, by name. */
export function givenParameters(values: Map<string, (string | boolean)[]>): [string, (string | boolean)[]][] {
  return [...values]
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, given]) => [name.slice(PREFIX.length), given]);
}

/** Whether a parameter is true or false and nothing else. */
export function isFlag({ types, forms }: ParameterDetails): boolean {
  return !forms && types.length === 1 && types[0] === 'boolean';
}

/** A name without what people write in different ways: `aspectRatio`, `aspect-ratio` and `aspect_ratio` are the same. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}

function parameter(name: string, details: ParameterDetails): Named {
  return { name: PREFIX + name, takes: isFlag(details) ? 'boolean' : 'value', many: mayRepeat(details) };
}

function mayRepeat({ types, forms }: ParameterDetails): boolean {
  return !forms && (types.length === 0 || types.includes('array'));
}
