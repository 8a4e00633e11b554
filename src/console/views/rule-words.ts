import type { Fault } from '../../sandbox/faults/fault.js';
import type { RuleState } from '../../sandbox/scenario/scenarios.js';
import { isObject } from '../../internal/json.js';
import { accountWords, moneyWords, timesWords } from '../words.js';
import { queuedWords } from './fault-words.js';
import { operationWords } from './operation-words.js';

type ShownRule = Readonly<Record<string, unknown>>;

/** The conditions of a rule in words. */
export function conditionWords({ operation, model, account, input, nth, limit, fault }: ShownRule): string {
  const words = [
    listOf(operation).map(operationWords).join(', '),
    listOf(model).join(', '),
    isObject(input) &&
      Object.entries(input)
        .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
        .join(', '),
    typeof account === 'string' && `account ${accountWords(account)}`,
    [typeof limit === 'number' && timesWords(limit), typeof nth === 'number' && `from number ${nth} on`]
      .filter(Boolean)
      .join(', '),
  ].filter(Boolean);
  if (words.length > 0) return words.join(' · ');
  // A rule that changes a task applies to creates only.
  return isObject(fault) && fault.kind !== 'fail' ? 'all requests' : 'all creates';
}

/** How often a rule has applied, of how many matches. */
export function countWords({ matched, applied, limit = Infinity }: RuleState): string {
  if (matched === 0) return 'not met yet';
  const isUsedUp = applied >= limit;
  return `${applied === 0 ? 'not applied yet' : `applied ${timesWords(applied)}`} · ${matched.toLocaleString('en-US')} matched${isUsedUp ? ' · used up' : ''}`;
}

/** The effect of a rule in words. */
export function outcomeWords({ fault, price, duration, output, text }: ShownRule): string {
  return [
    isObject(fault) && queuedWords(fault as unknown as Fault),
    price !== undefined && `costs ${moneyWords(Number(price))}`,
    duration !== undefined && `takes ${JSON.stringify(duration)} s`,
    Array.isArray(output) && `own output: ${output.map((file: { name: string }) => file.name).join(', ')}`,
    text !== undefined && 'own text',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A value that may be given alone, or in an array. */
function listOf(value: unknown): string[] {
  return value === undefined ? [] : ([value].flat() as string[]);
}
