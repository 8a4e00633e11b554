import type { RequestRow } from '../../sandbox/index.js';

const WORDS: Record<string, string> = {
  delay: 'response delayed',
  reset: 'connection reset',
  lost: 'response lost',
  malformed: 'response malformed',
  cut: 'response cut off',
  fail: 'task to fail',
};

/** What a fault of a kind did, in a word or two. */
export const faultTagWords = (kind: string): string => WORDS[kind] ?? kind;

/** What a fault did to a request, in a word or two. */
export function FaultTag({ row: { fault, status } }: { row: Pick<RequestRow, 'fault' | 'status'> }) {
  if (fault === undefined) return null;
  return <span class="tag fault">{fault === 'status' ? `fault: ${status}` : faultTagWords(fault)}</span>;
}
