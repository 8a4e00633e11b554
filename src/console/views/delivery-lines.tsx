import type { DeliveryRow } from '../../sandbox/index.js';
import { untilDue } from '../state/due.js';
import { pathTo } from '../state/route.js';
import { delayWords, dueWords } from '../state/late-callback.js';
import { useNow } from '../state/use-store.js';
import { plural, timeWords } from '../words.js';
import { DeliveryNotes, DeliveryTag } from './delivery-tag.js';

interface DeliveryLinesProps {
  deliveries: readonly DeliveryRow[];
  /** Whether a callback follows once the task has finished. */
  expected: boolean;
}

/** The attempts to deliver the callback of a task, the newest first. */
export function DeliveryLines({ deliveries, expected }: DeliveryLinesProps) {
  const now = useNow();
  // The countdown is shown once, above: two would differ.
  const dues = deliveries.flatMap(({ nextAt }) => (untilDue(nextAt, now) === undefined ? [] : nextAt!));
  if (deliveries.length === 0 && !expected) return null;
  return (
    <section class="block">
      <header>
        <h3>Callbacks</h3>
        <span class="muted">{plural(deliveries.length, 'attempt')}</span>
      </header>
      <ul class="lines">
        {deliveries.map((delivery) => (
          <li key={delivery.id}>
            <a href={pathTo('callbacks', delivery.id)}>
              <DeliveryTag delivery={delivery} />
              <span class="cut">
                Attempt {delivery.attempt}
                {lateBy(delivery, deliveries)}
              </span>
              <DeliveryNotes delivery={delivery} />
              <time class="row-figure">{timeWords(delivery.at)}</time>
            </a>
          </li>
        ))}
      </ul>
      {dues.length > 0 && <p class="muted small">The next attempt is due at {dueWords(Math.min(...dues))}.</p>}
      {deliveries.length === 0 && <p class="muted small">It is called once the task has finished.</p>}
    </section>
  );
}

function lateBy(delivery: DeliveryRow, all: readonly DeliveryRow[]): string {
  const delay = delayWords(delivery, all);
  return delay === undefined ? '' : ` · late by ${delay}`;
}
