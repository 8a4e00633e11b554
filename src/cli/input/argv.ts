import { didYouMean } from '../../internal/list-words.js';
import { UsageError } from '../usage-error.js';
import { suggestNames } from './suggest-names.js';

/** An option of a command. */
export interface Option {
  /** Placeholder of its value in the help; an option without one is a flag. */
  value?: string;
  /** Whether the option may be repeated. */
  multiple?: true;
  /** Other names that people try: the error for such a name suggests this option. */
  synonyms?: string[];
  description: string;
}

/** An option or a parameter that a name on the command line refers to. */
export interface ResolvedOption {
  name: string;
  type: 'value' | 'flag' | 'boolean';
  /** Whether the name is the negative form, such as `--no-loop`. */
  negated?: true;
  multiple?: boolean;
}

/** Finds the option of a name without its dashes. */
export type ResolveOption = (name: string) => ResolvedOption | undefined;

/** Makes the error for an unknown option. */
export type UnknownOption = (name: string) => UsageError;

/** A command line taken apart. */
export interface ParsedArgs {
  /** The values of each option in order; those of flags are `true` or `false`. */
  values: Map<string, (string | boolean)[]>;
  positionals: string[];
}

/** The options of every command. */
export const COMMON_OPTIONS: Record<string, Option> = {
  overlay: { value: 'FILE', multiple: true, description: 'Change the contract by an OpenAPI overlay first' },
  help: { description: 'Show this help' },
};

const SHORT_NAMES: Record<string, string> = { h: 'help' };

/** Resolves the options of a command. */
export function resolveAmong(options: Record<string, Option>): ResolveOption {
  return (given) => {
    const name = SHORT_NAMES[given] ?? given;
    const option = Object.hasOwn(options, name) ? options[name] : COMMON_OPTIONS[name];
    return option && { name, type: option.value === undefined ? 'flag' : 'value', multiple: option.multiple };
  };
}

/** Parses the arguments of a command whose options are fixed. */
export function parseOptions(command: string, options: Record<string, Option>, argv: string[]): ParsedArgs {
  return parseArgs(argv, resolveAmong(options), unknownOption(command, options));
}

/**
 * Parses a command line. A value may begin with a dash unless it is the name of an option; `--` ends the options.
 *
 * @throws UsageError for an unknown option, a missing or unexpected value, or an option that may not be repeated.
 */
export function parseArgs(argv: string[], resolve: ResolveOption, unknown: UnknownOption): ParsedArgs {
  const parsed: ParsedArgs = { values: new Map(), positionals: [] };
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    if (word === '--') {
      parsed.positionals.push(...argv.slice(at + 1));
      break;
    }
    const token = optionToken(word);
    if (!token) {
      parsed.positionals.push(word);
      continue;
    }
    const option = resolve(token.name);
    if (!option) throw unknown(token.name);
    const next = argv[at + 1];
    const value = option.type === 'value' ? textOf(token, next, resolve) : booleanOf(option, token, next);
    if (value.usesNext) at++;
    const earlier = parsed.values.get(option.name);
    if (earlier && !option.multiple) throw new UsageError(`--${token.name} is given twice`);
    parsed.values.set(option.name, [...(earlier ?? []), value.value]);
  }
  return parsed;
}

/** Index of the first word that belongs to no option; undefined if there is none. */
export function firstPositional(
  argv: string[],
  options: Record<string, Option>,
  unknown: UnknownOption,
): number | undefined {
  const resolve = resolveAmong(options);
  for (let at = 0; at < argv.length; at++) {
    const token = optionToken(argv[at]!);
    if (!token) return at;
    const option = resolve(token.name);
    if (!option) throw unknown(token.name);
    if (option.type === 'value' && token.value === undefined) at++;
  }
  return undefined;
}

/** The error for an option that a command does not have. */
export function unknownOption(command: string, options: Record<string, Option>): UnknownOption {
  return (name) => {
    if (isKeyOption(name)) {
      return new UsageError(
        'keys are read from UNIFICALLY_API_KEY and GATEAI_API_KEY, never from the command line, which other users can read',
      );
    }
    const synonymous = Object.keys(options).filter((option) => options[option]!.synonyms?.includes(name));
    const hint =
      didYouMean(synonymous.map((option) => `--${option}`)) ||
      suggestNames(name, [...Object.keys(options), ...Object.keys(COMMON_OPTIONS)], '--');
    return new UsageError(`\`unigen ${command}\` has no option --${name}${hint}`);
  };
}

/** Whether somebody tries to pass a key with an option of this name. */
export function isKeyOption(name: string): boolean {
  return /^api-?key$/i.test(name);
}

/** The last value of an option that takes one. */
export function valueOf({ values }: ParsedArgs, name: string): string | undefined {
  return values.get(name)?.at(-1) as string | undefined;
}

/** The values of an option that may be repeated; undefined if it is omitted. */
export function valuesOf({ values }: ParsedArgs, name: string): string[] | undefined {
  return values.get(name) as string[] | undefined;
}

/** Whether a flag is set. */
export function isSet({ values }: ParsedArgs, name: string): boolean {
  return values.get(name)?.at(-1) === true;
}

interface Token {
  name: string;
  /** What follows `=`. */
  value?: string;
}

interface Value {
  value: string | boolean;
  /** Whether the next word is the value. */
  usesNext: boolean;
}

function optionToken(word: string): Token | undefined {
  const long = /^--([^=]+)(?:=([^]*))?$/.exec(word);
  if (long) return { name: long[1]!, value: long[2] };
  const short = /^-([A-Za-z])$/.exec(word);
  return short ? { name: short[1]! } : undefined;
}

function textOf({ name, value }: Token, next: string | undefined, resolve: ResolveOption): Value {
  if (value !== undefined) return { value, usesNext: false };
  const nextName = next?.startsWith('--') ? optionToken(next)?.name : undefined;
  if (next === undefined || (nextName !== undefined && resolve(nextName)))
    throw new UsageError(`--${name} needs a value`);
  return { value: next, usesNext: true };
}

function booleanOf({ type, negated }: ResolvedOption, { name, value }: Token, next: string | undefined): Value {
  // In `--loop false` the second word is the value.
  const usesNext = value === undefined && type === 'boolean' && (next === 'true' || next === 'false');
  const text = usesNext ? next : value;
  if (text !== undefined && (type === 'flag' || !/^(true|false)$/.test(text)))
    throw new UsageError(`--${name} takes ${type === 'flag' ? 'no value' : 'true or false'}, not ${text}`);
  return { value: (text !== 'false') !== Boolean(negated), usesNext };
}
