import type { Finding } from './change.js';
import type { Comparison } from './comparison.js';
import { compareSecurity } from './compare-security.js';
import { deepEqual } from './deep-equal.js';
import type { Operation, Parameter } from './operation.js';
import { code, codes, nameWords } from './words.js';

/** Compares what a client has to know to call an operation, apart from bodies: parameters, keys, servers and limits. */
export function compareAccess(comparison: Comparison, before: Operation, after: Operation): Finding[] {
  return [
    ...parameterFindings(comparison, before.parameters, after.parameters),
    ...compareSecurity(before.document, before.security, after.document, after.security),
    ...serverFindings(before, after),
    ...limitFindings(before, after),
  ];
}

function parameterFindings(
  comparison: Comparison,
  before: Map<string, Parameter>,
  after: Map<string, Parameter>,
): Finding[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((words): Finding[] => {
    const [old, now] = [before.get(words), after.get(words)];
    const { name } = (old ?? now)!;
    const finding = (impact: Finding['impact'], sentence: string): Finding => ({
      impact,
      side: 'requests',
      name,
      sentence,
    });
    if (!old)
      return [
        now!.required
          ? finding('breaking', `the ${words} is new and required`)
          : finding('compatible', `the ${words} is new`),
      ];
    if (!now) return [finding('breaking', `the ${words} is gone`)];
    return [
      ...(Boolean(old.required) === Boolean(now.required)
        ? []
        : [
            now.required
              ? finding('breaking', `the ${words} is required`)
              : finding('compatible', `the ${words} is no longer required`),
          ]),
      ...comparison.compare(old.schema ?? true, now.schema ?? true, name),
    ];
  });
}

function serverFindings(before: Operation, after: Operation): Finding[] {
  const [old, now] = [before.servers, after.servers];
  const finding = (impact: Finding['impact'], sentence: string): Finding => {
    return { impact, side: 'requests', name: 'server', sentence };
  };
  const advice = now.length > 0 ? `; use ${codes(now, 'or')}` : '';
  const lost = old.filter((url) => !now.includes(url));
  if (lost.length > 0) return lost.map((url) => finding('breaking', `the server ${code(url)} is gone${advice}`));
  const isFirst = old[0] === undefined || now[0] === old[0];
  return [
    ...now.filter((url) => !old.includes(url)).map((url) => finding('compatible', `the server ${code(url)} is new`)),
    ...(isFirst ? [] : [finding('behavior', `the first server is ${code(now[0]!)}, was ${code(old[0]!)}`)]),
  ];
}

/** Limits of requests, and whether the operation charges the account. */
function limitFindings(before: Operation, after: Operation): Finding[] {
  const [oldName, nowName] = [before.operation['x-rate-limit'], after.operation['x-rate-limit']];
  const [old, now] = [limitOf(before, oldName), limitOf(after, nowName)];
  const findings: Finding[] = [];
  if (!deepEqual(old, now)) {
    // Requests that came at the documented rate are refused if the new limit is stricter in any respect.
    const isStricter =
      now !== undefined &&
      old !== undefined &&
      (now.requests / now.window < old.requests / old.window ||
        now.requests < old.requests ||
        (now.block ?? 0) > (old.block ?? 0));
    findings.push({
      impact: isStricter ? 'breaking' : old === undefined ? 'behavior' : 'compatible',
      side: 'requests',
      name: 'rate limit',
      sentence: `the rate limit is ${limitWords(now)}, was ${limitWords(old)}`,
    });
  } else if (oldName !== nowName) {
    findings.push({
      impact: 'behavior',
      side: 'requests',
      name: 'rate limit',
      sentence: `the rate limit is shared with the operations of ${nameWords(nowName)}, was with those of ${nameWords(oldName)}`,
    });
  }
  if (Boolean(before.operation['x-paid']) !== Boolean(after.operation['x-paid'])) {
    findings.push({
      impact: 'behavior',
      side: 'terms',
      name: 'x-paid',
      sentence: after.operation['x-paid'] ? 'a call charges the account now' : 'a call no longer charges the account',
    });
  }
  return findings;
}

function limitOf({ document }: Operation, name: string | undefined) {
  const limits = document['x-rate-limits'] ?? {};
  return name !== undefined && Object.hasOwn(limits, name) ? limits[name] : undefined;
}

function limitWords(limit: { requests: number; window: number; block?: number } | undefined): string {
  if (!limit) return 'none';
  const block = limit.block === undefined ? '' : `, then blocked for ${limit.block} s`;
  return `${limit.requests} requests in ${limit.window} s${block}`;
}
