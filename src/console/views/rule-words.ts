import type { Fault } from '../../sandbox/faults/fault.js';
import { isObject } from '../../internal/json.js';
import { accountWords, moneyWords } from '../words.js';
import { queuedWords } from './fault-words.js';

type ShownRule = Readonly<Record<string, unknown>>;

/** What a rule of a scenario matches. */
export function conditionWords({ operation, model, account, input, nth, times }: ShownRule): string {
  const words = [
    listWords(operation),
    listWords(model),
    isObject(input) &&
      Object.entries(input)
        .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
        .join(', '),
    typeof account === 'string' && `account ${accountWords(account)}`,
    typeof nth === 'number' && `from number ${nth} on`,
    typeof times === 'number' && (times === 1 ? 'once' : `${times} times`),
  ].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : 'all requests';
}

/** What a rule does. */
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

function listWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
}
