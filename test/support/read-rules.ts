import { characters as countCharacters, sumsHold } from '../../src/validate/checks.js';

type Input = Record<string, unknown>;
type Test = (input: Input) => boolean;

/** The smallest part of a sentence that can be broken by itself, such as "takes no `a`" if a certain mode is chosen. */
export interface RulePart {
  words: string;
  holds: Test;
}

/**
 * Reads the sentences about the rules of a model as a person does: what each of them requires of an input, from its
 * words alone. Throws at words that it does not know.
 */
export function readRules(sentences: string[], titles: string[]): RulePart[] {
  const modes = new Map<string, Test>();
  return sentences.flatMap((sentence) => {
    const text = sentence.replace(/\.$/, '');
    const title = titles.find((one) => [':', ',', ' ('].some((end) => text.startsWith(one + end)));
    const rest = title === undefined ? text : text.slice(title.length).replace(/^, /, '');
    const chosen = /^: chosen (if .+)$/.exec(rest)?.[1] ?? /^ \((if .+?)\): /.exec(rest)?.[1];
    if (title !== undefined && chosen !== undefined) modes.set(title, condition(chosen));
    if (/^: (?:chosen if|no further requirement)/.test(rest)) return [];
    const inMode = title === undefined ? always : modes.get(title);
    if (!inMode) throw new Error(`It is not said when the mode is chosen: ${sentence}`);
    return ruleParts(rest.replace(/^ \(if .+?\): |^: /, '')).map(({ words, holds }) => ({
      words: title === undefined ? words : `${title}: ${words}`,
      holds: (input) => !inMode(input) || holds(input),
    }));
  });
}

const always: Test = () => true;

function ruleParts(text: string): RulePart[] {
  const [, place, inner] = /^in each item of `(\w+)`(?:, |: | )(.+)$/i.exec(text) ?? [];
  if (place !== undefined)
    return ruleParts(inner!).map(({ words, holds }) => ({ words: `${place}: ${words}`, holds: inItems(place, holds) }));
  const [, when, then] = /^(if .+?): (.+)$/i.exec(text) ?? [];
  if (when === undefined) return text.split('; ').flatMap(phraseParts);
  const applies = condition(when);
  return ruleParts(then!).map(({ words, holds }) => ({
    words: `${when}: ${words}`,
    holds: (input) => !applies(input) || holds(input),
  }));
}

const inItems =
  (name: string, holds: Test): Test =>
  (input) =>
    !Array.isArray(input[name]) || (input[name] as Input[]).every(holds);

const names = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
const has = (input: Input, name: string) => input[name] !== undefined;
const values = (text: string) => text.split(/, | or /);
const wordOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
const count = (value: unknown) => (Array.isArray(value) ? value.length : 0);

/** `if a is x and b is omitted`. */
function condition(text: string): Test {
  const tests = text
    .replace(/^if /i, '')
    .split(/ and (?=`\w+` (?:is|has) |`\w+`(?:, `\w+`)* and `\w+` are )/)
    .map((reason): Test => {
      const [, listed, verb, words] = /^(.+?) (is|are|has) (.+)$/.exec(reason)!;
      const [name] = names(listed!) as [string];
      if (verb === 'are' || words === 'omitted') return (input) => names(listed!).every((one) => !has(input, one));
      if (words === 'set') return (input) => has(input, name);
      if (verb === 'has') return (input) => has(input, name) && countTest(words!)(count(input[name]));
      return valueTest(name, words!);
    });
  return (input) => tests.every((test) => test(input));
}

const valueTest =
  (name: string, words: string): Test =>
  (input) =>
    values(words).includes(has(input, name) ? wordOf(input[name]) : 'omitted');

function countTest(words: string): (length: number) => boolean {
  if (words === 'no items') return (length) => length === 0;
  const [, exact] = /^(\d+) items?$/.exec(words) ?? [];
  if (exact !== undefined) return (length) => length === Number(exact);
  const [, least = 0, most = Infinity] =
    /^(?:at least (\d+))?(?: and )?(?:at most (\d+))? items?$/.exec(words) ?? unknown(words);
  return (length) => length >= Number(least) && length <= Number(most);
}

function phraseParts(phrase: string): RulePart[] {
  const part = (words: string, holds: Test) => [{ words, holds }];
  const all = names(phrase);
  const [name] = all as [string];
  if (/^takes no /i.test(phrase)) return all.flatMap((one) => part(`takes no \`${one}\``, (input) => !has(input, one)));
  if (/^needs at least one parameter$/i.test(phrase)) return part(phrase, (input) => Object.keys(input).length > 0);
  if (/^needs .* or /i.test(phrase)) return part(phrase, (input) => all.some((one) => has(input, one)));
  if (/^needs /i.test(phrase)) return all.flatMap((one) => part(`needs \`${one}\``, (input) => has(input, one)));
  if (/^`\w+` needs /.test(phrase))
    return all.slice(1).flatMap((one) => part(phrase, (input) => !has(input, name) || has(input, one)));
  const [, seconds, least, most] =
    /^All `(\w+)` together last at least (\d+) and at most (\d+) seconds$/.exec(phrase) ?? [];
  if (seconds !== undefined)
    return part(phrase, (input) =>
      sumsHold([{ parameter: seconds, sum: 'duration', minimum: Number(least), maximum: Number(most) }], input),
    );
  const [, together] = /together must have (.+)$/.exec(phrase) ?? [];
  if (together !== undefined)
    return part(phrase, (input) => countTest(together)(all.reduce((sum, one) => sum + count(input[one]), 0)));
  const [, words] = /^`\w+` must (.+)$/.exec(phrase) ?? unknown(phrase);
  return part(phrase, mustTest(name, words!, all[1]));
}

function mustTest(name: string, words: string, inner: string | undefined): Test {
  const given =
    (test: (value: unknown) => boolean): Test =>
    (input) =>
      !has(input, name) || test(input[name]);
  const [, refused] = /^not be (.+)$/.exec(words) ?? [];
  if (refused !== undefined) return given((value) => wordOf(value) !== refused);
  const [, side, bound] = /^be at (least|most) (\S+)$/.exec(words) ?? [];
  if (side !== undefined)
    return given((value) => (side === 'most' ? Number(value) <= Number(bound) : Number(value) >= Number(bound)));
  const [, allowed] = /^be (.+)$/.exec(words) ?? [];
  if (allowed !== undefined) return valueTest(name, allowed);
  const [, characters] = /^have at most (\d+) characters$/.exec(words) ?? [];
  if (characters !== undefined) return given((value) => countCharacters(value as string) <= Number(characters));
  if (/^have an item with `\w+`$/.test(words))
    return given((value) => (value as Input[]).some((item) => has(item, inner!)));
  const [, items] = /^have (.+?)(?: or be omitted)?$/.exec(words) ?? unknown(words);
  return given((value) => countTest(items!)(count(value)));
}

function unknown(words: string): never {
  throw new Error(`The test does not know the words: ${words}`);
}
