import type { Issue } from '../errors/errors.js';
import { escapeToken } from '../internal/json-pointer.js';
import { pathText } from './describe.js';

export type Path = (string | number)[];

/** Nobody reads more at once, and a body of nothing but mistakes must not cost more than another. */
export const MAX_ISSUES = 20;

/** Collects the issues of one request: one for each path, `MAX_ISSUES` in all. */
export class IssueCollector {
  /** If there are more than these, the message of the last one says so. */
  readonly list: Issue[] = [];
  #full = false;

  /** @param inputKey The property of the body that holds the parameters; messages name those without it. */
  constructor(readonly inputKey: string) {}

  /** Whether there are more issues than are reported, so that looking for others is pointless. */
  get full(): boolean {
    return this.#full;
  }

  add(message: string, path: Path, keyword: string): void {
    const pointer = path.map((part) => `/${escapeToken(String(part))}`).join('');
    const last = this.list.at(-1);
    if (this.#full || this.list.some((issue) => issue.pointer === pointer)) return;
    if (last && this.list.length === MAX_ISSUES) {
      this.#full = true;
      last.message += ', and more';
      return;
    }
    this.list.push({ message, path, pointer, keyword });
  }

  /** Whether a value, or anything inside it, has an issue. */
  hasAt(path: Path): boolean {
    return this.list.some((issue) => path.every((part, index) => issue.path[index] === part));
  }

  /** How messages name a value of the request. */
  name(path: Path): string {
    if (path.length === 0) return 'the request';
    return pathText(path[0] === this.inputKey && path.length > 1 ? path.slice(1) : path);
  }
}

/** An object of the request whose rules are checked. */
export interface ObjectContext {
  issues: IssueCollector;
  path: Path;
  value: Record<string, unknown>;
  /** Properties that are known to be wrong. What follows from them is not reported as well. */
  wrong: Set<string>;
  /** Why its schema applies, as the end of a message; empty if it always does. */
  reason: string;
}
