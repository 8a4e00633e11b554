import { useState } from 'preact/hooks';
import { postControl } from '../control-client.js';
import type { TaskDetails, TaskRow } from '../../sandbox/index.js';
import { ActionButton } from '../parts/action-button.js';
import { Facts } from '../parts/facts.js';
import { JsonBlock } from '../parts/json-block.js';
import { Outputs } from '../parts/outputs.js';
import { StatusTag } from '../parts/tags.js';
import { outputOf } from '../state/output-of.js';
import { pathTo } from '../state/route.js';
import { progressAt, statusAt } from '../state/task-status.js';
import { useLoaded } from '../state/use-loaded.js';
import { useNow, useStore } from '../state/use-store.js';
import { accountWords, dateWords, durationWords, moneyWords } from '../words.js';
import { CreateAgain } from './create-again.js';
import { DeliveryLines } from './delivery-lines.js';
import { FailForm } from './fail-form.js';
import { createWords } from './fault-words.js';
import { RequestLines } from './request-lines.js';

/** A task with its input, output, requests and callbacks. */
export function TaskDetailView({ id }: { id: string }) {
  const store = useStore();
  const row = store.tasks.get(id);
  const related = [
    row?.status,
    row?.endsAt,
    store.requests.known(({ task }) => task === id).length,
    store.deliveries.known(({ task }) => task === id).length,
  ].join();
  const { value: detail, problem } = useLoaded<TaskDetails>(`tasks/${encodeURIComponent(id)}`, related);
  const [open, setOpen] = useState<'fail' | 'again'>();
  const toggle = (part: 'fail' | 'again') => setOpen(open === part ? undefined : part);
  if (problem !== undefined && !detail) return <p class="problem">{problem}</p>;
  if (!detail) return <p class="muted">Loading…</p>;
  const { task, response } = detail;
  const isOpen = task.state === 'running';
  const output = task.state === 'completed' ? outputOf(task.api, response) : undefined;
  return (
    <article class="detail">
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
        {!isOpen && task.callbackUrl !== undefined && (
          <ActionButton work={() => postControl(`tasks/${id}/replay`)}>Replay callback</ActionButton>
        )}
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
      {task.message !== undefined && task.state === 'failed' && (
        <p class="note caution">
          <strong>Failed:</strong> {task.message}
        </p>
      )}
      {output !== undefined && <Outputs output={output} origin={task.origin} kind={row?.kind ?? 'image'} />}
      <Facts
        facts={[
          ['Task', <code>{task.id}</code>],
          ['Account', <a href={pathTo('accounts', task.account)}>{accountWords(task.account)}</a>],
          ['Price', moneyWords(task.cost) + (task.refunded ? ', refunded' : '')],
          ['Created', dateWords(task.createdAt)],
          [isOpen ? 'Ends' : 'Ended', dateWords(task.endsAt)],
          ['Took', isOpen ? undefined : durationWords(task.endsAt - task.createdAt)],
          ['Callback', task.callbackUrl && <code class="long">{task.callbackUrl}</code>],
        ]}
      />
      <JsonBlock title="Input" text={JSON.stringify(task.input)} />
      <JsonBlock title="Response to a poll" text={JSON.stringify(response)} />
      <RequestLines ids={detail.requests} />
      <DeliveryLines deliveries={detail.deliveries} expected={task.callbackUrl !== undefined} />
    </article>
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

/** The row of a task that was loaded by itself. */
function rowOf({ task }: TaskDetails): TaskRow {
  return { ...task, status: task.state, kind: 'image' };
}
