import { useState } from 'preact/hooks';
import type { Fault } from '../../sandbox/faults/fault.js';
import { Problem } from '../parts/action-button.js';
import { useLostReason } from '../state/use-store.js';
import { useAction } from '../state/use-action.js';

const STATUSES = [400, 401, 402, 403, 404, 409, 413, 422, 429, 500, 502, 503, 504];

interface CustomFaultProps {
  /** Why a fault of a kind can't be queued. */
  whyNot: (kind: Fault['kind']) => string | undefined;
  queue: (fault: Fault) => Promise<void>;
}

/** An error with a status and a message, or a delay, of the reader's own. */
export function CustomFault({ whyNot, queue }: CustomFaultProps) {
  const [kind, setKind] = useState<'status' | 'delay' | 'fail'>('status');
  const [status, setStatus] = useState(500);
  const [message, setMessage] = useState('');
  const [seconds, setSeconds] = useState(10);
  const action = useAction();
  const lost = useLostReason();
  const reason = whyNot(kind);
  const fault = (): Fault => {
    if (kind === 'delay') return { kind, ms: Math.round(seconds * 1000) };
    return kind === 'status' ? { kind, status, ...(message && { message }) } : { kind, ...(message && { message }) };
  };
  return (
    <details
      class="custom-fault"
      onToggle={({ currentTarget }) => {
        // Its form may be below the fold.
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary>Custom fault</summary>
      <form
        class="target"
        onInput={() => action.clear()}
        onSubmit={(event) => {
          event.preventDefault();
          action.run(() => queue(fault()));
        }}
      >
        <label class="wide">
          What happens
          <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as typeof kind)}>
            <option value="status">Error response</option>
            <option value="delay">Slow response</option>
            <option value="fail">Failed task</option>
          </select>
        </label>
        {kind === 'status' && (
          <label>
            Status
            <select value={status} onChange={({ currentTarget }) => setStatus(Number(currentTarget.value))}>
              {STATUSES.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        )}
        {kind === 'delay' ? (
          <label>
            Seconds
            <input
              type="number"
              min={0}
              step={0.1}
              value={seconds}
              onInput={({ currentTarget }) => setSeconds(currentTarget.valueAsNumber)}
            />
          </label>
        ) : (
          <label class="wide">
            Message
            <input value={message} onInput={({ currentTarget }) => setMessage(currentTarget.value)} />
          </label>
        )}
        <button
          type="submit"
          class="button"
          disabled={reason !== undefined || lost !== undefined}
          title={lost}
          aria-busy={action.isBusy}
        >
          Queue
        </button>
        {reason !== undefined && <span class="muted small">{reason}</span>}
        {action.isDone && (
          <span class="tag good" role="status">
            Queued
          </span>
        )}
        <Problem action={action} />
      </form>
    </details>
  );
}
