import type { ParameterDetails } from '../../catalog/model-details.js';
import { isBoolean, parametersOf } from '../../catalog/request-parameters.js';
import type { Command } from '../command.js';
import { COMMANDS } from '../command-table.js';
import { resourceListOf } from '../resource-lists.js';
import { COMMON_OPTIONS, firstPositional, resolveAmong, unknownOption, type Option } from '../input/argv.js';
import { chooseModel, readApi, type ChosenModel } from '../input/model.js';
import { normalizedName } from '../input/parameters.js';
import type { Candidate } from './candidate.js';
import { fileCandidates } from './file-candidates.js';
import { findParameter, modelCandidates, optionValues, parameterValues } from './value-candidates.js';

/**
 * What may come after the name of a command and some of its words.
 *
 * @param text The word that is being typed; it may be empty.
 */
export async function afterCommand(name: string, args: string[], text: string): Promise<Candidate[]> {
  if (!Object.hasOwn(COMMANDS, name)) return [];
  const command = await COMMANDS[name]!.load();
  if (args.includes('--')) return positionals(command, args, text);
  const chosen = await chosenModel(command, args);
  const equals = /^--([^=]+)=/.exec(text);
  if (equals) return valuesWith(equals[0], equals[1]!, text.slice(equals[0].length), command, chosen);
  const before = /^--([^=]+)$/.exec(args.at(-1) ?? '')?.[1];
  if (before !== undefined && takesValue(before, command, chosen)) return valuesWith('', before, text, command, chosen);
  if (text.startsWith('-')) return flags(command, args, text, chosen);
  return positionals(command, args, text);
}

/** The model that a command line names; undefined if it names none, or the command takes no parameters. */
async function chosenModel({ usage, options }: Command, args: string[]): Promise<ChosenModel | undefined> {
  if (!takesParameters(usage)) return undefined;
  try {
    const at = firstPositional(args, options, unknownOption('', options));
    const api = args[args.indexOf('--api') + 1];
    return at === undefined
      ? undefined
      : await chooseModel(args[at]!, args.includes('--api') ? readApi(api) : undefined);
  } catch {
    return undefined;
  }
}

function takesParameters(usage: string): boolean {
  return usage.includes('--<parameter>');
}

function optionOf({ options }: Command, name: string): Option | undefined {
  const found = resolveAmong(options)(name)?.name;
  return found === undefined ? undefined : (options[found] ?? COMMON_OPTIONS[found]);
}

function takesValue(name: string, command: Command, chosen: ChosenModel | undefined): boolean {
  const option = optionOf(command, name);
  if (option) return option.value !== undefined;
  const parameter = chosen && findParameter(chosen, name);
  return parameter !== undefined && !isBoolean(parameter);
}

/** The values of an option or a parameter, each behind a prefix such as `--mode=`. */
async function valuesWith(
  prefix: string,
  name: string,
  text: string,
  command: Command,
  chosen: ChosenModel | undefined,
): Promise<Candidate[]> {
  const option = optionOf(command, name);
  const parameter = option || !chosen ? undefined : findParameter(chosen, name);
  const values =
    option?.value === undefined
      ? parameterValues(parameter ?? { types: [] })
      : await optionValues(option.value, text, chosen);
  if (values.length === 0)
    return hint(prefix, option?.description ?? (chosen && parameter && parameterWords(chosen, name, parameter)));
  return values.map((one) => ({ ...one, value: prefix + one.value }));
}

/** A hint for a parameter without known values, such as a prompt. */
function hint(value: string, description: string | undefined): Candidate[] {
  return description === undefined ? [] : [{ value, description, isHint: true }];
}

/** Describes a parameter; for ids of a list, names the command that prints the list. */
function parameterWords({ api }: ChosenModel, name: string, { description = '' }: ParameterDetails): string {
  const list = api === 'unifically' ? resourceListOf(name, description) : undefined;
  return list ? `an id, listed by unigen resources ${list.names[0]}` : description.replaceAll('`', '');
}

/** The options of a command and the parameters of a model that are not given yet. */
function flags(command: Command, args: string[], text: string, chosen: ChosenModel | undefined): Candidate[] {
  const given = new Set(args.flatMap((word) => /^--([^=]+)/.exec(word)?.[1] ?? []).map(normalizedName));
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS })
    .filter(([name, { multiple }]) => multiple || !given.has(normalizedName(name)))
    .map(([name, { description }]) => ({ value: `--${name}`, description }));
  const known = chosen ? Object.entries(parametersOf(chosen)) : [];
  const parameters = known.flatMap(([name, details]): Candidate[] => {
    if (given.has(normalizedName(name)) && !details.types.includes('array')) return [];
    // A negative form is offered once it is asked for: it would double the list.
    const negative = isBoolean(details) && text.startsWith('--no');
    const description = parameterWords(chosen!, name, details);
    return [{ value: `--${name}`, description }, ...(negative ? [{ value: `--no-${name}`, description }] : [])];
  });
  return [...parameters, ...options];
}

async function positionals(command: Command, args: string[], text: string): Promise<Candidate[]> {
  const { usage, words } = command;
  if (/<model>|\[model/.test(usage)) return modelCandidates(text);
  // The arguments after the first one are names, ids or text that only a person knows.
  if (words && !isFirst(command, args)) return [];
  const files = /path|list\.|old/.test(usage) ? await fileCandidates(text, '', () => true) : [];
  return [...(words ?? []).map((word) => (typeof word === 'string' ? { value: word } : word)), ...files];
}

/** Whether there is no positional argument yet; values of options do not count. */
function isFirst({ options }: Command, args: string[]): boolean {
  try {
    return firstPositional(args, options, unknownOption('', options)) === undefined;
  } catch {
    return false;
  }
}
