import type { Explanation, Path } from './explain.js';
import type { Cause, Rule } from './shape.js';
import { brokenRule, fits } from './values.js';
import { and, or } from './words.js';

/**
 * Adds what is wrong with an object by the rules across its members. A rule that one of the wrong members decides
 * about says nothing new, so it is left out; a member that breaks a rule is wrong from then on.
 */
export function ruleIssues(
  into: Explanation,
  rules: Rule[],
  value: Record<string, unknown>,
  path: Path,
  wrong: Set<string>,
): void {
  for (const { when, then, causes } of rules) {
    if (causes.some(({ members }) => members.some((member) => wrong.has(member)))) continue;
    if (!when.every((condition) => fits(condition, value))) continue;
    const found = new Set<string>();
    for (const member of then.required ?? []) {
      if (value[member] !== undefined || wrong.has(member)) continue;
      found.add(member);
      missing(into, causes, then.properties?.[member], member, path);
    }
    const out: string[] = [];
    for (const [member, part] of Object.entries(then.properties ?? {})) {
      if (value[member] === undefined || wrong.has(member)) continue;
      if (part === false) out.push(member);
      else if (!fits(part, value[member])) {
        found.add(member);
        into.value(part, value[member], [...path, member], because(causes, member));
      }
    }
    if (out.length > 0) refused(into, causes, out, path);
    for (const member of [...found, ...out]) wrong.add(member);
  }
}

/** A rule asks for a member that is not there. */
function missing(
  into: Explanation,
  causes: Cause[],
  part: Rule['then'] | false | undefined,
  member: string,
  path: Path,
): void {
  const [cause, ...more] = causes;
  const absent = causes.filter(({ kind }) => kind === 'without').flatMap(({ members }) => members);
  const [name, at] = [into.name([...path, member]), [...path, member]];
  if (cause?.kind === 'with' && more.length === 0) {
    const other = [...path, cause.members[0]!];
    return into.add(`${into.name(other)} needs ${member}`, other, 'required');
  }
  const reason = because(
    causes.filter(({ kind }) => kind !== 'without'),
    member,
  );
  if (absent.length > 0) {
    const names = [...absent.map((other) => into.name([...path, other])), name];
    return into.add(`${or(names)} is missing${reason}`, at, 'required');
  }
  const asked = part && part.enum ? brokenRule(part, undefined) : undefined;
  into.add(`${name} ${asked ? asked.words : 'is missing'}${reason}`, at, 'required');
}

/** A rule refuses members that are there. */
function refused(into: Explanation, causes: Cause[], members: string[], path: Path): void {
  const names = and(members.map((member) => into.name([...path, member])));
  const others = causes.flatMap((cause) => cause.members);
  const only = (kind: Cause['kind']) => causes.every((cause) => cause.kind === kind);
  const words = only('with')
    ? `can't be combined with ${and(others)}`
    : only('without')
      ? `${members.length > 1 ? 'need' : 'needs'} ${or(others)}`
      : `can't be set${because(causes)}`;
  into.add(`${names} ${words}`, [...path, members[0]!], 'not');
}

/** The reason of a rule, as the end of a sentence about one of its members. */
function because(causes: Cause[], about?: string): string {
  const reasons = causes.filter(({ members }) => members.some((member) => member !== about)).map(({ words }) => words);
  return reasons.length === 0 ? '' : ` ${reasons.join(' and ')}`;
}
