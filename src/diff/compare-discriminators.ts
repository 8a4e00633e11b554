import { branches, UNIONS } from '../contract/document/branches.js';
import { componentRef } from '../contract/document/refs.js';
import type { Document, Schema } from '../contract/document/types.js';
import type { Change, Subject } from './change.js';
import type { LabelOf } from './labels.js';
import { code, valueWords } from './words.js';

/**
 * Compares the discriminators of unions. They decide nothing that schemas don't, but tools that choose a schema by the
 * mapping, such as generated clients, don't know what is not in it.
 */
export function compareDiscriminators(before: Document, after: Document, labelOf: LabelOf): Change[] {
  const [old, now] = [before.components.schemas, after.components.schemas];
  const names = Object.keys(old).filter((name) => Object.hasOwn(now, name));
  return names.flatMap((name) => {
    const [was, is] = [old[name]!.discriminator, now[name]!.discriminator];
    const contract: Subject = { kind: 'contract', label: 'the contract' };
    const change = (impact: Change['impact'], what: string, sentence: string, subject: Subject = contract): Change => {
      return { impact, side: 'names', name: what, sentence, subjects: [subject] };
    };
    if (was?.propertyName !== is?.propertyName) {
      const sentence = !is
        ? `${code(name)} has no discriminator any more, was ${code(was!.propertyName)}`
        : !was
          ? `${code(name)} has the discriminator ${code(is.propertyName)} now`
          : `the discriminator of ${code(name)} is ${code(is.propertyName)}, was ${code(was.propertyName)}`;
      return [change(was ? 'breaking' : 'compatible', name, sentence)];
    }
    const subjectOf = modelSubjects(after, name, labelOf);
    const [oldMapping, nowMapping] = [was?.mapping ?? {}, is?.mapping ?? {}];
    return [...new Set([...Object.keys(oldMapping), ...Object.keys(nowMapping)])].flatMap((value) => {
      const [from, to] = [oldMapping[value], nowMapping[value]];
      // A schema of the union that was added, removed or renamed is reported as such.
      const isKnown = [from, to].every(
        (ref) => ref === undefined || (isMember(old[name]!, ref) && isMember(now[name]!, ref)),
      );
      if (from === to || !isKnown) return [];
      const subject = subjectOf(value);
      const what = subject ? '' : `${valueWords(value)} is `;
      const map = `the mapping of ${code(name)}`;
      const sentence =
        from === undefined
          ? `${what}in ${map} now`
          : to === undefined
            ? `${what}not in ${map} any more, by which generated code chooses a schema`
            : `${what}mapped to ${code(lastStep(to))} by ${code(name)}, was ${code(lastStep(from))}`;
      return [change(from === undefined ? 'compatible' : 'breaking', 'mapping', sentence, subject)];
    });
  });
}

/** A mapping has references or names of components. */
function lastStep(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function isMember({ oneOf = [], anyOf = [] }: Schema, ref: string): boolean {
  return [...oneOf, ...anyOf].some(({ $ref }) => $ref === ref || $ref === componentRef(ref));
}

/** The model that a value of a request union stands for. */
function modelSubjects(document: Document, union: string, labelOf: LabelOf): (value: string) => Subject | undefined {
  const api = UNIONS.find(({ name }) => name === union)?.api;
  if (api === undefined) return () => undefined;
  const ids = new Set(branches(document).flatMap((branch) => (branch.api === api ? branch.model : [])));
  return (model) => (ids.has(model) ? { kind: 'model', api, model, label: labelOf(api, model) } : undefined);
}
