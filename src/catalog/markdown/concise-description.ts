import { capitalized } from '../../internal/capitalized.js';
import type { ParameterDetails } from '../model-details.js';

/** Words that say nothing about a parameter beyond its name. */
const PLAIN_WORDS = new Set(
  'a an the of for that describes text url urls image images video videos audio task output generation whether reproducible results'.split(
    ' ',
  ),
);

/** How the description of a URL begins, such as `URLs of the files; for a text, of its pages`. */
const URL_OF = /^URLs? of ([^;]*(?:; for [^,;]+, (?=of ))?)(?:of )?/;

/** How a clause begins that repeats a rule. */
const RULE = /^(?:requires|needs|required if|can't be combined with) /i;

/** Said of a parameter of which a document has only the name. */
const UNDOCUMENTED = /; the documentation gives neither a type nor a description\.$/;

/**
 * The description of a parameter without the clauses that its name or one of the rules says as well, and without the
 * bounds, which stand before it: an agent pays for each word.
 */
export function conciseDescription(name: string, parameter: ParameterDetails, rules: string[]): string {
  const bounds = boundWords(parameter);
  const clauses = withoutUrlOf(parameter)
    .split(/(?<=[.;])\s+/)
    .map((clause) => withoutEnd(clause, bounds))
    .map(named);
  const kept = clauses.filter(
    (clause, index) => !(index === 0 && repeatsName(name, clause)) && !repeatsRule(name, clause, rules),
  );
  const text = kept.map((clause, index) => {
    const begins = index === 0 || kept[index - 1]!.endsWith('.');
    return begins ? capitalized(clause) : clause;
  });
  return text.join(' ').replace(/;$/, '.').replace(UNDOCUMENTED, '; not documented.');
}

/** The description of a parameter without `URL of`: what stands before it says that it takes URLs or media. */
function withoutUrlOf({ description = '', media, format, items }: ParameterDetails): string {
  const isSaid = (media ?? items?.media) !== undefined || (format ?? items?.format) === 'uri';
  return isSaid ? capitalized(description.replace(URL_OF, '$1')) : description;
}

/** How a clause may end that repeats the bounds of a value. */
function boundWords({ minimum, maximum, maxLength, enum: values = [] }: ParameterDetails): string[] {
  const range = (from: number, to: number) => `, from ${from} to ${to}`;
  const numbers = values.filter((value) => typeof value === 'number');
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const hasAll = numbers.length === values.length && numbers.length === most - least + 1;
  return [
    ...(minimum !== undefined && maximum !== undefined ? [range(minimum, maximum)] : []),
    ...(minimum !== undefined && maximum === undefined ? [`, at least ${minimum}`] : []),
    ...(hasAll ? [range(least, most)] : []),
    ...(maxLength === undefined
      ? []
      : [String(maxLength), maxLength.toLocaleString('en-US')].flatMap((length) => [
          `, in at most ${length} characters`,
          `, at most ${length} characters`,
        ])),
  ];
}

function withoutEnd(clause: string, ends: string[]): string {
  const [, words = clause, mark = ''] = /^(.*)([.;])$/s.exec(clause) ?? [];
  const end = ends.find((one) => words.endsWith(one));
  return end === undefined ? clause : words.slice(0, -end.length) + mark;
}

/** A clause with the name for its `it` if only the clause before has it: that one may be left out. */
function named(clause: string, index: number, clauses: string[]): string {
  const before = [...(clauses[index - 1]?.matchAll(/`[^`]+`/g) ?? [])];
  if (before.length !== 1 || clause.includes('`')) return clause;
  return clause.replace(/\bwith it\b/, () => `with ${before[0]![0]}`);
}

function repeatsName(name: string, clause: string): boolean {
  const known = new Set(name.toLowerCase().split('_'));
  const words = clause.toLowerCase().replace(/[.;]$/, '').split(' ');
  return words.every((word) => known.has(word) || PLAIN_WORDS.has(word));
}

/** Whether one of the rules names the parameter and all that a clause about it names. */
function repeatsRule(name: string, clause: string, rules: string[]): boolean {
  const named = [...clause.matchAll(/`[^`]+`/g)].map(([code]) => code);
  return (
    RULE.test(clause) &&
    named.length > 0 &&
    rules.some((rule) => [`\`${name}\``, ...named].every((code) => rule.includes(code)))
  );
}
