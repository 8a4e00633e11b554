import type { ConnectOptions } from '../connect.js';
import { UsageError } from '../usage-error.js';
import {
  firstPositional,
  isKeyOption,
  isSet,
  parseArgs,
  unknownOption,
  valueOf,
  type Option,
  type ParsedArgs,
} from './argv.js';
import { chooseModel, readApi, type ChosenModel } from './model.js';
import { resolveParameters, unknownParameter } from './parameters.js';
import { SHARED_OPTIONS } from './shared-options.js';

/** Options of the commands that make a request. */
export const REQUEST_OPTIONS = {
  input: {
    value: 'FILE|-|JSON',
    description: 'Parameters, or a complete request body, as JSON; other options override it',
  },
  set: { value: 'PATH=VALUE', multiple: true, description: 'Set a nested value, such as elements.0.type=image' },
  file: { value: 'NAME=PATH', multiple: true, description: 'Upload a file into a parameter that takes media' },
  'no-validate': { description: 'Send the request unchecked, with any parameter or model' },
  api: SHARED_OPTIONS.api,
  'base-url': SHARED_OPTIONS['base-url'],
} satisfies Record<string, Option>;

/** Parses a command line whose first argument is a model and whose options may be parameters of that model. */
export async function parseRequestCommand(
  command: string,
  options: Record<string, Option>,
  argv: string[],
): Promise<{ chosen: ChosenModel; parsed: ParsedArgs }> {
  // Whether the option takes a value depends on the model.
  const beforeModel = (option: string) =>
    new UsageError(`put the model before --${option}: \`unigen ${command} <model> --${option} …\``);
  const at = firstPositional(argv, options, beforeModel);
  if (at === undefined) throw new UsageError(`\`unigen ${command}\` needs a model; \`unigen models\` lists the models`);
  const allowUnknown = argv.includes('--no-validate');
  const chosen = await chooseModel(argv[at]!, readApi(rawValue(argv, 'api')), allowUnknown);
  const unknown = (name: string) =>
    (isKeyOption(name) ? unknownOption(command, options) : unknownParameter(chosen, options))(name);
  const parsed = parseArgs(argv, resolveParameters(chosen, options, allowUnknown), unknown);
  const [, extra] = parsed.positionals;
  if (extra !== undefined)
    throw new UsageError(`unexpected argument ${JSON.stringify(extra)}; put a value with spaces in quotes`);
  return { chosen, parsed };
}

/** How the client of a request connects. */
export function connectOptions(parsed: ParsedArgs): ConnectOptions & { validate: boolean } {
  return { baseUrl: valueOf(parsed, 'base-url'), validate: !isSet(parsed, 'no-validate') };
}

/** The value of an option in a command line that can't be parsed yet. */
function rawValue(argv: string[], name: string): string | undefined {
  const at = argv.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  if (at < 0) return undefined;
  return argv[at]!.includes('=') ? argv[at]!.slice(name.length + 3) : argv[at + 1];
}
