import { callbackEvent } from '../../sandbox/callback-event.js';
import { postControl } from '../control-client.js';
import type { TaskDetails } from '../../sandbox/index.js';
import { ActionButton } from '../parts/action-button.js';
import { Facts } from '../parts/facts.js';
import { JsonBlock } from '../parts/json-block.js';
import { untilDue } from '../state/due.js';
import { isDelivered } from '../state/filters.js';
import { awaitDelivery } from '../state/await-delivery.js';
import { outputOf } from '../state/output-of.js';
import { goTo, pathTo } from '../state/route.js';
import { useLoaded } from '../state/use-loaded.js';
import { useNow, useStore } from '../state/use-store.js';
import { dateWords, durationWords } from '../words.js';
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
  const { url, attempt, at, task, status, error, nextAt, fault } = delivery;
  const all = detail?.deliveries ?? known;
  // It is the same at each attempt.
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
          {error === undefined ? `The response was ${status ?? 'missing'}, not a 2xx` : `It failed: ${error}`}
          {fault === undefined
            ? '. '
            : fault === 'lost'
              ? ', by the queued fault. '
              : ', by the queued fault; nothing was sent. '}
          {isLast && nextAt !== undefined
            ? left === undefined
              ? 'The next attempt is on its way.'
              : `The next attempt follows in ${durationWords(left)}.`
            : isLast && 'No further attempt follows.'}
        </p>
      )}
      <Facts
        facts={[
          ['Attempt', delivery.replay ? `${attempt}, a replay` : attempt],
          ['Sent', dateWords(at)],
          ['Status of the response', status],
          ['Task', <a href={pathTo('tasks', task)}>{task}</a>],
        ]}
      />
      {sent && <JsonBlock title="Body" text={JSON.stringify(sent)} />}
      <DeliveryLines deliveries={all} expected={false} />
    </article>
  );
}
