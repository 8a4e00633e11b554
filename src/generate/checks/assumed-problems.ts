import type { Document } from '../../contract/document/types.js';
import { objectOf } from '../../internal/json.js';
import { listWords } from '../../internal/list-words.js';
import { Subjects, type Problem } from './problem.js';
import { visitDocument } from './visit-document.js';

const KINDS = ['property', 'form', 'values', 'place', 'meaning'];

/** `x-assumed` is complete, and the description of the same object says so too, rather than stating it as a fact. */
export function assumedProblems(document: Document): Problem[] {
  const subjects = new Subjects(document);
  const problems: Problem[] = [];
  visitDocument(document, (part, _kind, path) => {
    const assumed = part['x-assumed'];
    if (assumed === undefined) return;
    const { what, values, reason, ...others } = objectOf(assumed);
    const listed = Array.isArray(values) ? (values as unknown[]) : [];
    const known = Array.isArray(part.enum) ? (part.enum as unknown[]) : [];
    problems.push(
      ...subjects.at(
        [...path, 'x-assumed'],
        ...(KINDS.includes(what as string) ? [] : [`\`x-assumed.what\` must be ${listWords(KINDS, 'or')}`]),
        ...(/^[A-Z].{15,}\.$/.test(String(reason)) ? [] : ['`x-assumed.reason` must be a sentence']),
        ...Object.keys(others).map((name) => `\`x-assumed\` has an unknown \`${name}\``),
        ...((what === 'values') === (values !== undefined)
          ? []
          : ['`x-assumed.values` goes with `what: values`, and only with it']),
        ...listed
          .filter((value) => !known.includes(value))
          .map((value) => `\`x-assumed.values\` has ${JSON.stringify(value)}, which \`enum\` has not`),
        ...(/\bassumed\b/i.test(String(part.description))
          ? []
          : ['the description states an assumption as a fact; it has to say "assumed"']),
      ),
    );
  });
  return problems;
}
