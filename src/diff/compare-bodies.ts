import { UNIONS } from '../contract/document/branches.js';
import { componentRef } from '../contract/document/refs.js';
import type { Document, Response, Schema } from '../contract/document/types.js';
import { listWords } from '../internal/list-words.js';
import type { Finding } from './change.js';
import type { Comparison } from './comparison.js';
import { followed } from './fingerprint.js';
import { code, shown } from './words.js';

/** The body of a request. */
export type Body = { $ref?: string; required?: boolean; content?: Content };

type Content = Record<string, { schema?: Schema; [key: string]: unknown }>;
type Header = { name: string; required?: boolean; schema?: Schema };

/** Compares the bodies that an operation takes. */
export function compareBodies(comparison: Comparison, before: Body | undefined, after: Body | undefined): Finding[] {
  const { direction } = comparison;
  const old = before && followed<Body>(comparison.before, before);
  const now = after && followed<Body>(comparison.after, after);
  const finding = (impact: Finding['impact'], sentence: string): Finding => ({
    impact,
    side: direction,
    name: 'body',
    sentence,
  });
  if (!old && !now) return [];
  if (!old)
    return [now!.required ? finding('breaking', 'a body is required') : finding('compatible', 'a body is accepted')];
  if (!now) return [finding('breaking', 'a body is no longer accepted')];
  const required: Finding[] =
    Boolean(old.required) === Boolean(now.required)
      ? []
      : [
          now.required
            ? finding('breaking', 'a body is required')
            : finding('compatible', 'a body is no longer required'),
        ];
  return [...required, ...compareContent(comparison, old.content ?? {}, now.content ?? {})];
}

/** Compares the responses of an operation. What several statuses have in common is one finding. */
export function compareResponses(
  comparison: Comparison,
  before: Record<string, Response>,
  after: Record<string, Response>,
): Finding[] {
  const statuses = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const found = new Map<string, { finding: Finding; own: string[] }>();
  for (const status of statuses) {
    const [old, now] = [before[status], after[status]];
    if (!old || !now) continue;
    for (const finding of responseFindings(comparison, old, now)) {
      const same = found.get(finding.sentence) ?? { finding, own: [] };
      same.own.push(shown(status));
      found.set(finding.sentence, same);
    }
  }
  const common = [...found.values()].map(({ finding, own }) => ({
    ...finding,
    sentence: `in ${own.length > 1 ? 'the responses' : 'the response'} ${listWords(own, 'and')}, ${finding.sentence}`,
  }));
  return [...statuses.flatMap((status) => statusFindings(status, before[status], after[status])), ...common];
}

function statusFindings(status: string, before: Response | undefined, after: Response | undefined): Finding[] {
  const isSuccess = status.startsWith('2');
  const finding = (impact: Finding['impact'], sentence: string): Finding => {
    return { impact, side: 'responses', name: status, sentence };
  };
  // Code that checks the status meets an error that it doesn't know as it meets any other error.
  if (!before) return [finding(isSuccess ? 'breaking' : 'behavior', `the status ${shown(status)} is new`)];
  if (!after) return [finding(isSuccess ? 'breaking' : 'compatible', `the status ${shown(status)} is gone`)];
  return [];
}

function responseFindings(comparison: Comparison, before: Response, after: Response): Finding[] {
  const old = followed<Response>(comparison.before, before);
  const now = followed<Response>(comparison.after, after);
  return [
    ...compareContent(comparison, old.content ?? {}, now.content ?? {}),
    ...compareHeaders(comparison, headersOf(comparison.before, old), headersOf(comparison.after, now)),
  ];
}

function compareContent(comparison: Comparison, before: Content, after: Content): Finding[] {
  const { direction } = comparison;
  const isRequest = direction === 'requests';
  const finding = (impact: Finding['impact'], name: string, sentence: string): Finding => {
    return { impact, side: direction, name, sentence };
  };
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((type): Finding[] => {
    const [old, now] = [before[type], after[type]];
    if (!old) {
      return isRequest
        ? [finding('compatible', type, `${code(type)} is also accepted`)]
        : [finding('breaking', type, `the body may also be ${code(type)}`)];
    }
    if (!now) {
      return [
        finding(
          'breaking',
          type,
          isRequest ? `${code(type)} is no longer accepted` : `the body is never ${code(type)} any more`,
        ),
      ];
    }
    // The branches of these unions are compared as models.
    if (isUnion(comparison.before, old.schema) && isUnion(comparison.after, now.schema)) return [];
    return comparison.compare(old.schema ?? true, now.schema ?? true, '');
  });
}

function isUnion(document: Document, schema: Schema | undefined): boolean {
  return UNIONS.some(
    ({ name }) => schema?.$ref === componentRef(name) && Object.hasOwn(document.components.schemas, name),
  );
}

function headersOf(document: Document, { headers }: Response): Map<string, Header> {
  const declared = Object.entries((headers ?? {}) as Record<string, object>);
  return new Map(
    declared.map(([name, header]) => [name.toLowerCase(), { ...followed<Header>(document, header), name }]),
  );
}

function compareHeaders(comparison: Comparison, before: Map<string, Header>, after: Map<string, Header>): Finding[] {
  const finding = (impact: Finding['impact'], name: string, sentence: string): Finding => {
    return { impact, side: 'responses', name, sentence };
  };
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Finding[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const { name } = (now ?? old)!;
    if (!old) return [finding('compatible', name, `the header ${code(name)} is new`)];
    if (!now) return [finding('breaking', name, `the header ${code(name)} is gone`)];
    const optional =
      old.required && !now.required ? [finding('breaking', name, `the header ${code(name)} may be missing`)] : [];
    return [...optional, ...comparison.compare(old.schema ?? true, now.schema ?? true, name)];
  });
}
