import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { postControl } from '../control-client.js';
import type { TaskDetails, TaskRow } from '../../sandbox/index.js';
import { ActionButton } from '../parts/action-button.js';
import { Facts } from '../parts/facts.js';
import { JsonBlock } from '../parts/json-block.js';
import { Outputs } from '../parts/outputs.js';
import { StatusTag } from '../parts/tags.js';
import { awaitDelivery } from '../state/await-delivery.js';
import { untilDue } from '../state/due.js';
import { isDelivered } from '../state/filters.js';
import { nextAttemptWords } from '../state/late-callback.js';
import { outputOf } from '../state/output-of.js';
import { goTo, pathTo } from '../state/route.js';
import { progressAt, statusAt } from '../state/task-status.js';
import { useLoaded } from '../state/use-loaded.js';
import { useNow, useStore } from '../state/use-store.js';
import { durationWords } from '../../catalog/words/duration-words.js';
import { dateWords, moneyWords } from '../words.js';
import { CreateAgain } from './create-again.js';
import { DeliveryLines } from './delivery-lines.js';
import { FailForm } from './fail-form.js';
import { refundWords } from './refund-words.js';
import { createWords } from './fault-words.js';
import { RequestLines } from './request-lines.js';

const STATUS_POLL_MS = 100;

/** A task with its input, output, requests and callbacks. */
export function TaskDetailView({ id }: { id: string }) {
  const store = useStore();
  const row = store.tasks.get(id);
  const related = [
    useStatus(row),
    row?.endsAt,
    store.requests.known(({ task }) => task === id).length,
    store.deliveries.known(({ task }) => task === id).length,
  ].join();
  const { value: detail, problem } = useLoaded<TaskDetails>(`tasks/${encodeURIComponent(id)}`, related);
  const [open, setOpen] = useState<'fail' | 'again'>();
  const toggle = (part: 'fail' | 'again') => setOpen(open === part ? undefined : part);
  const article = useRef<HTMLElement>(null);
  const isOver = detail !== undefined && detail.task.state !== 'running';
  // The button that ended it is gone: a keyboard goes on at the top, where the status is.
  useEffect(() => {
    if (isOver && document.activeElement === document.body) article.current?.focus({ preventScroll: true });
  }, [isOver]);
  if (problem !== undefined && !detail) return <p class="problem">{problem}</p>;
  if (!detail) return <p class="muted">Loading…</p>;
  const { task, response } = detail;
  const isOpen = task.state === 'running';
  const replay = async () => {
    const { delivery } = await postControl<{ delivery: string }>(`tasks/${encodeURIComponent(id)}/replay`);
    const attempt = await awaitDelivery(store, (one) => one.id === delivery);
    if (attempt) goTo('callbacks', attempt.id);
  };
  const output = task.state === 'completed' ? outputOf(task.api, response) : undefined;
  return (
    <article ref={article} class="detail" tabIndex={-1}>
      <Head row={row ?? rowOf(detail)} />
      <div class="actions">
        {isOpen && (
          <>
            <ActionButton class="primary" work={() => postControl(`tasks/${id}/complete`)}>
              Complete
            </ActionButton>
            <button type="button" class="button" aria-expanded={open === 'fail'} onClick={() => toggle('fail')}>
              Fail…
            </button>
          </>
        )}
        {!isOpen && task.callbackUrl !== undefined && <ActionButton work={replay}>Replay callback</ActionButton>}
        <button type="button" class="button" aria-expanded={open === 'again'} onClick={() => toggle('again')}>
          Create again with changes
        </button>
      </div>
      {open === 'fail' && isOpen && <FailForm id={id} />}
      {open === 'again' && <CreateAgain detail={detail} />}
      {task.responseFault !== undefined && (
        <p class="note">
          <strong>Its client does not know of it:</strong> {createWords(task.responseFault)}
        </p>
      )}
      {isOpen && task.plannedOutcome === 'failed' && (
        <p class="note">
          <strong>Planned:</strong> it is to fail{task.message !== undefined && ` with “${task.message}”`}. Until then,
          polls don’t say so.
        </p>
      )}
      <CallbackNote detail={detail} />
      {task.message !== undefined && task.state === 'failed' && (
        <p class="note bad">
          <strong>Failed:</strong> {task.message}
        </p>
      )}
      {output !== undefined && <Outputs output={output} origin={task.origin} kind={row?.kind ?? 'image'} />}
      <Facts
        facts={[
          ['Task', <code>{task.id}</code>],
          ['Account', <a href={pathTo('accounts', task.account)}>{store.keys.words(task.account)}</a>],
          ['Price', moneyWords(task.cost) + refundWords(task)],
          ['Created', dateWords(task.createdAt)],
          [
            isOpen ? `Planned to ${task.plannedOutcome === 'failed' ? 'fail' : 'complete'}` : 'Ended',
            dateWords(task.endsAt),
          ],
          ['Took', isOpen ? undefined : durationWords(task.endsAt - task.createdAt)],
          ['Callback', task.callbackUrl && <code class="long">{task.callbackUrl}</code>],
        ]}
      />
      <JsonBlock title="Input" text={JSON.stringify(task.input)} />
      <JsonBlock title="Response to a poll now" text={JSON.stringify(response)} />
      <RequestLines ids={detail.requests} />
      <DeliveryLines deliveries={detail.deliveries} expected={task.callbackUrl !== undefined} />
    </article>
  );
}

/** The status of a task. Draws the component again when the task starts, since the sandbox sends no event then. */
function useStatus(row: TaskRow | undefined): TaskRow['status'] | undefined {
  const { time } = useStore();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const status = row && statusAt(row, time.now());
  useEffect(() => {
    if (!row || status !== 'queued') return undefined;
    const timer = setInterval(() => {
      if (statusAt(row, time.now()) !== 'queued') redraw(undefined);
    }, STATUS_POLL_MS);
    return () => clearInterval(timer);
  }, [status, row]);
  return status;
}

/** Says what follows after a callback that was not delivered; the attempts are listed further below. */
function CallbackNote({ detail: { deliveries } }: { detail: TaskDetails }) {
  const { clock } = useStore();
  const now = useNow(200);
  const last = deliveries[0];
  if (!last || isDelivered(last)) return null;
  const left = untilDue(last.nextAt, now);
  return (
    <p class="note caution">
      <strong>Callback not delivered yet.</strong> <a href={pathTo('callbacks', last.id)}>Attempt {last.attempt}</a>{' '}
      failed
      {last.nextAt === undefined
        ? '; no further one follows.'
        : left === undefined
          ? '; the next one is in flight.'
          : `; the next one follows ${nextAttemptWords(now + left, { now, frozen: clock.frozen })}.`}
    </p>
  );
}

function Head({ row }: { row: TaskRow }) {
  const now = useNow(200);
  const status = statusAt(row, now);
  return (
    <header class="detail-head">
      <h2>{row.model}</h2>
      <StatusTag status={status} />
      {status === 'running' && (
        <span class="progress">
          <progress aria-label="Progress" max={1} value={progressAt(row, now)} />
          <span class="muted">{durationWords(Math.max(0, row.endsAt - now))} left</span>
        </span>
      )}
    </header>
  );
}

/** The row of a task that was loaded outside of the list. */
function rowOf({ task }: TaskDetails): TaskRow {
  return { ...task, status: task.state, kind: 'image' };
}
