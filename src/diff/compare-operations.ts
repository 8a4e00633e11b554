import { METHODS, type Document, type OperationObject, type PathItem } from '../contract/document/types.js';
import type { Change, Finding, Subject } from './change.js';
import { compareAccess } from './compare-access.js';
import { compareBodies, compareResponses, type Body } from './compare-bodies.js';
import { createComparison } from './compare-schemas.js';
import type { Comparison } from './comparison.js';
import { followed, type Fingerprints } from './fingerprint.js';
import { readOperation, type Operation } from './operation.js';
import { code, nameWords, shown } from './words.js';

/** Compares the operations of two documents, and the events that the APIs deliver. */
export function compareOperations(before: Document, after: Document, fingerprints: Fingerprints): Change[] {
  const requests = createComparison(before, after, fingerprints, 'requests', 'the body');
  const responses = createComparison(before, after, fingerprints, 'responses', 'the body');
  const compareAll = (old: Map<string, Operation>, now: Map<string, Operation>, isEvent: boolean) =>
    [...new Set([...old.keys(), ...now.keys()])].flatMap((label) => {
      const subject: Subject = { kind: 'operation', operation: label, label: shown(label) };
      const [was, is] = [old.get(label), now.get(label)];
      const findings = isEvent
        ? eventFindings(requests, responses, was, is)
        : operationFindings(requests, responses, was, is);
      return findings.map((finding) => ({ ...finding, subjects: [subject] }));
    });
  return [
    ...compareAll(operationsOf(before, before.paths), operationsOf(after, after.paths), false),
    ...compareAll(eventsOf(before), eventsOf(after), true),
  ];
}

function operationsOf(document: Document, paths: Record<string, PathItem>): Map<string, Operation> {
  const found = new Map<string, Operation>();
  for (const [path, item] of Object.entries(paths)) {
    for (const method of ALL_METHODS) {
      const operation = item[method] as OperationObject | undefined;
      if (operation) found.set(`${method.toUpperCase()} ${path}`, readOperation(document, item, operation));
    }
  }
  return found;
}

const ALL_METHODS = [...new Set([...METHODS, 'put', 'patch', 'delete', 'head', 'options', 'trace'])];

/** The webhooks, and the callbacks of operations. */
function eventsOf(document: Document): Map<string, Operation> {
  const events = new Map<string, Operation>();
  const add = (label: string, item: PathItem | undefined) => {
    const operation = item?.post;
    if (operation) events.set(label, readOperation(document, item, operation));
  };
  for (const [name, item] of Object.entries(document.webhooks ?? {})) add(`webhook ${name}`, item);
  for (const [label, { operation }] of operationsOf(document, document.paths)) {
    for (const [name, callback] of Object.entries(operation.callbacks ?? {})) {
      const [item] = Object.values(followed<Record<string, PathItem>>(document, callback as object));
      add(`callback ${name} of ${label}`, item);
    }
  }
  return events;
}

function operationFindings(
  requests: Comparison,
  responses: Comparison,
  before?: Operation,
  after?: Operation,
): Finding[] {
  if (!before) return [{ impact: 'compatible', side: 'requests', sentence: 'new' }];
  if (!after) return [{ impact: 'breaking', side: 'requests', sentence: 'removed' }];
  const [old, now] = [before.operation, after.operation];
  return [
    ...compareAccess(requests, before, after),
    ...compareBodies(requests, old.requestBody as Body | undefined, now.requestBody as Body | undefined),
    ...compareResponses(responses, old.responses ?? {}, now.responses ?? {}),
    ...(old.operationId === now.operationId
      ? []
      : [
          {
            impact: 'breaking' as const,
            side: 'names' as const,
            name: 'operationId',
            sentence: `${code('operationId')} is ${nameWords(now.operationId)}, was ${nameWords(old.operationId)}`,
          },
        ]),
    ...(Boolean(old.deprecated) === Boolean(now.deprecated)
      ? []
      : [
          {
            impact: now.deprecated ? ('behavior' as const) : ('compatible' as const),
            side: 'terms' as const,
            name: 'deprecated',
            sentence: now.deprecated ? 'deprecated' : 'no longer deprecated',
          },
        ]),
  ];
}

/** An event is sent by the API, so its body is what a response is elsewhere. */
function eventFindings(requests: Comparison, responses: Comparison, before?: Operation, after?: Operation): Finding[] {
  if (!before) return [{ impact: 'compatible', side: 'responses', sentence: 'new' }];
  if (!after) return [{ impact: 'breaking', side: 'responses', sentence: 'removed' }];
  return [
    ...compareBodies(
      responses,
      before.operation.requestBody as Body | undefined,
      after.operation.requestBody as Body | undefined,
    ),
    ...compareResponses(requests, before.operation.responses ?? {}, after.operation.responses ?? {}),
  ];
}
