import type { DeliveryRow } from '../../sandbox/index.js';
import { isDelivered } from '../state/filters.js';

/** What came of an attempt. */
export function DeliveryTag({ delivery }: { delivery: DeliveryRow }) {
  const { status, error } = delivery;
  return (
    <span class={`tag http ${isDelivered(delivery) ? 'good' : 'bad'}`}>
      {status ?? (error === undefined ? 'no response' : 'error')}
    </span>
  );
}
