import type { ParameterDetails } from '../model-details.js';

/** Words that say nothing about a parameter beyond its name. */
const PLAIN_WORDS = new Set(
  'a an the of for that describes text url urls image images video videos audio task output whether'.split(' '),
);

/** How a clause begins that repeats a rule. */
const RULE = /^(?:requires|needs|required if|can't be combined with) /i;

/**
 * The description of a parameter without the clauses that its name or one of the rules says as well: an agent pays for
 * each word.
 */
export function conciseDescription(name: string, { description = '' }: ParameterDetails, rules: string[]): string {
  const clauses = description.split(/(?<=[.;])\s+/).map(named);
  const kept = clauses.filter(
    (clause, index) => !(index === 0 && repeatsName(name, clause)) && !repeatsRule(name, clause, rules),
  );
  const text = kept.map((clause, index) => {
    const begins = index === 0 || kept[index - 1]!.endsWith('.');
    return begins ? clause.charAt(0).toUpperCase() + clause.slice(1) : clause;
  });
  return text.join(' ').replace(/;$/, '.');
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
