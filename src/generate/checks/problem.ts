import { UNIONS } from '../../contract/document/branches.js';
import type { Document } from '../../contract/document/types.js';
import { groupBy } from '../../internal/group-by.js';
import { listWords } from '../../internal/list-words.js';
import { objectOf } from '../../internal/json.js';

/** A place in a document: the names and indices that lead to it. */
export type Path = readonly (string | number)[];

/** Something that is wrong with a contract. */
export interface Problem {
  /** The rule, in words. */
  message: string;
  /** What the problem is about: the id of a model, the name of a schema, or the path of another part. */
  subject: string;
  /** The place of it, then places that may be what is wrong instead, such as the parameter that an example breaks. */
  paths: readonly [Path, ...Path[]];
  /** Enclosing places, used if the author of the overlay wrote none of `paths`. */
  around?: readonly Path[];
}

/** Problems with those said once that are at one place and so are problems of all models that share it. */
export function merged(problems: readonly Problem[]): Problem[] {
  return groupBy(problems, ({ message, paths: [path] }) => JSON.stringify([message, path])).map((group) => {
    const subjects = [...new Set(group.map(({ subject }) => subject))];
    const [first] = group as [Problem];
    const others = group.slice(1).flatMap(({ paths }) => paths);
    return { ...first, subject: listWords(subjects, 'and'), paths: [...first.paths, ...others] };
  });
}

/** A problem as one line. */
export function problemText({ subject, message }: Problem): string {
  return subject === '' ? message : `${subject}: ${message}`;
}

/** @throws Error with one line for each problem, if there is one. */
export function assertNone(problems: Problem[], textOf: (problem: Problem) => string = problemText): void {
  if (problems.length > 0) throw new Error(problems.map(textOf).join('\n'));
}

/** Says of a path what it belongs to: a model, if only one has the schema. */
export class Subjects {
  readonly #models = new Map<string, Set<string>>();

  constructor(readonly document: Document) {
    const schemas = objectOf(document.components.schemas);
    for (const { name: union, inputKey } of UNIONS) {
      const { oneOf } = objectOf(schemas[union]);
      for (const member of Array.isArray(oneOf) ? oneOf : []) {
        const name = nameOf(member);
        const { properties } = objectOf(schemas[name ?? '']);
        const { const: model } = objectOf(objectOf(properties).model);
        if (name === undefined || typeof model !== 'string') continue;
        this.#models.set(name, new Set([model]));
        const input = nameOf(objectOf(properties)[inputKey]);
        if (input !== undefined) this.#models.set(input, (this.#models.get(input) ?? new Set()).add(model));
      }
    }
  }

  of(path: Path): string {
    if (path[0] !== 'components' || path[1] !== 'schemas' || path.length < 3) return path.join('.');
    const name = String(path[2]);
    const models = [...(this.#models.get(name) ?? [])];
    return models.length === 1 ? models[0]! : name;
  }

  /** Problems at one place, each named by it. */
  at(path: Path, ...messages: string[]): Problem[] {
    return messages.map((message) => ({ subject: this.of(path), message, paths: [[...path]] }));
  }
}

/** The component that a value refers to. */
export function nameOf(value: unknown): string | undefined {
  const { $ref } = objectOf(value);
  if (typeof $ref !== 'string') return undefined;
  const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec($ref) ?? [];
  return name;
}
