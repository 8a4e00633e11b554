import type { Document } from '../../contract/document/types.js';
import { objectOf } from '../../internal/json.js';
import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import { Subjects, type Problem } from './problem.js';
import { visitDocument } from './visit-document.js';

/** `x-rate-limit` names a limit of the root, every limit is used and has its figures, and `x-paid` is true or omitted. */
export function limitProblems(document: Document): Problem[] {
  const subjects = new Subjects(document);
  const limits = objectOf(document['x-rate-limits']);
  const used = new Set<unknown>();
  const problems: Problem[] = [];
  visitDocument(document, ({ 'x-rate-limit': limit, 'x-paid': paid }, kind, path) => {
    if (kind !== 'operation') return;
    used.add(limit);
    const name = typeof limit === 'string' ? limit : JSON.stringify(limit);
    if (limit !== undefined && !Object.hasOwn(limits, name))
      problems.push(
        ...subjects.at(
          [...path, 'x-rate-limit'],
          `\`x-rate-limits\` has no \`${name}\`${didYouMean(nearest(name, Object.keys(limits)))}`,
        ),
      );
    if (paid !== undefined && paid !== true)
      problems.push(...subjects.at([...path, 'x-paid'], '`x-paid` must be true or omitted'));
  });
  for (const [name, limit] of Object.entries(limits)) {
    const unused = used.has(name) ? [] : ['no operation has this limit'];
    problems.push(...subjects.at(['x-rate-limits', name], ...unused, ...figureProblems(limit)));
  }
  return problems;
}

function figureProblems(limit: unknown): string[] {
  const { requests, window, block, ...others } = objectOf(limit);
  const isPositive = (value: unknown) => typeof value === 'number' && value > 0;
  return [
    ...(Number.isInteger(requests) && isPositive(requests) ? [] : ['`requests` must be a positive integer']),
    ...(isPositive(window) ? [] : ['`window` must be a number of seconds']),
    ...(block === undefined || isPositive(block) ? [] : ['`block` must be a number of seconds']),
    ...Object.keys(others).map((name) => `\`${name}\` is not part of a limit`),
  ];
}
