import { formatUsd } from '../../internal/money.js';
import type { RunRecord } from '../../runs/store.js';
import { oneLine } from '../output/layout.js';

/** Characters of a prompt that are shown. */
const PROMPT_CHARS = 100;

/** What is known of a run whose response was lost, to be compared with the history of an account. */
export function runLines(run: RunRecord): string[] {
  const { name, api, model, cost, input } = run;
  const time = sentAt(run).slice(0, 19).replace('T', ' ');
  return [
    oneLine(name),
    `  ${model} (${api}), ${time} UTC${cost === undefined ? '' : `, ${formatUsd(cost)}`}`,
    ...(typeof input.prompt === 'string' ? [`  ${oneLine(input.prompt).slice(0, PROMPT_CHARS)}`] : []),
  ];
}

/** When the create was sent: `updatedAt` may be a later start, which found that it had got no response. */
export function sentAt({ payingAt, updatedAt }: RunRecord): string {
  return payingAt ?? updatedAt;
}
