import { API_TITLES } from '../../catalog/words/api-titles.js';
import { CALLBACK } from '../../sandbox/faults/fault-target.js';
import type { QueuedFault } from '../../sandbox/index.js';
import { useEffect, useRef } from 'preact/hooks';
import { EXAMPLE_CREATES } from '../state/examples.js';
import { isCreate } from '../state/is-create.js';
import { ActionButton } from '../parts/action-button.js';
import { Icon } from '../parts/icon.js';
import { queuedWords } from './fault-words.js';
import { operationWords } from './operation-words.js';
import { NewTaskButton } from './new-task-button.js';

interface FaultQueueProps {
  /** An account in words. */
  accountWords: (account: string) => string;
  faults: readonly QueuedFault[];
  /** Whether rules of a scenario apply too. */
  hasRules: boolean;
  onRemove: (id: string) => Promise<unknown>;
  onClear: () => Promise<unknown>;
  /** Opens the form of a new task that a fault will apply to. */
  onCreate: (fault: QueuedFault) => void;
}

/** The queued faults, the next one first. */
export function FaultQueue({ accountWords, faults, hasRules, onRemove, onClear, onCreate }: FaultQueueProps) {
  const box = useRef<HTMLElement>(null);
  const newest = faults.at(-1)?.id;
  const count = useRef(faults.length);
  // The newest fault is the last of a list that may be scrolled.
  useEffect(() => {
    if (faults.length > count.current) {
      box.current!.scrollTop = box.current!.scrollHeight;
      // On narrow screens the queue may cover the clicked button.
      document.activeElement?.scrollIntoView({ block: 'nearest' });
    }
    count.current = faults.length;
  }, [newest, faults.length]);
  return (
    <section ref={box} class="queue" aria-labelledby="queue-title" tabIndex={-1}>
      <header>
        <h2 id="queue-title">Waiting faults</h2>
        <span class="tag">{faults.length}</span>
        {faults.length > 0 && (
          <ActionButton class="small" work={onClear}>
            Clear
          </ActionButton>
        )}
      </header>
      {faults.length === 0 && (
        <p class="muted">
          {hasRules
            ? 'No fault waits. The rules of the scenario below apply.'
            : 'No fault waits: every request gets the response that the API would give.'}
        </p>
      )}
      <ol>
        {faults.map((queued) => (
          <li key={queued.id}>
            <span>
              <strong>{queuedWords(queued.fault)}</strong>
              <span class="muted small">{targetWords(queued, accountWords)}</span>
            </span>
            {isForNewTask(queued) && <NewTaskButton onCreate={() => onCreate(queued)} />}
            <ActionButton class="small" label={`Remove: ${queuedWords(queued.fault)}`} work={() => onRemove(queued.id)}>
              <Icon name="close" />
            </ActionButton>
          </li>
        ))}
      </ol>
      {faults.length > 0 && (
        <p class="muted small">
          They apply to requests of your client
          {faults.some(isForNewTask) && ', or of a task that you create here'}.{' '}
          {faults.some(({ operation }) => operation === CALLBACK) && 'For a callback, give the task a callback URL.'}
        </p>
      )}
    </section>
  );
}

/** Whether a task that the page creates can meet a fault: the page sends its create, and no other request. */
function isForNewTask({ operation, method = 'POST', path }: QueuedFault): boolean {
  if (operation !== undefined) return isCreate(operation) || operation === CALLBACK;
  const isOnPath = ({ path: own }: { path: string }) =>
    path === undefined || (path.endsWith('*') ? own.startsWith(path.slice(0, -1)) : own === path);
  return method.toUpperCase() === 'POST' && Object.values(EXAMPLE_CREATES).some(isOnPath);
}

function targetWords(
  { api, operation, method, path, account, times, fault }: QueuedFault,
  accountWords: (account: string) => string,
): string {
  const what = [method, path].filter(Boolean).join(' ');
  const requests =
    operation !== undefined
      ? operationWords(operation)
      : `${what === '' ? (fault.kind === 'fail' ? 'any create' : 'any request') : what}${api === undefined ? '' : ` (${API_TITLES[api]})`}`;
  return [
    requests,
    account === undefined ? undefined : `account ${accountWords(account)}`,
    times === 'always' ? 'always' : times === 1 ? 'once' : `${times} times`,
  ]
    .filter(Boolean)
    .join(' · ');
}
