import type { TaskRow } from '../../sandbox/index.js';

const TONES = { queued: '', running: 'accent', completed: 'good', failed: 'bad' } as const;

/** Statuses as the API returns them in polls and callbacks. */
export const STATUS_WORDS = {
  queued: 'pending',
  running: 'processing',
  completed: 'completed',
  failed: 'failed',
} as const;

/** The status of a task. */
export function StatusTag({ status }: Pick<TaskRow, 'status'>) {
  return <span class={`tag dot ${TONES[status]}`}>{STATUS_WORDS[status]}</span>;
}

/** The status of a response; 0 if the connection broke before a response. */
export function HttpTag({ status }: { status: number }) {
  const tone = status === 0 || status >= 500 ? 'bad' : status >= 400 ? 'caution' : 'good';
  return <span class={`tag http ${tone}`}>{status === 0 ? 'no response' : status}</span>;
}
