import type { CompiledSchema, ConditionalRule, RuleReason } from './compiled-schema.js';
import { expectedBy } from './describe.js';
import type { IssueCollector, ObjectContext, Path } from './issue-collector.js';
import { matches } from './match.js';
import { listWords } from '../internal/list-words.js';

/** Adds what is wrong with a value. */
type ExplainValue = (
  issues: IssueCollector,
  schema: CompiledSchema,
  value: unknown,
  path: Path,
  reason: string,
) => void;

/**
 * Adds what is wrong with an object by its conditional rules. A rule whose condition depends on a property that is
 * wrong says nothing new, so it is skipped; a property that breaks a rule is wrong from then on.
 */
export function explainRules(object: ObjectContext, rules: ConditionalRule[], explainValue: ExplainValue): void {
  const { issues, path, value, wrong } = object;
  for (const { when, then, reasons } of rules) {
    if (reasons.some(({ properties }) => properties.some((name) => wrong.has(name)))) continue;
    if (!when.every((condition) => matches(condition, value))) continue;
    const found = new Set<string>();
    for (const name of then.required ?? []) {
      if (value[name] !== undefined || wrong.has(name)) continue;
      found.add(name);
      addMissing(object, reasons, then.properties?.[name], name);
    }
    const forbidden: string[] = [];
    for (const [name, schema] of Object.entries(then.properties ?? {})) {
      if (value[name] === undefined || wrong.has(name)) continue;
      if (schema === false) forbidden.push(name);
      else if (!matches(schema, value[name])) {
        found.add(name);
        explainValue(issues, schema, value[name], [...path, name], reasonText(reasons, name));
      }
    }
    if (forbidden.length > 0) addForbidden(object, reasons, forbidden);
    for (const name of [...found, ...forbidden]) wrong.add(name);
  }
}

/** A rule requires a property that is missing. */
function addMissing(
  { issues, path }: ObjectContext,
  reasons: RuleReason[],
  schema: CompiledSchema | false | undefined,
  property: string,
): void {
  const [only, ...more] = reasons;
  if (only?.kind === 'present' && more.length === 0) {
    const at = [...path, ...only.properties.slice(0, 1)];
    issues.add(`${issues.name(at)} requires ${property}`, at, 'required');
    return;
  }
  // Properties whose presence would do as well.
  const alternatives = reasons.filter(({ kind }) => kind === 'absent').flatMap(({ properties }) => properties);
  const others = reasons.filter(({ kind }) => kind !== 'absent');
  const names = [...alternatives, property].map((name) => issues.name([...path, name]));
  const isFixed = alternatives.length === 0 && schema && schema.enum;
  const phrase = isFixed ? `must be ${expectedBy(schema)}` : 'is required';
  issues.add(`${listWords(names, 'or')} ${phrase}${reasonText(others, property)}`, [...path, property], 'required');
}

/** A rule forbids properties that are present. */
function addForbidden({ issues, path }: ObjectContext, reasons: RuleReason[], forbidden: string[]): void {
  const [first = ''] = forbidden;
  const names = listWords(
    forbidden.map((name) => issues.name([...path, name])),
    'and',
  );
  const others = reasons.flatMap(({ properties }) => properties);
  const every = (kind: RuleReason['kind']) => reasons.every((reason) => reason.kind === kind);
  const phrase = every('present')
    ? `can't be combined with ${listWords(others, 'and')}`
    : every('absent')
      ? `${forbidden.length > 1 ? 'require' : 'requires'} ${listWords(others, 'or')}`
      : `must be omitted${reasonText(reasons)}`;
  issues.add(`${names} ${phrase}`, [...path, first], 'not');
}

/** Why a rule applies, as the end of a message about one of its properties. */
function reasonText(reasons: RuleReason[], about?: string): string {
  const phrases = reasons
    .filter(({ properties }) => properties.some((name) => name !== about))
    .map(({ phrase }) => phrase);
  return phrases.length === 0 ? '' : ` if ${phrases.join(' and ')}`;
}
