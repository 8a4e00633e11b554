import type { Issue } from '../errors/errors.js';
import { total } from './checks.js';
import { ruleIssues } from './rules.js';
import { nearest } from './nearest.js';
import type { Shape } from './shape.js';
import { brokenRule, fits } from './values.js';
import { and, shown, written } from './words.js';
import { isObject } from '../internal/json.js';

export type Path = (string | number)[];

/** Nobody reads more at once, and a body of nothing but mistakes must not cost more than another. */
export const MOST = 20;

/**
 * Finds out which rules a value breaks. It is asked once a compiled check has refused the request, so it may take
 * its time: it reports each mistake once, and nothing that only follows from another mistake.
 */
export class Explanation {
  /** Twenty at most; the message of the last one says where there are more. */
  readonly issues: Issue[] = [];
  /** Whether there are more issues than are reported, so that nothing is looked for any longer. */
  #full = false;

  /** `home` is the member of the body that holds the parameters; sentences name those without it. */
  constructor(readonly home: string) {}

  /** Adds what is wrong with a value. `because` are the words of the rule across members that asks for the shape. */
  value(shape: Shape, value: unknown, path: Path, because = ''): void {
    if (this.#full) return;
    const broken = brokenRule(shape, value);
    if (broken) return this.add(`${this.name(path)} ${broken.words}${because}`, path, broken.rule);
    for (const part of shape.allOf ?? []) this.value(part, value, path, because);
    if (Array.isArray(value) && shape.items) {
      for (const [index, item] of value.entries()) {
        this.value(shape.items, item, [...path, index], because);
        if (this.#full) return;
      }
    } else if (isObject(value)) {
      this.#object(shape, value, path, because);
    }
    if (!shape.not || this.issues.some((issue) => startsWith(issue.path, path))) return;
    if (fits(shape.not, value)) {
      this.add(`${this.name(path)} ${shape.words ?? 'breaks a rule of the model'}${because}`, path, 'not');
    }
  }

  add(message: string, path: Path, keyword: string): void {
    const pointer = path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    // A look at each is cheap, as there are never many.
    if (this.#full || this.issues.some((issue) => issue.pointer === pointer)) return;
    if (this.issues.length === MOST) {
      this.#full = true;
      this.issues.at(-1)!.message += ', and more';
      return;
    }
    this.issues.push({ message, path, pointer, keyword });
  }

  /** A member as sentences name it. */
  name(path: Path): string {
    if (path.length === 0) return 'the request';
    return written(path[0] === this.home && path.length > 1 ? path.slice(1) : path);
  }

  #object(shape: Shape, given: Record<string, unknown>, path: Path, because: string): void {
    // Members that are wrong already. What follows from them isn't reported as well.
    const wrong = new Set<string>();
    const value = this.#knownMembers(shape, given, path, wrong);
    if (this.#full) return;
    for (const member of shape.required ?? []) {
      if (value[member] !== undefined) continue;
      wrong.add(member);
      this.add(`${this.name([...path, member])} is missing${because}`, [...path, member], 'required');
    }
    this.#sums(shape, value, path, wrong);
    for (const [member, part] of Object.entries(shape.properties ?? {})) {
      if (wrong.has(member) || value[member] === undefined) continue;
      const before = this.issues.length;
      if (part === false) this.add(`${this.name([...path, member])} can't be set${because}`, [...path, member], 'not');
      else this.value(part, value[member], [...path, member], because);
      if (this.issues.length > before) wrong.add(member);
    }
    for (const [member, needed] of Object.entries(shape.dependentRequired ?? {})) {
      const missing = needed.filter((other) => value[other] === undefined);
      if (value[member] === undefined || wrong.has(member) || missing.length === 0) continue;
      this.add(
        `${this.name([...path, member])} needs ${and(missing)}${because}`,
        [...path, member],
        'dependentRequired',
      );
      for (const name of [member, ...missing]) wrong.add(name);
    }
    ruleIssues(this, shape.rules ?? [], value, path, wrong);
  }

  /** Sums, where the parts are right by themselves. */
  #sums(shape: Shape, value: Record<string, unknown>, path: Path, wrong: Set<string>): void {
    for (const rule of shape.sums ?? []) {
      const { member, sum: part, minimum = -Infinity, maximum = Infinity } = rule;
      // A `not` on the list can only say of some lists what the sum says of all.
      const { not: _not, ...list } = shape.properties?.[member] || {};
      const sum = wrong.has(member) || !fits(list, value[member]) ? undefined : total(rule, value);
      if (sum === undefined || (sum >= minimum && sum <= maximum)) continue;
      const bound = sum < minimum ? `at least ${minimum}` : `at most ${maximum}`;
      this.add(
        `${this.name([...path, member])} must have a ${part} of ${bound} in all, not ${sum}`,
        [...path, member],
        'x-rules',
      );
    }
  }

  /**
   * The object as it was probably meant: a member that is not known goes by the name of the one it resembles. Where
   * there is one, the value isn't looked at further, since the name comes first.
   */
  #knownMembers(shape: Shape, given: Record<string, unknown>, path: Path, wrong: Set<string>): Record<string, unknown> {
    if (!shape.closed) return given;
    const known = Object.keys(shape.properties ?? {}).filter((member) => shape.properties![member] !== false);
    // No copy of all members: there may be any number of unknown ones.
    const value: Record<string, unknown> = {};
    for (const member of known) if (Object.hasOwn(given, member)) value[member] = given[member];
    for (const member in given) {
      if (known.includes(member)) continue;
      const free = known.filter((name) => value[name] === undefined);
      const [meant] =
        path.length === 0 && isHome(member) && free.includes(this.home) ? [this.home] : nearest(member, free);
      const hint = meant === undefined ? '' : `: did you mean ${meant}?`;
      const where = path.length > 1 && path[0] === this.home ? ` in ${this.name(path)}` : '';
      this.add(`unknown member ${shown(member)}${where}${hint}`, [...path, member], shape.closed);
      if (this.#full) break;
      if (meant === undefined) continue;
      value[meant] = given[member];
      wrong.add(meant);
    }
    return value;
  }
}

/** Each API has its own name for the member that holds the parameters. */
function isHome(member: string): boolean {
  return member === 'input' || member === 'params';
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((part, index) => path[index] === part);
}
