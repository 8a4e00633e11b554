import { nearest } from '../validate/nearest.js';
import { UsageError } from './failure.js';

/** One option of a command, as its help shows it. */
export interface Option {
  /** What stands for its value in the help; an option without one is a flag. */
  value?: string;
  /** Whether it may be given more than once. */
  many?: true;
  about: string;
}

/** What a name on the command line stands for. */
export interface Named {
  name: string;
  takes: 'value' | 'flag' | 'boolean';
  /** Whether the name says no to it. */
  negated?: true;
  many?: boolean;
}

export interface Parsed {
  /** What each option was given, in its order; a flag is given `true` or `false`. */
  values: Map<string, (string | boolean)[]>;
  words: string[];
}

/** Finds what a name without its dashes stands for. */
export type Find = (name: string) => Named | undefined;

/** The options that every command takes. */
export const COMMON: Record<string, Option> = { help: { about: 'Show this help' } };

const SHORT: Record<string, string> = { h: 'help' };

/** Finds the fixed options of a command. */
export function among(options: Record<string, Option>): Find {
  return (given) => {
    const name = SHORT[given] ?? given;
    const option = Object.hasOwn(options, name) ? options[name] : COMMON[name];
    return option && { name, takes: option.value === undefined ? 'flag' : 'value', many: option.many };
  };
}

/**
 * Takes a command line apart. A value may begin with a dash unless it is itself the name of an option; `--` ends the
 * options.
 *
 * @param unknown Says what is wrong with a name that stands for nothing.
 */
export function parse(argv: string[], find: Find, unknown: (name: string) => UsageError): Parsed {
  const parsed: Parsed = { values: new Map(), words: [] };
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    if (word === '--') {
      parsed.words.push(...argv.slice(at + 1));
      break;
    }
    const option = nameIn(word);
    if (!option) {
      parsed.words.push(word);
      continue;
    }
    const named = find(option.name);
    if (!named) throw unknown(option.name);
    const { name, takes, negated, many } = named;
    const next = argv[at + 1];
    let value: string | boolean;
    if (takes === 'value') {
      const following = next === undefined ? undefined : nameIn(next);
      const missing = next === undefined || (following && next.startsWith('--') && find(following.name) !== undefined);
      if (option.value === undefined && missing) throw new UsageError(`--${option.name} needs a value`);
      value = option.value ?? argv[++at]!;
    } else {
      // Whoever writes `--loop false` means that, not a word of its own.
      const spelled =
        option.value ?? (takes === 'boolean' && (next === 'true' || next === 'false') ? argv[++at] : undefined);
      if (spelled !== undefined && (takes === 'flag' || !/^(true|false)$/.test(spelled))) {
        throw new UsageError(
          `--${option.name} takes ${takes === 'flag' ? 'no value' : 'true or false'}, not ${spelled}`,
        );
      }
      value = (spelled !== 'false') !== Boolean(negated);
    }
    const before = parsed.values.get(name);
    if (before && !many) throw new UsageError(`--${option.name} is given twice`);
    parsed.values.set(name, [...(before ?? []), value]);
  }
  return parsed;
}

/** Where the first word is that belongs to no option; undefined where there is none. */
export function firstWord(
  argv: string[],
  options: Record<string, Option>,
  unknown: (name: string) => UsageError,
): number | undefined {
  const find = among(options);
  for (let at = 0; at < argv.length; at++) {
    const option = nameIn(argv[at]!);
    if (!option) return at;
    const named = find(option.name);
    if (!named) throw unknown(option.name);
    if (named.takes === 'value' && option.value === undefined) at++;
  }
  return undefined;
}

/** The error for an option that a command does not have. */
export function unknownOption(command: string, options: Record<string, Option>): (name: string) => UsageError {
  return (name) => {
    if (/^api-?key$/i.test(name)) {
      return new UsageError(
        'keys are taken from UNIFICALLY_API_KEY and GATEAI_API_KEY, never from the command line, where others can read them',
      );
    }
    const guess = didYouMean(name, [...Object.keys(options), ...Object.keys(COMMON)], '--');
    return new UsageError(`\`unigen ${command}\` has no option --${name}${guess}`);
  };
}

/** The last value of an option that takes one. */
export function valueOf({ values }: Parsed, name: string): string | undefined {
  return values.get(name)?.at(-1) as string | undefined;
}

export function isSet({ values }: Parsed, name: string): boolean {
  return values.get(name)?.at(-1) === true;
}

function nameIn(word: string): { name: string; value?: string } | undefined {
  const long = /^--([^=]+)(?:=([^]*))?$/.exec(word);
  if (long) return { name: long[1]!, value: long[2] };
  const short = /^-([A-Za-z])$/.exec(word);
  return short ? { name: short[1]! } : undefined;
}

/** The end of a sentence about a name that stands for nothing; empty where none comes near. */
export function didYouMean(name: string, names: Iterable<string>, before = ''): string {
  const guesses = nearest(name, names).map((guess) => before + guess);
  return guesses.length > 0 ? `; did you mean ${guesses.join(' or ')}?` : '';
}
