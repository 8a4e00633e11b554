import { callbackEvent } from '../../sandbox/callback-event.js';
import { postControl } from '../control-client.js';
import type { DeliveryRow, TaskDetails } from '../../sandbox/index.js';
import { ActionButton } from '../parts/action-button.js';
import { Facts } from '../parts/facts.js';
import { JsonBlock } from '../parts/json-block.js';
import { untilDue } from '../state/due.js';
import { isDelivered } from '../state/filters.js';
import { awaitDelivery } from '../state/await-delivery.js';
import { delayWords, nextAttemptWords } from '../state/late-callback.js';
import { outputOf } from '../state/output-of.js';
import { goTo, pathTo } from '../state/route.js';
import { useLoaded } from '../state/use-loaded.js';
import { useNow, useStore } from '../state/use-store.js';
import { exactDateWords } from '../words.js';
import { DeliveryLines } from './delivery-lines.js';
import { DeliveryNotes, DeliveryTag } from './delivery-tag.js';

/** An attempt to deliver a callback, and the others of its task. */
export function CallbackDetailView({ id }: { id: string }) {
  const store = useStore();
  const now = useNow();
  const delivery = store.deliveries.get(id);
  const known = store.deliveries.known(({ task }) => task === delivery?.task).sort((a, b) => b.at - a.at);
  const path = delivery && `tasks/${encodeURIComponent(delivery.task)}`;
  const { value: detail } = useLoaded<TaskDetails>(path, String(known.length));
  if (!delivery) return <p class="problem">This attempt is no longer remembered.</p>;
  const { url, attempt, at, task, status, nextAt } = delivery;
  const isSent = wasSent(delivery);
  const all = detail?.deliveries ?? known;
  // The body is the same at each attempt.
  const sent = detail && callbackEvent(detail.task, () => outputOf(detail.task.api, detail.response));
  // A replay has further attempts of its own.
  const isLast = all.find(({ replay: isReplay }) => isReplay === delivery.replay)?.id === id;
  const left = isLast ? untilDue(nextAt, now) : undefined;
  const advance = async () => {
    await postControl('clock', { advance: Math.max(1, Math.ceil(left ?? 1)) });
    const next = await awaitDelivery(
      store,
      (row) => row.task === task && row.attempt === attempt + 1 && row.replay === delivery.replay,
    );
    if (next) goTo('callbacks', next.id);
  };
  const replay = async () => {
    const { delivery: sent } = await postControl<{ delivery: string }>(`deliveries/${encodeURIComponent(id)}/replay`);
    const row = await awaitDelivery(store, (one) => one.id === sent);
    if (row) goTo('callbacks', row.id);
  };
  return (
    <article class="detail">
      <header class="detail-head">
        <h2 class="url">{url}</h2>
        <DeliveryTag delivery={delivery} />
        <DeliveryNotes delivery={delivery} />
      </header>
      <div class="actions">
        <ActionButton class="primary" work={replay}>
          Replay
        </ActionButton>
        {left !== undefined && <ActionButton work={advance}>Advance to the next attempt</ActionButton>}
      </div>
      {!isDelivered(delivery) && (
        <p class="note caution">
          {failureWords(delivery)}{' '}
          {isLast && nextAt !== undefined
            ? left === undefined
              ? 'The next attempt is in flight.'
              : `The next attempt follows ${nextAttemptWords(now + left, { now, frozen: store.clock.frozen })}.`
            : isLast && 'No further attempt follows.'}
        </p>
      )}
      <Facts
        facts={[
          ['Attempt', delivery.replay ? `${attempt}, a replay` : attempt],
          [isSent ? 'Sent' : 'Due, but not sent', exactDateWords(at)],
          ['Late by', delayWords(delivery, all)],
          [isSent ? 'Status of the response' : 'Status of the fault', status],
          ['Task', <a href={pathTo('tasks', task)}>{task}</a>],
        ]}
      />
      {sent && <JsonBlock title={isSent ? 'Body' : 'Body that was not sent'} text={JSON.stringify(sent)} />}
      <DeliveryLines deliveries={all} expected={false} />
    </article>
  );
}

/** Whether a request was made: a fault in place of the receiver makes none, nor does a URL that the sandbox may not reach. */
function wasSent({ fault, error }: DeliveryRow): boolean {
  return fault === undefined ? error?.startsWith('not sent') !== true : fault === 'lost';
}

/** Why an attempt did not deliver. */
function failureWords({ status, error, fault }: DeliveryRow): string {
  switch (fault) {
    case 'status':
      return `Nothing was sent: the queued fault stood in for the receiver, with a ${status}.`;
    case 'reset':
      return 'Nothing was sent: the queued fault reset the connection.';
    case 'lost':
      return 'The receiver got it, but the queued fault lost its response.';
    case undefined:
      return error === undefined ? `The response was ${status ?? 'missing'}, not a 2xx.` : `It failed: ${error}.`;
  }
}
