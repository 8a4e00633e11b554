import type { Document } from '../../contract/document/types.js';
import { isObject, objectOf } from '../../internal/json.js';
import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import { Subjects, type Path, type Problem } from './problem.js';
import { visitDocument } from './visit-document.js';

/** A mode or a condition requires only properties that its base declares. */
export function requiredProblems(document: Document): Problem[] {
  const subjects = new Subjects(document);
  const problems: Problem[] = [];
  visitDocument(document, (schema, kind, path) => {
    if (!['schema', 'branch', 'union'].includes(kind) || schema.type !== 'object') return;
    if (!isObject(schema.properties)) return;
    const declared = Object.keys(schema.properties);
    const check = (part: unknown, at: Path) => {
      if (!isObject(part) || part.$ref !== undefined) return;
      const required = Array.isArray(part.required) ? (part.required as unknown[]) : [];
      for (const name of new Set([...required, ...Object.keys(objectOf(part.properties))].map(String)))
        if (!declared.includes(name))
          problems.push(
            ...subjects.at(
              at,
              `a rule is about \`${name}\`, which is not a property${didYouMean(nearest(name, declared))}`,
            ),
          );
      for (const key of ['oneOf', 'anyOf', 'allOf'])
        if (Array.isArray(part[key]))
          (part[key] as unknown[]).forEach((inner, index) => check(inner, [...at, key, index]));
      for (const key of ['if', 'then', 'else', 'not']) check(part[key], [...at, key]);
    };
    check({ ...schema, properties: {} }, path);
  });
  return problems;
}
